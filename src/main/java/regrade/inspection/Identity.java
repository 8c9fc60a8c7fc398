package regrade.inspection;

import regrade.inspection.InspectionFact.IdentityDoubted;
import regrade.inspection.InspectionFact.Weighed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// By what a unit is told from others of its kind, as it was read on it, and what speaks against
/// it.
///
/// @param serial as read, or empty
/// @param weighed what it weighs, in this pass
/// @param doubts by question, the latest reading of each; what it weighs is as good as a question
/// @param returned whether this very unit came back after it had been inspected and had left
public record Identity(
        String serial, Optional<Weighed> weighed, List<IdentityDoubted> doubts, boolean returned) {
    /// What stands for its weight where a question's id stands; the same for ever.
    public static final String WEIGHT = "weight";

    private static final String CONTENTS = "contents:";
    private static final int LONGEST = 60;

    static final Identity UNREAD = new Identity("", Optional.empty(), List.of(), false);

    public Identity {
        doubts = List.copyOf(doubts);
    }

    /// A new serial number was read, about which nothing is doubted yet.
    Identity serial(String read) {
        return new Identity(read, weighed, without(Draft.SERIAL), returned);
    }

    /// Another code was read.
    Identity code(String question) {
        return new Identity(serial, weighed, without(question), returned);
    }

    /// It was put on the scale, or waits for it again.
    Identity weighed(Optional<Weighed> now) {
        return new Identity(serial, now, without(WEIGHT), returned);
    }

    Identity doubted(IdentityDoubted doubted) {
        var all = new ArrayList<>(without(doubted.question()));
        all.add(doubted);
        return new Identity(serial, weighed, all, returned);
    }

    /// What stands for a product's code that was read in its box where a question's id stands: each
    /// has its own, as one that belongs there says nothing of another.
    static String contents(String code) {
        return CONTENTS + code.substring(0, Math.min(code.length(), LONGEST));
    }

    /// @param again whether it had left since it was inspected; what was so stays so
    Identity cameBack(boolean again) {
        return new Identity(serial, weighed, doubts, returned || again);
    }

    /// Whether the unit is known to have been returned before: it came back itself, or a code that
    /// is on one unit only was on one that was inspected here.
    public boolean returnedBefore() {
        return returned || doubts.stream().anyMatch(IdentityDoubted::seenBefore);
    }

    /// What speaks against the code that was read for a question.
    public Optional<IdentityDoubted> doubt(String question) {
        return doubts.stream().filter(doubt -> doubt.question().equals(question)).findFirst();
    }

    private List<IdentityDoubted> without(String question) {
        return doubts.stream().filter(doubt -> !doubt.question().equals(question)).toList();
    }
}
