package regrade.photo;

import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/// The formats in which a photo is kept, known by their first bytes and never by a file's name.
public enum PhotoFormat {
    JPEG("jpeg", "jpg", "ffd8ff"),
    PNG("png", "png", "89504e470d0a1a0a");

    private final String code;
    private final String ending;
    private final String signature;

    PhotoFormat(String code, String ending, String signature) {
        this.code = code;
        this.ending = ending;
        this.signature = signature;
    }

    public String code() {
        return code;
    }

    /// Of its file, without the dot.
    public String ending() {
        return ending;
    }

    public static Optional<PhotoFormat> of(String code) {
        return Stream.of(values()).filter(format -> format.code.equals(code)).findFirst();
    }

    static Optional<PhotoFormat> of(byte[] content) {
        return Stream.of(values()).filter(format -> format.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        int length = signature.length() / 2;
        return content.length > length
                && HexFormat.of().formatHex(content, 0, length).equals(signature);
    }
}
