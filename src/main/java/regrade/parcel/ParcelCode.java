package regrade.parcel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number by which a carrier knows a parcel: capitals and digits without blanks.
public record ParcelCode(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Z-]{6,60}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u001d]+");
    private static final Pattern SYMBOLOGY = Pattern.compile("^\\][A-Z][0-9A-Z](?=.)");
    private static final int FEWEST_DIGITS = 3;

    // domain reference, identifiers, section 6: what stands around the number in the carrier's
    // symbol
    private static final List<Pattern> WRAPPED =
            List.of(
                    // USPS: where it goes, in five or nine digits
                    Pattern.compile("420[0-9]{5}(9[1-5][0-9]{20}(?:[0-9]{4})?)"),
                    Pattern.compile("420[0-9]{9}(9[1-5][0-9]{20}(?:[0-9]{4})?)"),
                    // FedEx: 34 digits end with the number, filled up to 14
                    Pattern.compile("[0-8][0-9]{19}00([0-9]{12})"),
                    Pattern.compile("[0-8][0-9]{19}([0-9]{14})"),
                    // FedEx Ground: 22 digits end with the number
                    Pattern.compile("96[0-9]{5}([0-9]{15})"),
                    // DPD: where it goes, the number, the service and the country
                    Pattern.compile("[0-9]{7}([0-9]{14})[0-9]{6}[0-9A-Z]"),
                    // the code of a logistic unit behind its identifier
                    Pattern.compile("00([0-9]{18})"));

    public ParcelCode {
        if (!fits(text)) throw new IllegalArgumentException("no parcel's number: " + text);
    }

    /// What reports write where they know none (`N/A`, `unknown`) is none.
    public static Optional<ParcelCode> parse(String written) {
        var text = folded(written);
        return fits(text) ? Optional.of(new ParcelCode(text)) : Optional.empty();
    }

    /// The numbers that a scan may mean, the whole of it first.
    public static List<ParcelCode> in(String scanned) {
        if (scanned.length() > 200) return List.of();
        var whole = SYMBOLOGY.matcher(folded(scanned)).replaceFirst("");
        var found = new LinkedHashSet<ParcelCode>();
        parse(whole).ifPresent(found::add);
        for (var form : WRAPPED) {
            var inside = form.matcher(whole);
            if (inside.matches()) parse(inside.group(1)).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static String folded(String text) {
        if (text.length() > 200) return "";
        return BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static boolean fits(String text) {
        return FORM.matcher(text).matches()
                && text.chars().filter(c -> c >= '0' && c <= '9').count() >= FEWEST_DIGITS;
    }
}
