package regrade.claims;

/// How a claim stands today; `claims.state.<code>` in the bundles names it.
public enum ClaimState {
    /// Can be filed.
    OPEN("open"),
    /// The other side still has time.
    WAITING("waiting"),
    /// The deadline is over.
    LATE("late");

    private final String code;

    ClaimState(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
