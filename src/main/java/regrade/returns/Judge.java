package regrade.returns;

import regrade.journal.Fact;
import regrade.kernel.UserMessage;

import java.util.List;

/// What one kind of file means: which of its lines are new, and what facts they make.
interface Judge<T> {
    ImportKind kind();

    /// One verdict for each line, in their order.
    List<Verdict> judge(List<T> lines);

    /// About how many characters it is written with.
    long signs(T value);

    /// How many lines one fact holds at most.
    int mostInFact();

    Fact part(List<T> fresh);

    Fact closing(String file, String sha256, Intake.Tally tally);

    /// Whether a line adds something.
    sealed interface Verdict {
        record Fresh() implements Verdict {}

        record Known() implements Verdict {}

        record Refused(UserMessage reason) implements Verdict {}
    }
}
