package regrade.label;

/// How a printer is, as far as it says.
public enum PrinterStatus {
    READY("ready"),
    BUSY("busy"),
    PAUSED("paused"),
    MEDIA_OUT("media-out"),
    RIBBON_OUT("ribbon-out"),
    HEAD_OPEN("head-open"),
    JAM("jam"),
    /// Some other trouble that it names by a number only.
    OTHER("other"),
    /// Nothing there that takes labels.
    UNREACHABLE("unreachable"),
    /// It does not say.
    UNKNOWN("unknown");

    private final String code;

    PrinterStatus(String code) {
        this.code = code;
    }

    /// `label.status.<code>` in the bundles says it.
    public String code() {
        return code;
    }
}
