package regrade.returns.store;

import org.jdbi.v3.core.Handle;

import regrade.reports.LineKey;
import regrade.returns.ExpectedReturn;
import regrade.returns.ReturnKey;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;

/// Writes returns that a report announces and may change later.
final class AnnouncedRows {
    private static final String THERE =
            "select id from expected_return where key_high = ? and key_low = ?";

    private final Handle handle;

    AnnouncedRows(Handle handle) {
        this.handle = handle;
    }

    /// @param id its number, unless it has one already
    void put(long id, LineKey key, ExpectedReturn line) {
        var own = new ReturnKey(key.high(), key.low());
        long number = there(own).orElse(id);
        try {
            new ReturnRows(handle.getConnection(), new HashSet<>(), _ -> own).put(number, line);
        } catch (SQLException e) {
            throw new IllegalStateException("line " + number, e);
        }
        new Claims(handle).weigh(number);
    }

    private Optional<Long> there(ReturnKey key) {
        return handle.select(THERE, key.high(), key.low()).mapTo(Long.class).findOne();
    }
}
