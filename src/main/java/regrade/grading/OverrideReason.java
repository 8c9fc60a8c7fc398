package regrade.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Why a person chose another grade, picked by digit in the order that [#between] gives them;
/// `grade.override.<code>` names it.
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

    /// Those that speak for a grade against the proposed one: what looks better is no reason for a
    /// worse grade.
    public static List<OverrideReason> between(Grade proposed, Grade chosen) {
        boolean better = chosen.compareTo(proposed) < 0;
        return Arrays.stream(values()).filter(reason -> reason.fits(better)).toList();
    }

    private boolean fits(boolean better) {
        return switch (this) {
            case LOOKS_BETTER -> better;
            case LOOKS_WORSE, SMELL_OR_DIRT, SIGNS_OF_USE -> !better;
            case CLIENT_RULE, OTHER -> true;
        };
    }

    public static Optional<OverrideReason> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
    }
}
