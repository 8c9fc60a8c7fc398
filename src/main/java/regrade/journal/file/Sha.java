package regrade.journal.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256, over an act or over the parts of a large one: each part's length in four bytes, then
/// the part.
final class Sha {
    private final MessageDigest digest = sha256();

    void add(byte[] part) {
        int length = part.length;
        digest.update((byte) (length >>> 24));
        digest.update((byte) (length >>> 16));
        digest.update((byte) (length >>> 8));
        digest.update((byte) length);
        digest.update(part);
    }

    /// The hash of what was added; afterwards it begins anew.
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] payload) {
        return HexFormat.of().formatHex(sha256().digest(payload));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
