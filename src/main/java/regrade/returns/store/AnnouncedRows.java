package regrade.returns.store;

import org.jdbi.v3.core.Handle;

import regrade.returns.ExpectedReturn;
import regrade.returns.ReturnKey;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Writes returns that may be there already and say something else now.
final class AnnouncedRows {
    private static final String THERE =
            "select id from expected_return where key_high = ? and key_low = ?";

    private final Handle handle;
    private final long toldBy;

    /// @param toldBy number of the act that says what these lines say
    AnnouncedRows(Handle handle, long toldBy) {
        this.handle = handle;
        this.toldBy = toldBy;
    }

    /// A line that a mail may have announced before.
    ///
    /// @param id its number, unless it has one already
    void announce(long id, ReturnKey key, ExpectedReturn line) {
        var asked = new RequestedRows(handle);
        long number = there(key).or(() -> asked.askedFor(line)).orElse(id);
        write(number, key, line);
        asked.rejoin(number);
    }

    /// A line that is there, if it is. Applied anew it may be there twice: as it came first, until
    /// that is taken back, and as it came again since.
    void change(ReturnKey key, ExpectedReturn line) {
        all(key).forEach(id -> write(id, key, line));
    }

    private void write(long number, ReturnKey key, ExpectedReturn line) {
        try {
            new ReturnRows(handle.getConnection(), new HashSet<>(), _ -> key, _ -> toldBy)
                    .put(number, line);
        } catch (SQLException e) {
            throw new IllegalStateException("line " + number, e);
        }
        new Claims(handle).weigh(number);
    }

    /// Takes a line away, back to what a mail says of it, if one does. What came for it stays.
    void remove(ReturnKey key) {
        there(key)
                .ifPresent(
                        id -> {
                            var asked = new RequestedRows(handle);
                            asked.remove(id);
                            asked.rejoin(id);
                        });
    }

    private Optional<Long> there(ReturnKey key) {
        return all(key).stream().findFirst();
    }

    private List<Long> all(ReturnKey key) {
        return handle.select(THERE, key.high(), key.low()).mapTo(Long.class).list();
    }
}
