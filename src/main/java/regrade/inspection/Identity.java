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
public record Identity(String serial, Optional<Weighed> weighed, List<IdentityDoubted> doubts) {
    /// What stands for its weight where a question's id stands; the same for ever.
    public static final String WEIGHT = "weight";

    private static final String CONTENTS = "contents:";
    private static final int LONGEST = 60;

    static final Identity UNREAD = new Identity("", Optional.empty(), List.of());

    public Identity {
        doubts = List.copyOf(doubts);
    }

    /// A new serial number was read, about which nothing is doubted yet.
    Identity serial(String read) {
        return new Identity(read, weighed, without(Draft.SERIAL));
    }

    /// Another code was read.
    Identity code(String question) {
        return new Identity(serial, weighed, without(question));
    }

    /// It was put on the scale, or waits for it again.
    Identity weighed(Optional<Weighed> now) {
        return new Identity(serial, now, without(WEIGHT));
    }

    Identity doubted(IdentityDoubted doubted) {
        var all = new ArrayList<>(without(doubted.question()));
        all.add(doubted);
        return new Identity(serial, weighed, all);
    }

    /// What stands for a product's code that was read in its box where a question's id stands: each
    /// has its own, as one that belongs there says nothing of another.
    static String contents(String code) {
        return CONTENTS + code.substring(0, Math.min(code.length(), LONGEST));
    }

    /// What speaks against the code that was read for a question.
    public Optional<IdentityDoubted> doubt(String question) {
        return doubts.stream().filter(doubt -> doubt.question().equals(question)).findFirst();
    }

    private List<IdentityDoubted> without(String question) {
        return doubts.stream().filter(doubt -> !doubt.question().equals(question)).toList();
    }
}
