package regrade.scan;

import java.util.regex.Pattern;

/// The number by which mobile networks know one phone or tablet: 15 digits, the last a check digit.
public final class Imei {
    private static final Pattern FORM = Pattern.compile("[0-9]{15}");

    private Imei() {}

    /// Whether it has the shape of one, whatever its check digit; blanks, hyphens and strokes
    /// between the groups count for nothing.
    public static boolean shaped(String read) {
        return read.length() <= 30 && FORM.matcher(digits(read)).matches();
    }

    /// Whether its check digit fits, too.
    public static boolean fits(String read) {
        return shaped(read) && CheckDigits.luhnFits(digits(read));
    }

    private static String digits(String read) {
        return read.replaceAll("[ /-]", "");
    }
}
