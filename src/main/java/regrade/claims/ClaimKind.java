package regrade.claims;

import java.util.Arrays;
import java.util.Optional;

/// What is claimed; `claims.kind.<code>` in the bundles names it.
public enum ClaimKind {
    /// A unit that Amazon or its carrier broke, and nobody paid.
    DAMAGED("damaged"),
    /// A reimbursement that Amazon took back.
    REVERSAL("reversal"),
    /// A refund whose goods never came back.
    NOT_RETURNED("not-returned"),
    /// A refund that Amazon granted for goods that the seller shipped.
    SAFE_T("safe-t");

    private final String code;

    ClaimKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<ClaimKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
