package regrade.journal.store;

import org.h2.engine.Constants;

import regrade.journal.Projection;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Tells one build of the tables from another: every schema, H2's own version, and how this package
/// works.
final class Fingerprint {
    /// Raised when [ActTable] or [Step] put other rows into the same tables.
    private static final String STORE_VERSION = "2";

    private Fingerprint() {}

    static String of(List<Projection> projections) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(
                    (STORE_VERSION + "\n" + Constants.FULL_VERSION + "\n" + ActTable.SCHEMA)
                            .getBytes(StandardCharsets.UTF_8));
            for (var projection : projections)
                sha.update(("\u0000" + projection.schema()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
