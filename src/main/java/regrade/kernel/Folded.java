package regrade.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as it is searched: case and accents folded.
public final class Folded {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Folded() {}

    public static String text(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(sign -> sign < 0x80)) return lower;
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    /// The words of a text: letters and digits in a row, each once.
    public static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text(text)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /// What a person typed into a search field, parted at blanks only: codes keep their hyphens.
    public static List<String> sought(String text) {
        return Arrays.stream(BLANKS.split(text(text)))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
