package regrade.scan;

import regrade.scan.Code.Gs1;
import regrade.scan.Code.Gtin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads GS1 element strings, as a symbol holds them or with the identifiers in brackets as people
/// type them.
///
/// A string with any doubt in it is not read at all: a serial number is never guessed.
final class ElementString {
    private static final int MOST_ELEMENTS = 60;
    private static final Pattern BRACKETED = Pattern.compile("\\(([0-9]{2,4})\\)");

    private ElementString() {}

    static Optional<Gs1> parse(String text, Aim aim) {
        boolean marked = text.charAt(0) == IdentifyCode.GROUP_SEPARATOR;
        if (aim == Aim.GS1 || marked)
            return symbol(marked ? text.substring(1) : text).flatMap(ElementString::unit);
        if (text.charAt(0) == '(') return bracketed(text).flatMap(ElementString::unit);
        // without a word from the scanner only a leading product number is a sign strong enough
        boolean likely =
                text.length() >= 16
                        && text.startsWith("01")
                        && CheckDigits.gs1Fits(text.substring(2, 16));
        return likely ? symbol(text).flatMap(ElementString::unit) : Optional.empty();
    }

    /// What a unit can be known by: the product number, of the item or of the piece of an item.
    static Optional<Gs1> unit(Map<String, String> elements) {
        var number = elements.containsKey("01") ? elements.get("01") : elements.get("8006");
        if (number == null) return Optional.empty();
        return Gtin.parse(number.substring(0, 14))
                .map(gtin -> new Gs1(gtin, Optional.ofNullable(elements.get("21")), elements));
    }

    /// Adds one element; the same one twice is harmless, two values of one identifier are not.
    ///
    /// @return whether the elements are still sound
    static boolean add(String identifier, String value, Map<String, String> elements) {
        if (elements.size() >= MOST_ELEMENTS) return false;
        boolean fits = Gs1Field.of(identifier).filter(field -> field.accepts(value)).isPresent();
        var before = fits ? elements.putIfAbsent(identifier, value) : null;
        return fits && (before == null || before.equals(value));
    }

    private static Optional<Map<String, String>> symbol(String text) {
        var elements = new LinkedHashMap<String, String>();
        int at = 0;
        while (at < text.length()) {
            var identifier = identifierAt(text, at);
            if (identifier.isEmpty()) return Optional.empty();
            int from = at + identifier.get().length();
            int to = end(text, from, Gs1Field.of(identifier.get()).orElseThrow());
            if (to < 0 || !add(identifier.get(), text.substring(from, to), elements))
                return Optional.empty();
            at =
                    to < text.length() && text.charAt(to) == IdentifyCode.GROUP_SEPARATOR
                            ? to + 1
                            : to;
        }
        return Optional.of(elements);
    }

    private static Optional<String> identifierAt(String text, int at) {
        for (int length = 2; length <= 4 && at + length <= text.length(); length++) {
            var identifier = text.substring(at, at + length);
            if (Gs1Field.of(identifier).isPresent()) return Optional.of(identifier);
        }
        return Optional.empty();
    }

    /// Where the value ends, or -1 if it is cut short.
    private static int end(String text, int from, Gs1Field field) {
        if (field.fixed())
            return from + field.longest() <= text.length() ? from + field.longest() : -1;
        int separator = text.indexOf(IdentifyCode.GROUP_SEPARATOR, from);
        return separator < 0 ? text.length() : separator;
    }

    private static Optional<Map<String, String>> bracketed(String text) {
        var elements = new LinkedHashMap<String, String>();
        var matcher = BRACKETED.matcher(text);
        if (!matcher.lookingAt()) return Optional.empty();
        boolean more = true;
        while (more) {
            var identifier = matcher.group(1);
            int from = matcher.end();
            more = matcher.find();
            int to = more ? matcher.start() : text.length();
            if (!add(identifier, text.substring(from, to), elements)) return Optional.empty();
        }
        return Optional.of(elements);
    }
}
