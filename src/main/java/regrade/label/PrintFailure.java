package regrade.label;

/// Why a label did not come out; `label.failed.<code>` in the bundles says it.
public enum PrintFailure {
    UNREACHABLE("unreachable"),
    /// The printer that was set is not among the system's, or its address is none.
    NO_PRINTER("no-printer"),
    BUSY("busy"),
    PAUSED("paused"),
    MEDIA_OUT("media-out"),
    RIBBON_OUT("ribbon-out"),
    HEAD_OPEN("head-open"),
    JAM("jam"),
    OTHER("other"),
    /// The label size or density that was set cannot be drawn.
    STOCK("stock"),
    /// The file could not be written.
    DISK("disk"),
    /// The printer took the label, then stopped: it prints it when it goes on.
    HELD("held"),
    /// The connection broke while the label was being sent.
    BROKEN_OFF("broken-off");

    private final String code;

    PrintFailure(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// Whether the printer may have the label: then it is never sent again by itself, or one unit
    /// would get two labels.
    public boolean mayHold() {
        return this == HELD || this == BROKEN_OFF;
    }

    /// Whether a failure of this code may have left the label in the printer.
    public static boolean mayHold(String code) {
        return HELD.code.equals(code) || BROKEN_OFF.code.equals(code);
    }
}
