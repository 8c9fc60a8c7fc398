package regrade.requests;

import regrade.kernel.Folded;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What return mails say in each language, from `words.txt`.
final class MailWords {
    /// What a text of the list is for; those up to [#LINK] are labels of a value.
    enum Role {
        ORDER,
        ITEM,
        ASIN,
        SKU,
        QUANTITY,
        REASON,
        RECEIVED,
        CANCELLED,
        COMMENT,
        CARRIER,
        TRACKING,
        POLICY,
        AUTHORISATION,
        LINK,
        REQUEST,
        OTHER,
        RETURN,
        AUTHORISED,
        GRANTED,
        IN_POLICY,
        OUT_OF_POLICY
    }

    /// A label and what stands behind it.
    record Labelled(Role role, String language, String value) {}

    private record Label(Role role, String language) {}

    private static final Pattern BLANKS = Pattern.compile("[ \t]+");
    private static final int LONGEST_LABEL = 60;
    static final MailWords ALL = new MailWords(Resource.lines("words.txt"));

    private final Map<String, Label> labels = new HashMap<>();

    /// labels that need no colon
    private final Map<String, Label> bare = new HashMap<>();

    private final Map<Role, List<String>> texts = new EnumMap<>(Role.class);

    private MailWords(List<String> lines) {
        for (var line : lines) {
            var parts = line.split(" ", 3);
            take(
                    parts[0],
                    Role.valueOf(parts[1].replace('-', '_').toUpperCase(Locale.ROOT)),
                    PlainText.of(parts[2]));
        }
    }

    private void take(String language, Role role, String text) {
        var key = key(text.endsWith(":") ? text.substring(0, text.length() - 1) : text);
        texts.computeIfAbsent(role, _ -> new ArrayList<>()).add(key);
        if (role.compareTo(Role.LINK) > 0) return;
        // a word that two languages share means the same in both; no reason is shared
        labels.putIfAbsent(key, new Label(role, language));
        if (!text.endsWith(":")) bare.putIfAbsent(key, new Label(role, language));
    }

    /// Text as it is looked up: without case, accents and what surrounds it, single blanks.
    static String key(String plain) {
        return BLANKS.matcher(Folded.text(plain)).replaceAll(" ").strip();
    }

    /// @param line plain
    Optional<Labelled> labelled(String line) {
        int most = Math.min(line.length(), LONGEST_LABEL);
        int colon = line.indexOf(':');
        if (colon >= 0 && colon < most) {
            var label = labels.get(key(line.substring(0, colon)));
            if (label != null) return Optional.of(value(label, line.substring(colon + 1)));
        }
        int end = -1;
        for (int words = 1; words <= 4; words++) {
            end = endOfWord(line, end + 1, most);
            var key = key(line.substring(0, end));
            var label = bare.get(key.endsWith(":") ? key.substring(0, key.length() - 1) : key);
            if (label != null) return Optional.of(value(label, line.substring(end)));
            if (end == most) break;
        }
        return Optional.empty();
    }

    private static int endOfWord(String line, int from, int most) {
        int blank = line.indexOf(' ', from);
        return blank < 0 || blank > most ? most : blank;
    }

    private static Labelled value(Label label, String behind) {
        return new Labelled(label.role, label.language, behind.strip());
    }

    /// A heading of a table, which needs no colon.
    Optional<Labelled> heading(String cell) {
        var key = key(cell);
        var label = labels.get(key.endsWith(":") ? key.substring(0, key.length() - 1) : key);
        return Optional.ofNullable(label)
                .map(found -> new Labelled(found.role, found.language, ""));
    }

    boolean holds(Role role, String plain) {
        var key = key(plain);
        return texts.getOrDefault(role, List.of()).stream().anyMatch(key::contains);
    }

    boolean is(Role role, String plain) {
        return texts.getOrDefault(role, List.of()).contains(key(plain));
    }
}
