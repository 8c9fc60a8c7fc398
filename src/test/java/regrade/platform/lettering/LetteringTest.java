package regrade.platform.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LetteringTest {
    private static final Face FACE = new Face();
    private static final Lettering LETTERING = new Lettering(FACE);

    @Example
    void aTitleThatFitsStaysAsItIs() {
        assertThat(LETTERING.lines("Casque Aurio – « Œuvre », 12,50 €", 2, 1000, 20))
                .containsExactly("Casque Aurio – « Œuvre », 12,50 €");
    }

    @Example
    void aLongTitleIsBrokenBetweenWordsAndCutWithAnEllipsis() {
        var lines =
                LETTERING.lines(
                        "Casque Bluetooth sans fil à réduction de bruit active", 2, 200, 20);

        assertThat(lines).containsExactly("Casque Bluetooth", "sans fil à réduction…");
        assertThat(lines).allMatch(line -> FACE.width(line, 20, false) <= 200);
    }

    @Example
    void aWordLongerThanTheLineIsBrokenWithinItself() {
        assertThat(LETTERING.lines("W".repeat(10_000), 2, 100, 20))
                .containsExactly("WWWWW", "WWWW…");
    }

    @Example
    void signsThatStandForNothingAreLeftOut() {
        assertThat(LETTERING.readable("a\u200bb\u202ec\ufeffd\u0000e\u001df\ud83dg"))
                .isEqualTo("abcd e fg");
    }

    @Example
    void whatTheFontLacksIsOneEmptyBoxForARun() {
        assertThat(LETTERING.readable("Kopfhörer 日本語 🎧")).isEqualTo("Kopfhörer □ □");
    }

    @Example
    void wideLettersBecomePlainOnes() {
        assertThat(LETTERING.readable("ＡＢＣ　𝐔𝐒𝐁")).isEqualTo("ABC USB");
    }

    @Example
    void rightToLeftRunsAreTurnedToTheOrderTheyAreSeenIn() {
        assertThat(LETTERING.line("USB שלום 2.0", 1000, 20, false)).isEqualTo("USB 2.0 םולש");
    }

    @Property
    void everyLineFitsAndHasAGlyphForEachSign(@ForAll("texts") String text) {
        var lines = LETTERING.lines(text, 3, 150, 20);

        assertThat(lines).hasSizeLessThanOrEqualTo(3);
        assertThat(lines)
                .allSatisfy(
                        line -> {
                            assertThat(FACE.width(line, 20, false)).isLessThanOrEqualTo(150);
                            assertThat(line.codePoints()).allMatch(FACE::has);
                        });
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.wicked();
    }
}
