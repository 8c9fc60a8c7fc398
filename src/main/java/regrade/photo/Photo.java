package regrade.photo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A picture by its content: whoever has the same bytes has the same photo.
///
/// @param hash SHA-256 of the bytes, 64 lower-case hexadecimal digits
/// @param size in bytes, 1 to [#MOST_BYTES]
public record Photo(String hash, long size, PhotoFormat format) {
    /// Most bytes of a picture that is kept.
    public static final int MOST_BYTES = 20_000_000;

    /// Most pixels of a picture that is kept.
    public static final int MOST_PIXELS = 50_000_000;

    private static final int SHORT = 12;

    public Photo {
        if (!hash.matches("[0-9a-f]{64}")) throw new IllegalArgumentException("no hash: " + hash);
        if (size < 1 || size > MOST_BYTES) throw new IllegalArgumentException("size " + size);
    }

    static Photo of(byte[] content, PhotoFormat format) {
        return new Photo(hash(content), content.length, format);
    }

    /// SHA-256, as it names a photo.
    public static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// The first digits of the hash, enough to tell a unit's photos apart.
    public String shortHash() {
        return hash.substring(0, SHORT);
    }

    public String fileName() {
        return hash + "." + format.ending();
    }
}
