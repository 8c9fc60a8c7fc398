package regrade.intake;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.kernel.UserMessage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// A feature in which somebody may have acted on lines of an import, and that writes no facts of
/// its own when it is taken back: its tables follow the lines. For one import, on one thread.
public interface Objector extends Withdrawal {
    @Override
    Optional<UserMessage> objection(Fact part);

    @Override
    default OptionalLong later(Fact part) {
        return OptionalLong.empty();
    }

    @Override
    default int gather(int place, Fact part) {
        return 0;
    }

    @Override
    default boolean mayBeOlder() {
        return false;
    }

    @Override
    default void before(EntryHeader act, int place, Fact fact) {}

    @Override
    default List<Fact> facts() {
        return List.of();
    }
}
