package regrade.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.platform.fx.Burst.Verdict;

import java.util.List;

class BurstTest {
    private static final long MILLI = 1_000_000;
    private static final String PLATE = "LPNHE919225404";

    private final Burst burst = new Burst(PLATE::equals);
    private long now = 1_000 * MILLI;
    private long uiLate;
    private boolean textInput;

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 10, 30})
    void aScannerWithEnterIsAScan(int gap) {
        type("SKU-4711", gap);

        assertThat(enter(gap)).isEqualTo(Verdict.SCAN);
    }

    @Test
    void aScannerWithoutEnterIsAScanOnceItIsQuiet() {
        type(PLATE, 5);

        assertThat(quiet()).isEqualTo(Verdict.SCAN);
    }

    @Test
    void oneSlowGapDoesNotCutAScan() {
        type("LPNHE9", 10);
        pause(78);
        type("19225404", 10);

        assertThat(enter(10)).isEqualTo(Verdict.SCAN);
        assertThat(burst.text()).isEqualTo(PLATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "12", "123", "9"})
    void fewKeysAreNeverAScanHoweverFast(String keys) {
        type(keys, 1);

        assertThat(enter(1)).isEqualTo(Verdict.TYPING);
    }

    @Test
    void aSingleKeyIsGivenBackAfter80Milliseconds() {
        type("1", 0);

        assertThat(burst.tick(now + 60 * MILLI, 0, false)).isEqualTo(Verdict.UNDECIDED);
        assertThat(burst.tick(now + 80 * MILLI, 0, false)).isEqualTo(Verdict.TYPING);
    }

    @Test
    void handsAreTypingEvenWithEnter() {
        type("hello w", 70);

        assertThat(enter(70)).isEqualTo(Verdict.TYPING);
    }

    @Test
    void typingAfterAStallIsNotAScan() {
        uiLate = 1_500 * MILLI;
        type("broken lid, see photo", 4);

        textInput = true;
        assertThat(enter(4)).isEqualTo(Verdict.TYPING);
    }

    @Test
    void aCompleteIdentifierAfterAStallIsAScanWhereNoFieldWantsIt() {
        uiLate = 1_500 * MILLI;
        type(PLATE, 4);

        assertThat(enter(4)).isEqualTo(Verdict.SCAN);
    }

    @Test
    void aStallInTheMiddleOfAScanDoesNotCutIt() {
        type("LPNHE9", 3);
        now += 900 * MILLI;

        assertThat(burst.tick(now, 0, false)).isEqualTo(Verdict.UNDECIDED);
        type("19225404", 1);
        assertThat(enter(1)).isEqualTo(Verdict.SCAN);
        assertThat(burst.text()).isEqualTo(PLATE);
    }

    @Test
    void aWindowThatIsAlwaysLateStillGivesKeysBack() {
        type("1", 0);

        burst.tick(now += 90 * MILLI, 0, false);

        assertThat(burst.tick(now += 90 * MILLI, 0, false)).isEqualTo(Verdict.TYPING);
    }

    @Test
    void aTextFieldTakesAScanOnlyIfItIsAnIdentifier() {
        textInput = true;
        type("SKU-4711", 2);
        assertThat(enter(2)).isEqualTo(Verdict.TYPING);

        burst.clear();
        pause(500);
        type(PLATE, 2);
        assertThat(enter(2)).isEqualTo(Verdict.SCAN);
    }

    @Test
    void aScannersOwnPrefixDecides() {
        textInput = true;
        type("]C0A1-77", 2);

        assertThat(enter(2)).isEqualTo(Verdict.SCAN);
    }

    @Test
    void whatMayBeAScanIsOfferedOnly() {
        type("48151", 3);

        assertThat(quiet()).isEqualTo(Verdict.OFFER);
    }

    @Test
    void aKeyHeldDownIsTypingAtTheFourth() {
        assertThat(burst.typed('x', now, 0)).isEqualTo(Verdict.UNDECIDED);
        assertThat(burst.typed('x', now + 30 * MILLI, 0)).isEqualTo(Verdict.UNDECIDED);
        assertThat(burst.typed('x', now + 60 * MILLI, 0)).isEqualTo(Verdict.UNDECIDED);
        assertThat(burst.typed('x', now + 90 * MILLI, 0)).isEqualTo(Verdict.TYPING);
    }

    /// American orders do; as typing, the digits would answer questions.
    @ParameterizedTest
    @CsvSource({"111-1234567-7654321, 2", "111-1234567-7654321, 30", "7777712345678, 5"})
    void aScanMayBeginWithTheSameSignSeveralTimes(String scan, int gap) {
        assertThat(type(scan, gap)).isEqualTo(Verdict.UNDECIDED);

        assertThat(enter(gap)).isEqualTo(Verdict.SCAN);
        assertThat(burst.text()).isEqualTo(scan);
    }

    @Test
    void aNumberMayBeginWithZeros() {
        type("000123450000000027", 2);

        assertThat(enter(2)).isEqualTo(Verdict.SCAN);
    }

    @Test
    void spelledOutSeparatorsBecomeTheSign() {
        type("10L1<GS>21A{GS}91B", 1);

        assertThat(burst.text()).isEqualTo("10L1\u001d21A\u001d91B");
    }

    /// Given to the focused control, its digits would answer questions and its blanks save a unit.
    @Test
    void aScanThatIsFarTooLongIsCutAndNeverTyped() {
        var verdict = type("0123456789".repeat(600), 0);

        assertThat(verdict).isEqualTo(Verdict.UNDECIDED);
        assertThat(enter(1)).isEqualTo(Verdict.SCAN);
        assertThat(burst.text()).hasSizeBetween(4_001, 4_100);
    }

    // the same instance serves all tries
    @Property(tries = 300)
    void anyScannerIsRecognised(@ForAll("scans") String scan, @ForAll("gaps") List<Integer> gaps) {
        anew();
        for (int i = 0; i < scan.length(); i++)
            assertThat(type(scan.substring(i, i + 1), gaps.get(i % gaps.size())))
                    .isEqualTo(Verdict.UNDECIDED);

        assertThat(enter(gaps.getFirst())).isEqualTo(Verdict.SCAN);
        assertThat(burst.text()).isEqualTo(scan);
    }

    @Property(tries = 300)
    void noHandsAreTakenForAScanner(
            @ForAll("scans") String text,
            @ForAll @IntRange(min = 65, max = 75) int gap,
            @ForAll boolean field) {
        anew();
        textInput = field;
        type(text, gap);

        assertThat(enter(gap)).isEqualTo(Verdict.TYPING);
    }

    @Property(tries = 300)
    void everyKeyIsDecidedInTime(
            @ForAll("scans") String text, @ForAll @IntRange(max = 200) int gap) {
        anew();
        for (int i = 0; i < text.length() && burst.length() < i + 1; i++)
            if (type(text.substring(i, i + 1), gap) != Verdict.UNDECIDED) burst.clear();

        assertThat(quiet()).isNotEqualTo(Verdict.UNDECIDED);
    }

    @Provide
    Arbitrary<String> scans() {
        return Arbitraries.strings()
                .withChars("0123456789ABCXYZabc-/()]")
                .ofMinLength(6)
                .ofMaxLength(60)
                .filter(text -> text.chars().distinct().count() > 2 && text.charAt(0) != ']')
                .filter(text -> text.substring(0, 4).chars().distinct().count() > 1);
    }

    @Provide
    Arbitrary<List<Integer>> gaps() {
        return Arbitraries.integers().between(0, 34).list().ofMinSize(1).ofMaxSize(20);
    }

    private void anew() {
        burst.clear();
        now += 1_000 * MILLI;
    }

    /// @return the first verdict that was one
    private Verdict type(String text, long gapMillis) {
        var verdict = Verdict.UNDECIDED;
        for (char c : text.toCharArray()) {
            if (burst.length() > 0) pause(gapMillis);
            var now = burst.typed(c, this.now, uiLate);
            if (verdict == Verdict.UNDECIDED) verdict = now;
        }
        return verdict;
    }

    private void pause(long millis) {
        for (long left = millis; left > 0; left -= 20) {
            now += Math.min(left, 20) * MILLI;
            burst.tick(now, uiLate, textInput);
        }
    }

    private Verdict enter(long gapMillis) {
        pause(gapMillis);
        return burst.ended(now, textInput);
    }

    private Verdict quiet() {
        var verdict = Verdict.UNDECIDED;
        for (int i = 0; i < 10 && verdict == Verdict.UNDECIDED; i++)
            verdict = burst.tick(now += 20 * MILLI, uiLate, textInput);
        return verdict;
    }
}
