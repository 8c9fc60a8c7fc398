package regrade.returns;

/// What a file turned out to be; `import.kind.<code>` in the bundles names it.
public enum ImportKind {
    FBA_RETURNS("fba-returns"),
    CATALOGUE("catalogue"),
    UNKNOWN("unknown");

    private final String code;

    ImportKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
