package regrade.scan;

import regrade.kernel.Reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a scanned or typed string means: one case per identifier kind.
///
/// A value of a case is always well formed; `parse` of a case reads text from outside. Patterns and
/// their sources: the identifier reference of the domain, sections 2 to 5.
public sealed interface Code {
    /// The identifier in its one normal form, by which it is compared and stored.
    String text();

    /// The word for this kind in machine-readable output.
    default String kind() {
        return switch (this) {
            case Lpn _ -> "LPN";
            case Fnsku _ -> "FNSKU";
            case Asin _ -> "ASIN";
            case Gtin _, Gs1 _ -> "GTIN";
            case OrderNumber _ -> "ORDER";
            case Rma _ -> "RMA";
            case Imei _ -> "IMEI";
            case OwnReference _ -> "REFERENCE";
            case CommandCode _ -> "COMMAND";
            case NotUnderstood _ -> "UNKNOWN";
        };
    }

    /// A licence plate: Amazon's code of one returned unit, `LPN` and 1 to 37 capitals or digits.
    record Lpn(String text) implements Code {
        private static final Pattern FORM = Pattern.compile("LPN[0-9A-Z]{1,37}");

        public Lpn {
            check(FORM, text);
        }

        public static Optional<Lpn> parse(String scanned) {
            return upper(FORM, scanned).map(Lpn::new);
        }
    }

    /// Amazon's code of one seller's stock of a product. Where it equals the ASIN it is read as
    /// [Asin].
    record Fnsku(String text) implements Code {
        private static final Pattern FORM = Pattern.compile("X00[0-9A-Z]{7}");

        public Fnsku {
            check(FORM, text);
        }

        public static Optional<Fnsku> parse(String scanned) {
            return upper(FORM, scanned).map(Fnsku::new);
        }
    }

    /// Amazon's code of a catalogue page: `B0…`, or a book's ISBN-10.
    record Asin(String text) implements Code {
        private static final Pattern FORM = Pattern.compile("B0[0-9A-Z]{8}|[0-9]{9}[0-9X]");

        public Asin {
            check(FORM, text);
            if (!text.startsWith("B") && !CheckDigits.isbn10Fits(text))
                throw new IllegalArgumentException("check digit of " + text);
        }

        public static Optional<Asin> parse(String scanned) {
            return upper(FORM, scanned)
                    .filter(text -> text.startsWith("B") || CheckDigits.isbn10Fits(text))
                    .map(Asin::new);
        }
    }

    /// A product's own number (EAN, UPC, ISBN) as 14 digits, its check digit fitting.
    record Gtin(String text) implements Code {
        private static final Pattern FORM = Pattern.compile("[0-9]{14}");

        public Gtin {
            check(FORM, text);
            if (!CheckDigits.gs1Fits(text))
                throw new IllegalArgumentException("check digit of " + text);
        }

        /// Reads 8, 12, 13 or 14 digits with a fitting check digit.
        public static Optional<Gtin> parse(String digits) {
            return switch (digits.length()) {
                case 8, 12, 13, 14 ->
                        CheckDigits.gs1Fits(digits)
                                ? Optional.of(padded(digits))
                                : Optional.empty();
                default -> Optional.empty();
            };
        }

        static Gtin padded(String digits) {
            return new Gtin("0".repeat(14 - digits.length()) + digits);
        }

        /// Whether it names the same product everywhere; false for numbers made for use inside one
        /// shop.
        public boolean global() {
            // restricted circulation: prefixes 02, 04 and 2 of 13 digits, 0 and 2 of 8 digits
            if (text.startsWith("000000")) return text.charAt(6) != '0' && text.charAt(6) != '2';
            return text.charAt(0) != '0'
                    || !(text.startsWith("02", 1)
                            || text.startsWith("04", 1)
                            || text.charAt(1) == '2');
        }

        /// As it stands under the bars: 8, 12, 13 or 14 digits.
        public String printed() {
            if (text.startsWith("000000")) return text.substring(6);
            if (text.startsWith("00")) return text.substring(2);
            return text.startsWith("0") ? text.substring(1) : text;
        }
    }

    /// A GS1 element string or Digital Link: a product number with what else the symbol says.
    ///
    /// @param serial the unit's serial number (21), if given
    /// @param elements every application identifier with its value, in the order of the symbol
    record Gs1(Gtin gtin, Optional<String> serial, Map<String, String> elements) implements Code {
        public Gs1 {
            elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
        }

