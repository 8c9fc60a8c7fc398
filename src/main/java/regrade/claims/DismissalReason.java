package regrade.claims;

/// Why a claim is none; `claims.dismissal.<code>` in the bundles names it.
public enum DismissalReason {
    PAID("paid"),
    CAME_BACK("came-back"),
    TOO_SMALL("too-small"),
    NO_PROOF("no-proof"),
    OTHER("other");

    private final String code;

    DismissalReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
