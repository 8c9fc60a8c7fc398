package regrade.checklist;

import java.util.Arrays;
import java.util.Optional;

/// Of which products a question is asked; `checklist.asked.<code>` in the bundles names it.
public enum Asked {
    ALWAYS("always"),
    /// Those whose expected contents name what it asks for.
    LISTED("listed"),
    /// Those that have a serial number.
    SERIAL("serial"),
    /// None: a wider list's question that this one leaves out, or one kept for later.
    NEVER("never");

    private final String code;

    Asked(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Asked> of(String code) {
        return Arrays.stream(values()).filter(a -> a.code.equalsIgnoreCase(code)).findFirst();
    }
}
