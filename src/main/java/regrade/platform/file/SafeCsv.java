package regrade.platform.file;

import regrade.kernel.Text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes CSV that a spreadsheet shows and never calculates.
public final class SafeCsv {
    /// At the start of a file it makes spreadsheets read UTF-8.
    public static final String MARK = "\ufeff";

    private static final String FORMULA_STARTS = "=+-@＝＋－＠";
    private static final Pattern BEHIND_SEMICOLON =
            Pattern.compile(";([\\s\"]*)(?=[" + FORMULA_STARTS.replace("-", "\\-") + "])");

    private SafeCsv() {}

    /// One row with its line end; every cell quoted, control signs as blanks.
    public static String row(List<String> cells) {
        return cells.stream().map(SafeCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /// A spreadsheet of a country with a decimal comma splits rows at semicolons, whatever quotes
    /// stand around them: what follows one is led by an apostrophe too if it begins like a formula.
    public static String ledBehindSemicolons(String text) {
        return text.indexOf(';') < 0 ? text : BEHIND_SEMICOLON.matcher(text).replaceAll(";$1'");
    }

    private static String cell(String text) {
        boolean led = !text.isEmpty() && Character.isISOControl(text.charAt(0));
        var clean = Text.clean(text, Integer.MAX_VALUE);
        boolean formula = led || !clean.isEmpty() && FORMULA_STARTS.indexOf(clean.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + ledBehindSemicolons(clean).replace("\"", "\"\"") + '"';
    }
}
