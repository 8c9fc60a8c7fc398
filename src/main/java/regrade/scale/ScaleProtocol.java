package regrade.scale;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// How a scale speaks; `setting.scale.<code>` in the bundles names it.
///
/// No request of these tares, zeroes or sets anything, whichever scale hears it.
public enum ScaleProtocol {
    /// Mettler Toledo, and Kern's KCP, which speaks the same.
    MT_SICS("mt-sics", "SI\r\n"),
    /// Toledo's continuous output, which the scale sends by itself.
    TOLEDO("toledo", ""),
    /// NCI, Weigh-Tronix, Brecknell.
    NCI("nci", "W\r"),
    AND("and", "Q\r\n"),
    /// Sartorius.
    SBI("sbi", "\u001bP\r\n"),
    OHAUS("ohaus", "IP\r\n"),
    /// Kern's balances, whose requests have no line end.
    KERN("kern", "w"),
    /// Lines that the scale prints by itself.
    PRINT("print", "");

    private final String code;
    private final String request;

    ScaleProtocol(String code, String request) {
        this.code = code;
        this.request = request;
    }

    public String code() {
        return code;
    }

    /// What asks for the weight; nothing where the scale sends by itself.
    byte[] request() {
        return request.getBytes(StandardCharsets.US_ASCII);
    }

    boolean asked() {
        return !request.isEmpty();
    }

    /// Whether its lines are as they are printed.
    boolean prints() {
        return this == SBI || this == OHAUS || this == KERN || this == PRINT;
    }

    Decoder decoder() {
        return switch (this) {
            case MT_SICS -> new Lines(SicsLine::read);
            case TOLEDO -> new ToledoFrames();
            case NCI -> new NciFrames();
            case AND -> new Lines(CommaLine::read);
            case SBI, OHAUS, KERN, PRINT -> new Lines(PlainLine::read);
        };
    }

    public static Optional<ScaleProtocol> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
