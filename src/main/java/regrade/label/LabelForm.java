package regrade.label;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The languages a label is drawn in.
public enum LabelForm {
    /// ZPL II, for label printers that are sent commands.
    ZPL("zpl"),
    /// Pages of the label's size, vectors and embedded font.
    PDF("pdf"),
    /// Black and white, one pixel a dot.
    PNG("png");

    private final String code;

    LabelForm(String code) {
        this.code = code;
    }

    /// Lower case; also the ending of a file's name.
    public String code() {
        return code;
    }

    /// Whether one file holds several labels: a picture is of one.
    public boolean holdsSeveral() {
        return this != PNG;
    }

    public static Optional<LabelForm> of(String code) {
        var lower = code.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.code.equals(lower)).findFirst();
    }
}
