package regrade.bench;

import org.jdbi.v3.core.Jdbi;

import regrade.intake.Fingerprint;
import regrade.kernel.ClientId;
import regrade.kernel.FileLine;
import regrade.kernel.Folded;
import regrade.returns.ExpectedReturn;
import regrade.returns.ReturnKey;
import regrade.returns.file.AmazonReturnReports;
import regrade.returns.store.JdbiExpectedReturns;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The yardstick: ready rows, put into the tables of the expected returns in plain JDBC batches and
/// nothing else. Reading the file and making the rows is not timed.
final class BareInsert implements AutoCloseable {
    private static final int BATCH = 500;
    private static final int COMMIT = 10 * BATCH;
    private static final String ITEM =
            """
            insert into return_item (id, client, sku, asin, fnsku, title, folded)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LINE =
            """
            insert into expected_return (id, key_high, key_low, content, told_by, list_rank, item_id, client, returned_at,
                order_id, quantity, comes, centre, disposition, reason, status, lpn, buyer_comment, extra)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Connection connection;
    private final Set<Long> items = new HashSet<>();
    private long id = 1L << 32;

    BareInsert(Path file) {
        try {
            // the program's own settings of H2
            connection =
                    DriverManager.getConnection(
                            "jdbc:h2:file:"
                                    + file.toAbsolutePath()
                                    + ";WRITE_DELAY=2147483647;OPTIMIZE_REUSE_RESULTS=0",
                            "sa",
                            "");
            connection.setAutoCommit(false);
            var jdbi = Jdbi.create(connection);
            jdbi.useHandle(
                    handle ->
                            handle.createScript(new JdbiExpectedReturns(jdbi).schema()).execute());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @return what was spent inserting
    Stopwatch.Spent all(Path file) throws IOException {
        var spent = new Stopwatch.Spent(0, 0);
        try (var lines =
                AmazonReturnReports.form(() -> (_, _, _) -> ClientId.OWN)
                        .open(file)
                        .orElseThrow()) {
            var ready = new ArrayList<ExpectedReturn>();
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                if (line.get() instanceof FileLine.Read<ExpectedReturn> read)
                    ready.add(read.value());
                if (ready.size() == COMMIT) spent = spent.plus(insert(ready));
            }
            return spent.plus(insert(ready));
        }
    }

    private Stopwatch.Spent insert(List<ExpectedReturn> ready) {
        var itemRows = new ArrayList<Object[]>();
        var lineRows = new ArrayList<Object[]>();
        for (var line : ready) {
            var item = String.join("\n", line.sku(), line.asin(), line.fnsku(), line.title());
            long itemId = Fingerprint.of(line.client().text() + '\n' + item).high();
            if (items.add(itemId))
                itemRows.add(
                        new Object[] {
                            itemId,
                            line.client().text(),
                            line.sku(),
                            line.asin(),
                            line.fnsku(),
                            line.title(),
                            Folded.text(item)
                        });
            lineRows.add(row(line, itemId));
        }
        ready.clear();
        var watch = new Stopwatch();
        try {
            insert(ITEM, itemRows);
            insert(LINE, lineRows);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return watch.spent();
    }

    private Object[] row(ExpectedReturn line, long item) {
        var key = ReturnKey.of(line);
        var extra = new StringBuilder();
        line.extra()
                .forEach(
                        (name, value) ->
                                extra.append(name).append('\t').append(value).append('\n'));
        return new Object[] {
            id++,
            key.high(),
            key.low(),
            line.content(),
            1L,
            (int) line.returnDate().toEpochDay() + (1 << 20),
            item,
            line.client().text(),
            line.returnedAt(),
            line.orderId(),
            line.quantity(),
            line.comes(),
            line.fulfilmentCentre(),
            line.disposition(),
            line.reason(),
            line.status(),
            line.lpn(),
            line.comment(),
            extra.toString()
        };
    }

    private void insert(String sql, List<Object[]> rows) throws SQLException {
        try (var insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                for (int at = 0; at < row.length; at++) insert.setObject(at + 1, row[at]);
                insert.addBatch();
                if (i % BATCH == BATCH - 1) insert.executeBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
