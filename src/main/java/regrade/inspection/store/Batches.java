package regrade.inspection.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

import java.util.List;
import java.util.function.BiConsumer;

/// Many rows with one statement.
final class Batches {
    private Batches() {}

    static <T> void write(
            Handle handle, String sql, List<T> rows, BiConsumer<PreparedBatch, T> binder) {
        if (rows.isEmpty()) return;
        try (var batch = handle.prepareBatch(sql)) {
            for (var row : rows) {
                binder.accept(batch, row);
                batch.add();
            }
            batch.execute();
        }
    }
}
