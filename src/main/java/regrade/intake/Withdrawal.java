package regrade.intake;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.kernel.UserMessage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Takes the lines of one feature back that an import brought. Lines are gathered some at a time,
/// so that an import of any size is taken back in bounded memory. For one import, on one thread.
public interface Withdrawal {
    /// Why this import has to stay, whatever its lines say; empty if nothing stands against it.
    default Optional<UserMessage> objection() {
        return Optional.empty();
    }

    /// Why the import has to stay for what was done since with a line of this part.
    default Optional<UserMessage> objection(Fact part) {
        return Optional.empty();
    }

    /// The number of a later act that says something else of one of these lines; empty if they
    /// still say what the import said.
    OptionalLong later(Fact part);

    /// Gathers a part of the import; ignores those of other features.
    ///
    /// @param place of the part in the import's act
    /// @return how many lines it added
    int gather(int place, Fact part);

    /// Whether acts before the import may have said something of what is gathered.
    boolean mayBeOlder();

    /// What an act before the import said, in the order of the journal.
    void before(EntryHeader act, int place, Fact fact);

    /// The facts that take back what is gathered, which is then forgotten.
    List<Fact> facts();
}
