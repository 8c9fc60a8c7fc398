package regrade.intake;

import regrade.journal.Fact;
import regrade.kernel.UserMessage;

import java.util.List;

/// What one kind of file means: which of its lines are new, and what facts they make.
public interface Judge<T> {
    /// One verdict for each line, in their order.
    List<Verdict> judge(List<T> lines);

    /// About how many characters it is written with.
    long signs(T value);

    /// How many lines one fact holds at most.
    int mostInFact();

    /// Lines that are new.
    Fact part(List<T> lines);

    /// As [#part], for lines that were there and say something else now.
    default Fact changed(List<T> lines) {
        return part(lines);
    }

    /// Closes the act.
    ///
    /// @param file the file's name without its folder
    /// @param sha256 of the file, lower-case hex
    Fact closing(String file, String sha256, Tally tally);

    /// Whether a line adds something.
    sealed interface Verdict {
        record Fresh() implements Verdict {}

        /// There already, and says something else now.
        record Changed() implements Verdict {}

        record Known() implements Verdict {}

        record Refused(UserMessage reason) implements Verdict {}
    }
}
