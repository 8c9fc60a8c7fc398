package regrade.platform.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Keys that came close together: the work of a scanner, or of hands.
///
/// Knows no window and no clock. Whoever feeds it holds the keys back until it says what they were,
/// and ticks at least every 20 ms meanwhile. A single gap decides nothing (scanners were seen with
/// gaps of 80 ms), the median does; and when the window itself was late, time tells nothing at all
/// and only the text counts.
final class Burst {
    private static final long MILLI = 1_000_000;
    private static final long FEW_KEYS_QUIET = 80 * MILLI;
    private static final long QUIET = 120 * MILLI;
    private static final long LONGEST_TIME = 3_000 * MILLI;
    // one more than any code may have, so that it is seen to be too long
    private static final int LONGEST_TEXT = 4_001;
    private static final int SHORTEST_SCAN = 4;
    private static final int HELD = 4;
    private static final long KEY_REPEATS = 12 * MILLI;
    private static final long LATE = 60 * MILLI;
    private static final long FAST = 35 * MILLI;
    private static final long NOT_SLOW = 60 * MILLI;
    private static final int SCAN = 4;
    private static final int OFFER = 2;

    /// What the keys so far were.
    enum Verdict {
        /// Not known yet: hold them.
        UNDECIDED,
        /// Give them to whatever has the focus.
        TYPING,
        SCAN,
        /// Perhaps a scan: show it, do not act on it.
        OFFER
    }

    private final Predicate<String> plausible;
    private final StringBuilder text = new StringBuilder();
    private final List<Long> gaps = new ArrayList<>();
    private long begun;
    private long last;
    private long seen;
    private long quietFrom;
    private boolean stoodStill;
    private boolean late;

    /// @param plausible whether a text is a complete identifier
    Burst(Predicate<String> plausible) {
        this.plausible = plausible;
    }

    int length() {
        return text.length();
    }

    /// The text so far; separators that a scanner spells out are the sign itself.
    String text() {
        return text.toString().replace("<GS>", "\u001d").replace("{GS}", "\u001d");
    }

    void clear() {
        text.setLength(0);
        gaps.clear();
        late = false;
    }

    /// One more character.
    ///
    /// @param now nanoseconds of a steady clock
    /// @param uiLate by how many nanoseconds the window was late of late
    Verdict typed(char c, long now, long uiLate) {
        if (text.isEmpty()) begun = now;
        // what is behind the longest code is swallowed: given back, it would act on the screen
        else if (text.length() < LONGEST_TEXT) gaps.add(now - last);
        last = now;
        seen = now;
        quietFrom = now;
        stoodStill = false;
        late |= uiLate > LATE;
        if (text.length() < LONGEST_TEXT) text.append(c);
        return keyHeld() && !fasterThanAnyKeyRepeats() ? Verdict.TYPING : Verdict.UNDECIDED;
    }

    /// Time went by.
    ///
    /// @param textInput whether the keys would go into a text field otherwise
    Verdict tick(long now, long uiLate, boolean textInput) {
        if (text.isEmpty()) return Verdict.UNDECIDED;
        late |= uiLate > LATE;
        if (now - seen > LATE) late = true;
        if (now - seen > LATE && !stoodStill) {
            // keys that came while the window stood still wait in its queue: hear them first, once
            stoodStill = true;
            quietFrom = now;
        }
        seen = now;
        long quiet = text.length() < SHORTEST_SCAN ? FEW_KEYS_QUIET : QUIET;
        if (now - quietFrom < quiet && now - begun < LONGEST_TIME) return Verdict.UNDECIDED;
        return verdict(0, textInput);
    }

    /// The key that ends a scan, Enter or Tab.
    Verdict ended(long now, boolean textInput) {
        return verdict(late || now - last <= NOT_SLOW ? 1 : 0, textInput);
    }

    private Verdict verdict(int suffix, boolean textInput) {
        if (text.length() < SHORTEST_SCAN || keyHeld()) return Verdict.TYPING;
        int score =
                suffix
                        + prefix()
                        + (text.length() >= 6 ? 1 : 0)
                        + timing()
                        + (plausible.test(text()) ? 2 : 0);
        if (score >= (textInput ? SCAN + 1 : SCAN)) return Verdict.SCAN;
        return score >= OFFER && !textInput ? Verdict.OFFER : Verdict.TYPING;
    }

    /// An AIM identifier, which only scanners write.
    private int prefix() {
        boolean aim =
                text.charAt(0) == ']'
                        && Character.isLetter(text.charAt(1))
                        && Character.isLetterOrDigit(text.charAt(2));
        return aim ? 3 : 0;
    }

    private int timing() {
        if (late || gaps.isEmpty()) return 0;
        var sorted = gaps.stream().sorted().toList();
        boolean fast = median(sorted) <= FAST;
        // four of five gaps, however slow the others
        boolean even = sorted.get((sorted.size() * 4 + 4) / 5 - 1) <= NOT_SLOW;
        return fast && even ? 2 : 0;
    }

    private boolean fasterThanAnyKeyRepeats() {
        return !late && median(gaps.stream().sorted().toList()) < KEY_REPEATS;
    }

    private static long median(List<Long> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    /// One key held down repeats itself. Three alike may be an order (`111-…`) that is scanned, and
    /// a number may begin with any zeros.
    private boolean keyHeld() {
        return text.length() >= HELD
                && text.chars().allMatch(c -> c == text.charAt(0))
                && text.charAt(0) != '0';
    }
}
