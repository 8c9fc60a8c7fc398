package regrade.grading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The words of condition notes in one language. They are the listing's, not the screen's, so they
/// stand beside the conditions and not among the messages.
final class NoteWords {
    private static final String ENGLISH = "en";
    private static final Map<String, Map<String, String>> TABLE = read();

    private final String language;

    /// @param wanted English if there are no words in it
    NoteWords(String wanted) {
        this.language = languages().contains(wanted) ? wanted : ENGLISH;
    }

    static List<String> languages() {
        return TABLE.getOrDefault("none", Map.of()).keySet().stream().sorted().toList();
    }

    String language() {
        return language;
    }

    /// Between a name and what is said of it; French sets it off.
    String colon() {
        return language.equals("fr") ? "\u00a0: " : ": ";
    }

    /// Empty for what is no buyer's matter.
    Optional<String> say(String finding) {
        return Optional.ofNullable(TABLE.getOrDefault(finding, Map.of()).get(language));
    }

    private static Map<String, Map<String, String>> read() {
        var source =
                Objects.requireNonNull(NoteWords.class.getResourceAsStream("condition-notes.csv"));
        try (var reader =
                new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            return table(reader.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, String>> table(List<String> lines) {
        var columns = Arrays.asList(lines.getFirst().split("\\|"));
        var table = new HashMap<String, Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var fields = line.split("\\|");
            var words = new HashMap<String, String>();
            for (int i = 1; i < columns.size(); i++) words.put(columns.get(i), fields[i]);
            table.put(fields[0], words);
        }
        return table;
    }
}
