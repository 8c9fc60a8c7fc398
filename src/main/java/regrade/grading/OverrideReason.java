package regrade.grading;

import java.util.Arrays;
import java.util.Optional;

/// Why a person chose another grade, picked by digit in this order; `grade.override.<code>` names
/// it.
public enum OverrideReason {
    LOOKS_BETTER("looks-better"),
    LOOKS_WORSE("looks-worse"),
    SMELL_OR_DIRT("smell-or-dirt"),
    SIGNS_OF_USE("signs-of-use"),
    CLIENT_RULE("client-rule"),
    OTHER("other");

    private final String code;

    OverrideReason(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<OverrideReason> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
