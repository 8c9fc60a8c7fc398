package regrade.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.catalog.Category;
import regrade.kernel.ClientId;

import java.util.List;
import java.util.stream.Stream;

class CheckQuestionsTest {
    private static final List<QuestionSet> SHIPPED =
            QuestionSets.shipped().inForce().stream().map(VersionedSet::set).toList();

    @Test
    void nothingSpeaksAgainstTheListsThatComeWithTheProgram() {
        for (var set : SHIPPED) assertThat(CheckQuestions.findings(set, SHIPPED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        look-without-ok      | lid,45,missing,look
        rest-instead         | lid,45,missing,ok,,,scan
        rest-instead         | lid,45,fail,ok,,,measure:g:1:5
        measure-without-fail | lid,45,missing,look,,,measure:g:1:5
        demand-never         | lid,45,missing,ok,,photo:worn
        note-instead         | lid,45,missing fail,look,,note:fail,scan
        hangs-on-none        | lid,45,missing,ok,colour:fail
        hangs-on-none        | lid,45,missing,ok,transparency:fail
        hangs-on-never       | lid,45,missing,ok,seal:worn
        circle               | lid,45,missing,ok,lid:missing
        """)
    void whatSpeaksAgainstAQuestionIsNamed(String code, String cells) {
        var set = new QuestionSet(Scope.of(Category.SHOES), List.of(AForm.of(cells)));

        assertThat(CheckQuestions.findings(set, SHIPPED))
                .extracting(CheckQuestions.Finding::code)
                .containsExactly(code);
    }

    @Test
    void questionsThatHangOnEachOtherAreACircle() {
        var set =
                new QuestionSet(
                        Scope.of(Category.SHOES),
                        List.of(
                                AForm.of("lid,45,missing,ok,box:missing"),
                                AForm.of("box,46,missing,ok,lid:missing")));

        assertThat(CheckQuestions.findings(set, SHIPPED))
                .extracting(CheckQuestions.Finding::code, CheckQuestions.Finding::question)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("circle", "lid"),
                        org.assertj.core.groups.Tuple.tuple("circle", "box"));
    }

    @Test
    void aWiderListThatBreaksANarrowerOneIsFoundThere() {
        var narrow =
                new QuestionSet(
                        Scope.of(new ClientId("AURIO")),
                        List.of(AForm.of("lid,45,missing,ok,seal:damaged")));
        var wide =
                SHIPPED.stream()
                        .filter(set -> set.scope().equals(Scope.ALL))
                        .findFirst()
                        .orElseThrow()
                        .without("seal");
        var live = Stream.concat(SHIPPED.stream(), Stream.of(narrow)).toList();

        assertThat(CheckQuestions.findings(wide, live))
                .filteredOn(finding -> finding.scope().equals(narrow.scope()))
                .extracting(CheckQuestions.Finding::code)
                .containsExactly("hangs-on-none");
    }

    @Test
    void aListThatLeavesNothingToAskIsFound() {
        var nothing = new QuestionSet(Scope.ALL, List.of());

        assertThat(CheckQuestions.findings(nothing, List.of()))
                .extracting(CheckQuestions.Finding::code)
                .containsExactly("none");
    }
}
