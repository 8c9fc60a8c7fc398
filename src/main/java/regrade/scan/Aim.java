package regrade.scan;

import java.util.Optional;
import java.util.regex.Pattern;

/// The kind of symbol that an AIM prefix such as `]C1` names, as far as it tells codes apart.
enum Aim {
    /// The symbol holds a GS1 element string.
    GS1,
    /// EAN-13, UPC-A or UPC-E.
    EAN_13,
    EAN_8,
    /// Another symbol, or nothing is known.
    OTHER;

    private static final Pattern PREFIX = Pattern.compile("\\][A-Za-z][0-9A-Za-z]");

    /// The prefix at the start of the text, three characters.
    static Optional<String> prefixOf(String text) {
        return text.length() >= 3 && PREFIX.matcher(text.substring(0, 3)).matches()
                ? Optional.of(text.substring(0, 3))
                : Optional.empty();
    }

    static Aim of(String prefix) {
        return switch (prefix) {
            case "]C1", "]d2", "]Q3", "]e0", "]J1" -> GS1;
            case "]E0", "]E1", "]E2", "]E3" -> EAN_13;
            case "]E4" -> EAN_8;
            default -> OTHER;
        };
    }
}
