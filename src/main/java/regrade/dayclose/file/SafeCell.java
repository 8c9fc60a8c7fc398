package regrade.dayclose.file;

import regrade.kernel.Text;
import regrade.platform.file.SafeCsv;

/// Outside text in a cell that a spreadsheet must show and never calculate.
final class SafeCell {
    private static final int MOST = 32_000; // a cell of a spreadsheet holds 32,767 characters
    private static final String STARTS = "=+-@＝＋－＠";
    private static final String ALWAYS = "=@＝＠";
    // what a formula needs to call, quote or point at something
    private static final String CALLS = "(|!\"'";

    private SafeCell() {}

    /// Words for people: led by an apostrophe if they begin like a formula.
    static String text(String outside) {
        boolean led = !outside.isEmpty() && Character.isISOControl(outside.charAt(0));
        var clean = Text.clean(outside, MOST);
        boolean formula = led && !clean.isEmpty() || starts(clean, STARTS);
        return SafeCsv.ledBehindSemicolons(formula ? "'" + clean : clean);
    }

    /// A code that somebody reads back: as it is, unless it could do something.
    static String code(String outside) {
        var clean = Text.clean(outside, MOST);
        boolean calls = clean.chars().anyMatch(c -> CALLS.indexOf(c) >= 0);
        boolean active = calls || clean.chars().anyMatch(c -> ALWAYS.indexOf(c) >= 0);
        var parted = active ? SafeCsv.ledBehindSemicolons(clean) : clean;
        return starts(clean, ALWAYS) || starts(clean, STARTS) && calls ? "'" + parted : parted;
    }

    private static boolean starts(String text, String signs) {
        return !text.isEmpty() && signs.indexOf(text.charAt(0)) >= 0;
    }
}
