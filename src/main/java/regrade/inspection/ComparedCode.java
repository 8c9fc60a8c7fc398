package regrade.inspection;

import regrade.checklist.Question;
import regrade.scan.Code;
import regrade.scan.Code.Imei;
import regrade.scan.IdentifyCode;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A code that tells one unit from all others of its kind, in the form in which two readings are
/// compared: capitals, no blanks and hyphens, O as 0 and I as 1. What was read is kept as it is.
public record ComparedCode(String text) {
    /// Shorter ones, as `N/A` and `0001`, are on many units.
    private static final int SHORTEST = 5;

    private static final Pattern TRANSPARENCY = Pattern.compile("(?:AZ|ZA):[0-9A-Z]{26}");
    private static final Pattern AIM = Pattern.compile("^\\][A-Za-z][0-9A-Za-z]");
    private static final IdentifyCode IDENTIFY = new IdentifyCode();

    /// What was read for a question; empty if it does not tell units apart. A supervisor's own
    /// question may want the number of a lot or a shelf, which many units share, so that there only
    /// the form of the code counts.
    public static Optional<ComparedCode> of(String question, String read) {
        boolean own =
                question.equals(Question.SERIAL) || transparency(question, read) || Imei.fits(read);
        return own
                ? Optional.of(folded(read)).filter(ComparedCode::tells)
                : Optional.<ComparedCode>empty();
    }

    /// Any text in the form in which it is compared; of a GS1 symbol the serial number it names.
    static ComparedCode folded(String read) {
        return new ComparedCode(
                serialOf(read)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s\\u00a0-]", "")
                        .replace('O', '0')
                        .replace('I', '1'));
    }

    static ComparedCode of(Imei imei) {
        return new ComparedCode(imei.text());
    }

    /// Whether it is a code that a maker gives to one unit only, ever.
    static boolean transparency(String question, String read) {
        return question.equals(Question.TRANSPARENCY)
                || TRANSPARENCY.matcher(read.strip().toUpperCase(Locale.ROOT)).matches();
    }

    private static String serialOf(String read) {
        var plain = withoutSymbol(read.strip());
        return symbol(read)
                .flatMap(Code.Gs1::own)
                .orElseGet(() -> Imei.parse(plain).map(Imei::text).orElse(plain));
    }

    static String withoutSymbol(String read) {
        return AIM.matcher(read).replaceFirst("");
    }

    /// The GS1 symbol that was read, if it was one.
    static Optional<Code.Gs1> symbol(String read) {
        return IDENTIFY.identify(read).candidates().stream()
                .filter(Code.Gs1.class::isInstance)
                .map(Code.Gs1.class::cast)
                .findFirst();
    }

    /// `00000000` is what is typed where nothing is to be read.
    private boolean tells() {
        return text.length() >= SHORTEST && text.chars().distinct().count() > 1;
    }
}
