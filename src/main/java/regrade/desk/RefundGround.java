package regrade.desk;

import java.util.Arrays;
import java.util.Optional;

/// Why a refund is full or partial, and how much may be kept at the most (domain reference, return
/// requests, section 7); `desk.refund.<code>` in the bundles names it.
public enum RefundGround {
    IN_TIME("in-time", 0),
    SELLERS_FAULT("sellers-fault", 0),
    LATE("late", 20),
    USED("used", 50),
    OPENED_SOFTWARE("opened-software", 100);

    private final String code;
    private final int most;

    RefundGround(String code, int most) {
        this.code = code;
        this.most = most;
    }

    public String code() {
        return code;
    }

    /// Percent of the price that may be kept.
    public int most() {
        return most;
    }

    public static Optional<RefundGround> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
