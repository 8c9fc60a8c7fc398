package regrade.desk;

import java.util.Arrays;
import java.util.Optional;

/// The rule by which a return may be refused; `desk.ground.<code>` in the bundles names it.
public enum RefusalGround {
    /// It was asked for after the days in which that is possible.
    WINDOW_PASSED("window-passed"),
    /// The marketplace's own mail says that it is outside its policy.
    OUT_OF_POLICY("out-of-policy"),
    /// Another one, which has to be written down.
    OTHER("other");

    private final String code;

    RefusalGround(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<RefusalGround> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
