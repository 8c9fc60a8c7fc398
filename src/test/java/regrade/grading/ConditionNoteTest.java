package regrade.grading;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.checklist.Answer.DAMAGED;
import static regrade.checklist.Answer.MISSING;
import static regrade.checklist.Answer.OK;
import static regrade.checklist.Answer.WORN;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import regrade.checklist.AProduct;
import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.checklist.BuildChecklist;
import regrade.checklist.Checklist;
import regrade.checklist.Manner;
import regrade.checklist.Question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ConditionNoteTest {
    private static final Checklist CHECKLIST =
            BuildChecklist.forProduct(
                    AProduct.of("computers").with("câble USB-C; sac; notice").withSerial().made());

    private static Answers found(String text) {
        var answers = Answers.NONE;
        for (var question : CHECKLIST.questions()) answers = answers.with(question.id(), OK);
        if (text.equals("nothing")) return answers;
        for (var one : text.split(" \\+ ")) {
            int blank = one.lastIndexOf(' ');
            answers =
                    answers.with(
                            one.substring(0, blank),
                            Answer.of(one.substring(blank + 1)).orElseThrow());
        }
        return answers;
    }

    private static String note(Answers answers, String language, int most) {
        return ConditionNote.of(CHECKLIST, answers, language, most);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        packaging damaged + manual missing      | fr | Boîte abîmée, notice manquante
        packaging damaged + manual missing      | en | Box damaged, manual missing
        packaging damaged + manual missing      | de | Verpackung beschädigt, Anleitung fehlt
        packaging damaged + manual missing      | it | Confezione danneggiata, manuale mancante
        packaging damaged + manual missing      | es | Caja dañada, falta el manual
        part:câble usb-c missing                | en | Without câble USB-C
        part:câble usb-c missing                | fr | Sans câble USB-C
        part:câble usb-c missing                | de | Ohne câble USB-C
        part:câble usb-c missing                | it | Senza câble USB-C
        part:câble usb-c missing                | es | Sin câble USB-C
        part:sac damaged + cosmetic worn        | fr | Sac en mauvais état, signes d’usure visibles
        cosmetic marks + warranty missing       | de | Garantiekarte fehlt, leichte Spuren
        cosmetic damaged                        | it | Graffi profondi o ammaccature
        function fail + seal damaged            | es | Precinto roto, no funciona
        nothing                                 | en | Complete and without fault
        nothing                                 | fr | Complet et sans défaut
        nothing                                 | de | Vollständig und ohne Mängel
        nothing                                 | it | Completo e senza difetti
        nothing                                 | es | Completo y sin defectos
        manual missing                          | nl | Manual missing
        """)
    void itNamesWhatIsMissingOrDamaged(String found, String language, String expected) {
        assertThat(note(found(found), language, 2_000)).isEqualTo(expected);
    }

    @Test
    void aFaultThatIsNoBuyersMatterIsNotCalledFaultless() {
        assertThat(note(found("data fail"), "en", 500)).isEmpty();
    }

    @Test
    void aUnitThatIsNotLookedAtYetIsNotCalledComplete() {
        assertThat(note(Answers.NONE, "en", 500)).isEmpty();
        assertThat(note(Answers.NONE.with("manual", MISSING), "en", 500))
                .isEqualTo("Manual missing");
    }

    @Test
    void itIsCutAtAComma() {
        var answers = found("packaging damaged + manual missing + cosmetic worn");

        assertThat(note(answers, "fr", 50)).isEqualTo("Boîte abîmée, notice manquante");
        assertThat(note(answers, "fr", 30)).isEqualTo("Boîte abîmée, notice manquante");
        assertThat(note(answers, "fr", 29)).isEqualTo("Boîte abîmée");
        assertThat(note(answers, "fr", 5)).isEqualTo("Boîte");
    }

    @Test
    void amazonTakesMoreThanBackMarket() {
        assertThat(ConditionNote.mostFor("amazon")).isEqualTo(2_000);
        assertThat(ConditionNote.mostFor("back-market")).isEqualTo(500);
    }

    @Test
    void aSupervisorsQuestionIsCalledByItsOwnWordsInTheNearestLanguage() {
        var words =
                new Manner(
                        Map.of("fr", "batterie", "en", "battery"),
                        Optional.empty(),
                        List.of(),
                        false,
                        Optional.empty(),
                        0);
        var checklist =
                new Checklist(
                        "general",
                        1,
                        List.of(
                                new Question(
                                        "battery", "", false, List.of(WORN), OK, false, words)));
        var answers = Answers.NONE.with("battery", WORN);

        assertThat(ConditionNote.of(checklist, answers, "fr", 500))
                .isEqualTo("Batterie\u00a0: usé");
        assertThat(ConditionNote.of(checklist, answers, "de", 500)).isEqualTo("Battery: abgenutzt");
    }

    @Test
    void textFromOutsideStaysText() {
        var wicked = "a\u0000b\r\n\u001b[2J{0} {} %s <b>,=cmd|' \uD83D\uDE00 \uD800";
        var checklist =
                new Checklist(
                        "general",
                        1,
                        List.of(
                                new Question(
                                        "part:x", wicked, false, List.of(MISSING), OK, false)));

        var note = ConditionNote.of(checklist, Answers.NONE.with("part:x", MISSING), "en", 500);

        assertThat(note)
                .startsWith("Without a b")
                .contains("{0} {} %s <b>")
                .matches(text -> text.chars().noneMatch(Character::isISOControl))
                .doesNotContain("\uD800");
    }

    static List<String> everyFault() {
        var faults = new ArrayList<String>();
        for (var question : CHECKLIST.questions())
            for (var answer : question.cycle())
                if (!List.of("data", "serial").contains(question.id()))
                    faults.add(question.id() + " " + answer.code());
        return faults;
    }

    @ParameterizedTest
    @MethodSource("everyFault")
    void everyFaultOfAShippedQuestionHasItsWordsInEveryLanguage(String fault) {
        assertThat(ConditionNote.languages()).containsExactly("de", "en", "es", "fr", "it");
        assertThat(ConditionNote.languages())
                .allSatisfy(
                        language ->
                                assertThat(note(found(fault), language, 500))
                                        .isNotEmpty()
                                        .doesNotContain("{"));
    }

    @Property(tries = 200)
    void itIsNeverTooLongAndHoldsNoControlSign(
            @ForAll String part, @ForAll @IntRange(min = 1, max = 2_000) int most) {
        var questions = new ArrayList<Question>();
        var answers = Answers.NONE;
        for (int i = 0; i < 40; i++) {
            questions.add(
                    new Question(
                            "part:" + i, part + i, false, List.of(MISSING, DAMAGED), OK, false));
            answers = answers.with("part:" + i, i % 2 == 0 ? MISSING : DAMAGED);
        }

        var note = ConditionNote.of(new Checklist("x", 1, questions), answers, "fr", most);

        assertThat(note.length()).isLessThanOrEqualTo(most);
        assertThat(note.chars().noneMatch(Character::isISOControl)).isTrue();
    }
}
