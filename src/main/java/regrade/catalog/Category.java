package regrade.catalog;

import java.util.Arrays;
import java.util.Locale;

/// The kinds of goods that are inspected differently; `category.<code>` in the bundles names them.
public enum Category {
    GENERAL("general"),
    ELECTRONICS("electronics"),
    COMPUTERS("computers"),
    APPLIANCES("appliances"),
    FASHION("fashion"),
    SHOES("shoes"),
    TOYS("toys"),
    BOOKS("books"),
    BEAUTY("beauty"),
    TOOLS("tools"),
    SPORTS("sports");

    private final String code;

    Category(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// The category a catalogue's word stands for; [#GENERAL] for a word of its own.
    public static Category of(String word) {
        var folded = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(c -> c.code.equals(folded))
                .findFirst()
                .orElse(GENERAL);
    }
}
