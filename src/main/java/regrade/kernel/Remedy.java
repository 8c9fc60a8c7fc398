package regrade.kernel;

/// What a person can do about a problem; `remedy.<code>` in the bundles says it in words.
public enum Remedy {
    NONE("none"),
    RETRY("retry"),
    FREE_SPACE("free-space"),
    CLOSE_OTHER("close-other"),
    CHECK_FILE("check-file"),
    CHECK_PRINTER("check-printer"),
    RESTART("restart"),
    RESTORE("restore"),
    SCAN_AGAIN("scan-again");

    private final String code;

    Remedy(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
