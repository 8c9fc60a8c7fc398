package regrade.history;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as it is compared in a search: lower case, without accents, ligatures written out.
public final class FoldedText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private FoldedText() {}

    public static String of(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 128)) return lower;
        var apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        return MARKS.matcher(apart)
                .replaceAll("")
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd');
    }
}
