package regrade.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// 128 bits of a text's SHA-256: two different texts that share them are not to be found, not even
/// on purpose.
public record Fingerprint(long high, long low) {
    public static Fingerprint of(String text) {
        var hash = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return new Fingerprint(bits(hash, 0), bits(hash, Long.BYTES));
    }

    private static long bits(byte[] hash, int from) {
        long bits = 0;
        for (int i = from; i < from + Long.BYTES; i++) bits = bits << 8 | hash[i] & 0xff;
        return bits;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
