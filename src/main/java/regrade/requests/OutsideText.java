package regrade.requests;

import regrade.kernel.Text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a stranger wrote, made fit to be kept: no control signs, bounded, addresses masked, for a
/// buyer's address is not ours to keep.
final class OutsideText {
    // bounded on both sides, so that no text makes the search slow
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}+@[\\p{L}\\p{N}.-]{1,255}");

    private OutsideText() {}

    static String line(String text, int most) {
        // cut first: what is masked need not be long
        var some = text.length() > 4L * most ? text.substring(0, 4 * most) : text;
        return Text.clean(ADDRESS.matcher(some).replaceAll("…@…"), most);
    }

    /// Keeps where lines end.
    static String lines(String text, int most) {
        var some = text.length() > 4L * most ? text.substring(0, 4 * most) : text;
        var kept =
                some.lines()
                        .map(one -> line(one, most))
                        .collect(Collectors.joining("\n"))
                        .replaceAll("\n{3,}", "\n\n")
                        .strip();
        if (kept.length() <= most) return kept;
        int end = Character.isHighSurrogate(kept.charAt(most - 1)) ? most - 1 : most;
        return kept.substring(0, end).strip();
    }
}
