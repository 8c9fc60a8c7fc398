package regrade.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.inspection.UnitStory.aUnit;
import static regrade.inspection.UnitStory.reference;

import org.junit.jupiter.api.Test;

import regrade.grading.Grade;
import regrade.history.ui.CorrectViewModel.Step;
import regrade.inspection.CorrectUnits;
import regrade.inspection.InspectionFact.UnitCorrected;
import regrade.inspection.UnitStory;
import regrade.journal.Fact;
import regrade.kernel.SlowBackground;
import regrade.label.LabelFact.LabelAsked;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class CorrectViewModelTest {
    private final HistoryBed bed = new HistoryBed();
    private final HistoryViewModel model = bed.model;
    private final CorrectViewModel correct = model.correct();

    private Step step() {
        return correct.stepProperty().get();
    }

    private List<Fact> lastFacts() {
        var facts = new ArrayList<Fact>();
        long last = bed.journal.last();
        bed.journal.read(last, last, entry -> facts.addAll(entry.facts()));
        return facts;
    }

    private Object said() {
        return bed.feedback.keys().getLast();
    }

    @Test
    void nothingIsAskedWhileNothingIsMarked() {
        correct.ask();

        assertThat(step()).isEqualTo(new Step.Nothing());
        assertThat(said()).isEqualTo("correct.mark-first");
    }

    @Test
    void scannedLabelsMarkTheirUnitsAndEverythingElseGoesToTheBench() {
        assertThat(model.takes(reference(1).text())).isFalse();
        model.marks().scanningProperty().set(true);

        assertThat(model.takes(reference(1).text())).isTrue();
        assertThat(model.takes(reference(2).grouped())).isTrue();
        assertThat(model.takes(reference(1).text())).isTrue();
        assertThat(said()).isEqualTo("correct.marked-already");
        assertThat(model.takes(reference(77).text())).isTrue();
        assertThat(said()).isEqualTo("cli.unit.unknown");
        assertThat(model.takes("LPNHE919225404")).isTrue();
        assertThat(said()).isEqualTo("correct.no-reference");

        assertThat(model.marks().markedProperty().get())
                .containsExactly(reference(1), reference(2));
    }

    @Test
    void allThatIsFoundIsMarkedThoughNotListedYet() {
        for (int n = 10; n < 10 + 2 * HistoryViewModel.PAGE; n++) bed.inspected(aUnit(n), Grade.B);
        model.wordsProperty().set("casque");

        model.markAll();

        assertThat(model.marks().markedProperty().get()).hasSize(2 * HistoryViewModel.PAGE + 2);
    }

    @Test
    void moreThanOneActHoldsAreNotMarked() {
        var many = IntStream.rangeClosed(0, CorrectUnits.MOST).mapToObj(UnitStory::reference);

        model.marks().mark(many.toList());

        assertThat(model.marks().markedProperty().get()).isEmpty();
        assertThat(said()).isEqualTo("correct.too-many");
    }

    @Test
    void aScannedBinIsShownFirstAndWrittenByEnter() {
        model.marks().toggle(reference(1));
        model.marks().toggle(reference(2));
        long last = bed.journal.last();
        correct.ask();
        correct.digit(1);

        assertThat(model.takes("T-7")).isTrue();

        assertThat(step()).isInstanceOf(Step.Sure.class);
        assertThat(bed.journal.last()).isEqualTo(last);
        correct.confirm();
        assertThat(step()).isInstanceOf(Step.Done.class);
        assertThat(bed.journal.last()).isEqualTo(last + 1);
        assertThat(lastFacts()).filteredOn(UnitCorrected.class::isInstance).hasSize(2);
        assertThat(model.marks().markedProperty().get()).isEmpty();
        assertThat(model.units())
                .filteredOn(row -> row.standing().bin().filter("T-7"::equals).isPresent())
                .hasSize(2);

        correct.reprint();
        assertThat(lastFacts()).hasSize(2).allMatch(LabelAsked.class::isInstance);
        correct.undo();
        assertThat(bed.undone).isEqualTo(1);
        assertThat(step()).isEqualTo(new Step.Nothing());
    }

    @Test
    void aGradeIsChosenByDigitAndItsReasonToo() {
        model.marks().toggle(reference(1));
        correct.ask();
        correct.digit(3);
        correct.digit(9);
        assertThat(step()).isEqualTo(new Step.WhichGrade());
        correct.digit(4);
        assertThat(step()).isEqualTo(new Step.WhyGrade(Grade.C));
        correct.digit(2);
        correct.confirm();

        assertThat(lastFacts())
                .filteredOn(UnitCorrected.class::isInstance)
                .singleElement()
                .satisfies(fact -> assertThat(((UnitCorrected) fact).grade()).isEqualTo(Grade.C));
    }

    @Test
    void whatIsWorkedOutForAStepThatWasLeftIsDropped() {
        var slow = new SlowBackground();
        var bed = new HistoryBed(slow);
        bed.model.marks().toggle(reference(1));
        bed.model.correct().ask();
        slow.slow = true;
        bed.model.correct().digit(2);

        bed.model.correct().dismiss();
        slow.answer();

        assertThat(bed.model.correct().stepProperty().get()).isEqualTo(new Step.Nothing());
    }

    @Test
    void aBinWithoutANameIsNone() {
        model.marks().toggle(reference(1));
        correct.ask();
        correct.digit(1);

        correct.bin("  ");

        assertThat(step()).isEqualTo(new Step.WhichBin());
        assertThat(said()).isEqualTo("correct.no-bin");
    }
}
