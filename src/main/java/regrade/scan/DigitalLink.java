package regrade.scan;

import regrade.scan.Code.Gs1;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the product number and its company out of a GS1 Digital Link. The address is never opened.
final class DigitalLink {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://[^/?#\\s]+(/[^?#]*)(?:\\?([^#]*))?(?:#.*)?");
    private static final int MOST_SEGMENTS = 60;
    private static final Map<String, String> OLD_NAMES =
            Map.of("gtin", "01", "ser", "21", "lot", "10", "cpv", "22", "itip", "8006");
    private static final Set<String> KEYS = Set.of("01", "8006");
    private static final List<String> QUALIFIERS = List.of("22", "10", "21");
    // a query may not change which unit is meant
    private static final Set<String> NOT_IN_QUERY =
            Set.of(
                    "03", "21", "22", "235", "254", "7040", "7041", "8011", "8014", "8019", "8020",
                    "8040", "8041", "8042", "8043", "8200");

    private DigitalLink() {}

    static Optional<Gs1> parse(String text) {
        var address = ADDRESS.matcher(text);
        if (!address.matches()) return Optional.empty();
        var segments =
                List.of(
                        address.group(1)
                                .substring(1)
                                .replaceAll("/+$", "")
                                .split("/", MOST_SEGMENTS + 1));
        if (segments.size() > MOST_SEGMENTS) return Optional.empty();
        var query = Optional.ofNullable(address.group(2)).orElse("");
        // from the right: the path before the key is free and may look like one
        for (int at = segments.size() - 2; at >= 0; at -= 2)
            if (KEYS.contains(identifier(segments.get(at))))
                return read(segments.subList(at, segments.size()), query);
        return Optional.empty();
    }

    private static Optional<Gs1> read(List<String> pairs, String query) {
        var elements = new LinkedHashMap<String, String>();
        int rank = -1;
        for (int i = 0; i < pairs.size(); i += 2) {
            var identifier = identifier(pairs.get(i));
            int next = i == 0 ? -1 : rank(identifier, pairs.size());
            if (i > 0 && next <= rank) return Optional.empty();
            rank = next;
            var value = unescaped(pairs.get(i + 1)).map(text -> padded(identifier, text));
            if (value.isEmpty() || !ElementString.add(identifier, value.get(), elements))
                return Optional.empty();
        }
        return addQuery(query, elements) ? ElementString.unit(elements) : Optional.empty();
    }

    /// Place among the qualifiers, whose order is fixed; 235 stands alone. -1 if it is none.
    private static int rank(String identifier, int pairLength) {
        return identifier.equals("235") && pairLength == 4 ? 0 : QUALIFIERS.indexOf(identifier);
    }

    private static String padded(String identifier, String value) {
        boolean shorter = identifier.equals("01") && Set.of(8, 12, 13).contains(value.length());
        return shorter ? "0".repeat(14 - value.length()) + value : value;
    }

    private static boolean addQuery(String query, Map<String, String> elements) {
        for (var parameter : query.split("[&;]", MOST_SEGMENTS)) {
            int equals = parameter.indexOf('=');
            var identifier = equals < 0 ? "" : parameter.substring(0, equals);
            if (!CheckDigits.allDigits(identifier)) continue;
            var value = unescaped(parameter.substring(equals + 1));
            if (NOT_IN_QUERY.contains(identifier)
                    || value.isEmpty()
                    || !ElementString.add(identifier, value.get(), elements)) return false;
        }
        return true;
    }

    private static String identifier(String segment) {
        return OLD_NAMES.getOrDefault(segment.toLowerCase(Locale.ROOT), segment);
    }

    private static Optional<String> unescaped(String segment) {
        var bytes = ByteBuffer.allocate(segment.length() * 3);
        for (int i = 0; i < segment.length(); i++) {
            if (segment.charAt(i) != '%') {
                bytes.put(segment.substring(i, i + 1).getBytes(StandardCharsets.UTF_8));
                continue;
            }
            if (i + 3 > segment.length()
                    || !segment.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}"))
                return Optional.empty();
            bytes.put((byte) Integer.parseInt(segment.substring(i + 1, i + 3), 16));
            i += 2;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
