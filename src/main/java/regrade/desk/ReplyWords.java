package regrade.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// The sentences of replies in every language that marketplaces' mails are read in.
final class ReplyWords {
    private static final Map<String, Map<String, String>> ALL = read();

    private ReplyWords() {}

    static Set<String> languages() {
        return new TreeSet<>(ALL.keySet());
    }

    /// English for a language that is not there.
    static Map<String, String> in(String language) {
        return Objects.requireNonNull(ALL.getOrDefault(language, ALL.get("en")));
    }

    private static Map<String, Map<String, String>> read() {
        var all = new HashMap<String, Map<String, String>>();
        var words = new HashMap<String, String>();
        for (var line : DeskResource.lines("replies.txt")) {
            if (line.startsWith("[")) {
                words = new HashMap<>();
                all.put(line.substring(1, line.length() - 1), words);
            } else {
                int at = line.indexOf('=');
                words.put(line.substring(0, at).strip(), line.substring(at + 1).strip());
            }
        }
        return all;
    }
}
