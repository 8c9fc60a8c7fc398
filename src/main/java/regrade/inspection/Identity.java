package regrade.inspection;

import regrade.inspection.InspectionFact.IdentityDoubted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// By what a unit is told from others of its kind, as it was read on it, and what speaks against
/// it.
///
/// @param serial as read, or empty
/// @param doubts by question, the latest reading of each
public record Identity(String serial, List<IdentityDoubted> doubts) {
    static final Identity UNREAD = new Identity("", List.of());

    public Identity {
        doubts = List.copyOf(doubts);
    }

    /// A new serial number was read, about which nothing is doubted yet.
    Identity serial(String read) {
        return new Identity(read, without(Draft.SERIAL));
    }

    /// Another code was read.
    Identity code(String question) {
        return new Identity(serial, without(question));
    }

    Identity doubted(IdentityDoubted doubted) {
        var all = new ArrayList<>(without(doubted.question()));
        all.add(doubted);
        return new Identity(serial, all);
    }

    /// What speaks against the code that was read for a question.
    public Optional<IdentityDoubted> doubt(String question) {
        return doubts.stream().filter(doubt -> doubt.question().equals(question)).findFirst();
    }

    private List<IdentityDoubted> without(String question) {
        return doubts.stream().filter(doubt -> !doubt.question().equals(question)).toList();
    }
}
