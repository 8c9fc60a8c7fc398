package regrade.history.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 as `sha256sum` writes it.
final class Sha256 {
    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static String of(byte[] content) {
        return hex(digest().digest(content));
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
