package regrade.platform.db;

import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/// Makes a closed database file small: a copy without dead chunks takes its place.
final class Compaction {
    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

    /// Below this a file is not worth the time, in bytes.
    private static final long SMALL = 64L << 20;

    private static final int GROWTH = 4;

    private final DatabaseFiles files;
    private final int number;
    private final long small;
    private final Copying copying;

    Compaction(DatabaseFiles files, int number) {
        this(files, number, SMALL, Compaction::copy);
    }

    Compaction(DatabaseFiles files, int number, long small, Copying copying) {
        this.copying = copying;
        this.files = files;
        this.number = number;
        this.small = small;
    }

    /// Does nothing to a file that is small, or not four times as large as after the last time.
    ///
    /// @return whether it was made small
    boolean ifGrown() throws IOException {
        long size = Files.size(files.file(number));
        if (size < small || size < GROWTH * lastSize()) return false;
        try {
            return copied() && replaced();
        } finally {
            // on a full disk half a copy would keep the room that the journal needs
            files.deleteSmaller();
        }
    }

    private boolean replaced() throws IOException {
        Files.move(files.smaller(), files.file(number), StandardCopyOption.REPLACE_EXISTING);
        files.forceNames();
        Files.writeString(files.grown(), Long.toString(Files.size(files.file(number))));
        return true;
    }

    private long lastSize() throws IOException {
        if (!Files.exists(files.grown())) return 0;
        try {
            return Long.parseLong(Files.readString(files.grown()).strip());
        } catch (NumberFormatException e) {
            LOG.warn("{} is not a number", files.grown(), e);
            return 0;
        }
    }

    /// Whether the copy could be made and holds what the file holds.
    private boolean copied() {
        try {
            copying.copy(files.file(number), files.smaller());
            return rows(files.base(number)).equals(rows(files.smallerBase()));
        } catch (IOException | MVStoreException | SQLException e) {
            LOG.warn("{} stays large", files.file(number), e);
            return false;
        }
    }

    static void copy(Path file, Path smaller) throws IOException {
        Files.copy(file, smaller, StandardCopyOption.REPLACE_EXISTING);
        MVStoreTool.compact(smaller.toString(), false);
    }

    private static Map<String, Long> rows(Path base) throws SQLException {
        var url = AddressedPath.address(base) + H2Database.SETTINGS + ";ACCESS_MODE_DATA=r";
        try (var connection = DriverManager.getConnection(url, "sa", "")) {
            var rows = new TreeMap<String, Long>();
            for (var table : TableContent.tables(connection))
                rows.put(table, count(connection, table));
            return rows;
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var result =
                        statement.executeQuery(
                                "select count(*) from "
                                        + statement.enquoteIdentifier(table, true))) {
            result.next();
            return result.getLong(1);
        }
    }

    /// How the small copy is made; a full disk may stop it half-way.
    @FunctionalInterface
    interface Copying {
        void copy(Path file, Path smaller) throws IOException;
    }
}