        /// The IMEI of the device (8040, 8041), the first one first.
        public List<Imei> imeis() {
            return Stream.of("8040", "8041")
                    .map(identifier -> elements.getOrDefault(identifier, ""))
                    .flatMap(value -> Imei.parse(value).stream())
                    .distinct()
                    .toList();
        }

        /// By what it tells this unit from others: its serial number, else its IMEI.
        public Optional<String> own() {
            return serial.or(() -> imeis().stream().map(Imei::text).findFirst());
        }

        @Override
        public String text() {
            return gtin.text();
        }
    }

    /// A marketplace's order: `123-1234567-1234567`, or a multi-channel or internal form of it.
    record OrderNumber(String text) implements Code {
        private static final Pattern FORM =
                Pattern.compile("(?:(?:RE)?[0-9]{3}|[SD]01)-[0-9]{7}-[0-9]{7}");

        public OrderNumber {
            check(FORM, text);
        }

        public static Optional<OrderNumber> parse(String scanned) {
            return upper(FORM, scanned).map(OrderNumber::new);
        }
    }

    /// An Amazon return authorisation; capitals and small letters differ.
    record Rma(String text) implements Code {
        private static final Pattern FORM = Pattern.compile("D[0-9A-Za-z]{7}RRMA");

        public Rma {
            check(FORM, text);
        }

        public static Optional<Rma> parse(String scanned) {
            return FORM.matcher(scanned).matches()
                    ? Optional.of(new Rma(scanned))
                    : Optional.empty();
        }
    }

    /// The number by which mobile networks know one phone or tablet: 15 digits, the last a check
    /// digit (3GPP TS 23.003 §6.2.1).
    ///
    /// About one parcel number of 15 digits in ten fits as well; what stands behind a code tells.
    record Imei(String text) implements Code {
        private static final Pattern FORM = Pattern.compile("[0-9]{15}");
        // as phones show it: the version of its software behind a stroke is no part of it
        private static final Pattern WITH_VERSION = Pattern.compile("(.*[0-9])/[0-9]{2}");

        public Imei {
            if (!fits(text) || !FORM.matcher(text).matches())
                throw new IllegalArgumentException("no IMEI: " + text);
        }

        /// Blanks, hyphens and strokes between the groups count for nothing.
        public static Optional<Imei> parse(String read) {
            return fits(read) ? Optional.of(new Imei(digits(read))) : Optional.empty();
        }

        /// Whether it has the shape of one, whatever its check digit.
        public static boolean shaped(String read) {
            return FORM.matcher(digits(read)).matches();
        }

        /// Whether its check digit fits, too. Zeros alone are what a broken device shows.
        public static boolean fits(String read) {
            var digits = digits(read);
            return FORM.matcher(digits).matches()
                    && CheckDigits.luhnFits(digits)
                    && digits.chars().anyMatch(digit -> digit != '0');
        }

        /// The model: the type allocation code, the first eight digits.
        public String model() {
            return text.substring(0, 8);
        }

        private static String digits(String read) {
            if (read.length() > 30) return "";
            var plain = read.replaceAll("[ \\u00a0/-]", "");
            if (plain.length() != 17) return plain;
            var parts = WITH_VERSION.matcher(read);
            return parts.matches() ? digits(parts.group(1)) : plain;
        }
    }

    /// The reference on one of our own labels.
    record OwnReference(Reference reference) implements Code {
        @Override
        public String text() {
            return reference.text();
        }
    }

    /// A command of the printed command sheet.
    record CommandCode(Command command) implements Code {
        @Override
        public String text() {
            return command.code();
        }
    }

    /// No kind fits. At most 4,000 characters; control signs are shown as their symbols.
    record NotUnderstood(String text) implements Code {}

    private static void check(Pattern form, String text) {
        if (!form.matcher(text).matches())
            throw new IllegalArgumentException("not of this kind: " + text);
    }

    private static Optional<String> upper(Pattern form, String scanned) {
        if (scanned.length() > 40) return Optional.empty();
        var folded = scanned.toUpperCase(Locale.ROOT);
        return form.matcher(folded).matches() ? Optional.of(folded) : Optional.empty();
    }
}
