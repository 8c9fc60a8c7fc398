package regrade.mapping.ui;

import regrade.platform.i18n.Words;

/// What the lines of a table are, in words.
final class KindWords {
    private KindWords() {}

    /// @param kind as an import names it
    static String of(Words words, String kind) {
        // the report of one marketplace is how every announced return is written down
        if (kind.equals("fba-returns")) return words.text("mapping.returns");
        // keys: import.kind.*
        return words.text("import.kind." + kind);
    }
}
