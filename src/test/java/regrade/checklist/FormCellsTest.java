package regrade.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class FormCellsTest {
    private static final Map<String, String> GOOD =
            Map.of("list", "shoes", "question", "laces", "place", "45", "answers", "missing");

    @Test
    void theShippedListsSurviveTheirCells() {
        for (var set : QuestionSets.shipped().inForce())
            assertThat(FormCells.set(set.set().scope(), FormCells.lines(set.set())))
                    .isEqualTo(set.set());
    }

    @Property
    void everyQuestionSurvivesItsCells(@ForAll("forms") QuestionForm form) {
        var cells = FormCells.write(Scope.ALL, form);

        var read = FormCells.read(column -> cells.get(FormCells.COLUMNS.indexOf(column)));

        assertThat(read).isEqualTo(new FormCells.Line.Form(Scope.ALL, form));
    }

    @Provide
    Arbitrary<QuestionForm> forms() {
        var faults =
                Arbitraries.of(Answer.MISSING, Answer.DAMAGED, Answer.FAIL, Answer.WORN)
                        .set()
                        .ofMinSize(1);
        var ids = Arbitraries.of("seal", "lid-2", "part:câble usb-c", QuestionForm.EACH_PART);
        return Combinators.combine(
                        ids,
                        Arbitraries.integers().between(1, QuestionForm.LAST_PLACE),
                        faults,
                        Arbitraries.of(Answer.OK, Answer.NOT_APPLICABLE),
                        Arbitraries.of(Asked.class),
                        manners())
                .as(
                        (id, place, cycle, rest, asked, manner) ->
                                new QuestionForm(
                                        id, place, List.copyOf(cycle), rest, false, asked, manner));
    }

    private static Arbitrary<Manner> manners() {
        var whens =
                Arbitraries.of(
                        Optional.<Condition>empty(),
                        Optional.of(new Condition("seal", Set.of(Answer.DAMAGED))),
                        Optional.of(new Condition("part:lid", Set.of(Answer.OK, Answer.MISSING))));
        var demands =
                Arbitraries.of(Demand.Kind.class)
                        .flatMap(
                                kind ->
                                        Arbitraries.of(true, false)
                                                .map(
                                                        required ->
                                                                new Demand(
                                                                        kind,
                                                                        Set.of(
                                                                                Answer.FAIL,
                                                                                Answer.WORN),
                                                                        required)))
                        .list()
                        .ofMaxSize(2);
        var limits =
                Arbitraries.of(
                        Optional.<MeasureLimits>empty(),
                        Optional.of(new MeasureLimits("%", 80, 100)),
                        Optional.of(new MeasureLimits("°C", -20, 5)));
        return Combinators.combine(whens, demands, limits, Arbitraries.integers().between(0, 3600))
                .as(
                        (when, wants, range, seconds) ->
                                new Manner(
                                        Map.of("en", "Ça, \"really\"; =1+1", "fr", "Vraiment ?"),
                                        when,
                                        wants,
                                        false,
                                        range,
                                        seconds));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        list      | boats
        question  | Two Words
        question  | part:
        place     | 0
        place     | 1000
        place     | first
        answers   | ok
        answers   | missing broken
        answers   | missing missing
        rest      | damaged
        asked     | sometimes
        if        | seal
        if        | :damaged
        if        | seal:broken
        demands   | photo
        demands   | video:missing
        demands   | photo:missing,damaged
        way       | smell
        way       | measure:g:10
        way       | measure:g:10:5
        way       | measure:two words:1:5
        way       | measure:g:1:9999999999
        seconds   | 3601
        seconds   | -1
        """)
    void aCellThatCannotBeIsNamed(String column, String cell) {
        var cells = new HashMap<>(GOOD);
        cells.put(column, cell);

        var read = FormCells.read(name -> cells.getOrDefault(name, ""));

        assertThat(read)
                .isInstanceOfSatisfying(
                        FormCells.Line.Refused.class,
                        refused -> {
                            // two equal answers are no mistake of one cell alone
                            if (!cell.equals("missing missing") && !cell.equals("ok"))
                                assertThat(refused.column()).isEqualTo(column);
                        });
    }

    @Test
    void aHugeCellIsRefused() {
        var cells = new HashMap<>(GOOD);
        cells.put("answers", "missing ".repeat(100_000));

        assertThat(FormCells.read(name -> cells.getOrDefault(name, "")))
                .isInstanceOf(FormCells.Line.Refused.class);
    }

    @Test
    void wordsOfMoreThanOneLineAreRefused() {
        var cells = new HashMap<>(GOOD);
        cells.put("french", "deux\nlignes");

        assertThat(FormCells.read(name -> cells.getOrDefault(name, "")))
                .isInstanceOf(FormCells.Line.Refused.class);
    }
}
