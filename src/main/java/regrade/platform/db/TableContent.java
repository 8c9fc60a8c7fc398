package regrade.platform.db;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// What a table holds, in a few bytes, whatever the order of its rows.
///
/// @param hash the sum of the rows' SHA-256, so equal tables have equal sums and a changed row
///   changes it
public record TableContent(long rows, String hash) {
    private static final int PARTS = 4;

    /// The program's own tables, in the order of their names.
    public static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables =
                connection
                        .getMetaData()
                        .getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            while (tables.next()) names.add(tables.getString("TABLE_NAME"));
        }
        names.sort(null);
        return names;
    }

    /// Reads all rows of a table.
    public static TableContent of(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            // else H2 gathers a million rows before it gives the first
            statement.execute("set lazy_query_execution true");
            try (var rows =
                    statement.executeQuery(
                            "select * from " + statement.enquoteIdentifier(table, true))) {
                return of(rows);
            } finally {
                statement.execute("set lazy_query_execution false");
            }
        }
    }

    private static TableContent of(ResultSet rows) throws SQLException {
        var sum = new long[PARTS];
        var sha = sha256();
        int columns = rows.getMetaData().getColumnCount();
        long count = 0;
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) add(sha, rows.getObject(i));
            add(sum, sha.digest());
            count++;
        }
        return new TableContent(count, hex(sum));
    }

    private static void add(MessageDigest sha, @org.jspecify.annotations.Nullable Object value) {
        var bytes =
                switch (value) {
                    case null -> new byte[0];
                    case byte[] binary -> binary;
                    default -> value.toString().getBytes(StandardCharsets.UTF_8);
                };
        // the length keeps "a","bc" and "ab","c" apart, and null from the empty text
        int length = value == null ? -1 : bytes.length;
        for (int shift = 24; shift >= 0; shift -= 8) sha.update((byte) (length >>> shift));
        sha.update(bytes);
    }

    private static void add(long[] sum, byte[] digest) {
        for (int i = 0; i < digest.length; i++) {
            int part = i / Long.BYTES;
            sum[part] += (digest[i] & 0xFFL) << (i % Long.BYTES * 8);
        }
    }

    private static String hex(long[] sum) {
        var text = new StringBuilder();
        for (long part : sum) text.append(HexFormat.of().toHexDigits(part));
        return text.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
