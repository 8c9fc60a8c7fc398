package regrade.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.inspection.UnitStory.aUnit;
import static regrade.inspection.UnitStory.reference;

import org.junit.jupiter.api.Test;

import regrade.grading.Grade;
import regrade.history.Life;
import regrade.inspection.UnitRow;

import java.util.Optional;

class HistoryViewModelTest {
    private final HistoryBed bed = new HistoryBed();
    private final HistoryViewModel model = bed.model;

    @Test
    void everythingStandsNewestFirstAtTheStart() {
        assertThat(model.units())
                .extracting(UnitRow::unit)
                .containsExactly(reference(3), reference(2), reference(1));
    }

    @Test
    void everyLetterSearchesAnew() {
        model.wordsProperty().set("lampe");

        assertThat(model.units()).extracting(UnitRow::unit).containsExactly(reference(2));
    }

    @Test
    void theGradeFilterGoesThroughAllGradesAndBack() {
        for (int i = 0; i < 5; i++) model.nextGrade();
        assertThat(model.gradeProperty().get()).contains(Grade.D);
        assertThat(model.units()).hasSize(1);

        model.nextGrade();
        model.nextGrade();

        assertThat(model.gradeProperty().get()).isEmpty();
        assertThat(model.units()).hasSize(3);
    }

    @Test
    void furtherPagesComeAsSomebodyLooks() {
        for (int n = 10; n < 10 + HistoryViewModel.PAGE; n++) bed.inspected(aUnit(n), Grade.B);
        model.refresh();
        assertThat(model.units()).hasSize(HistoryViewModel.PAGE);

        model.more();
        model.more();

        assertThat(model.units()).hasSize(HistoryViewModel.PAGE + 3).doesNotHaveDuplicates();
    }

    @Test
    void theChosenUnitTellsItsLife() {
        model.wordsProperty().set("lampe");
        model.choose(model.units().getFirst());

        assertThat(model.lifeProperty().get().map(Life::unit)).contains(reference(2));
    }

    @Test
    void aReprintIsAnActAndShowsInTheLife() {
        model.wordsProperty().set("lampe");
        model.choose(model.units().getFirst());
        int before = model.lifeProperty().get().orElseThrow().acts().size();

        model.reprint();

        assertThat(bed.feedback.keys()).containsExactly("history.reprinted");
        assertThat(model.lifeProperty().get().orElseThrow().acts()).hasSize(before + 1);
    }

    @Test
    void withoutAChosenUnitOrALabelNothingIsReprinted() {
        long last = bed.journal.last();
        model.reprint();
        model.choose(model.units().getFirst());
        model.reprint();

        assertThat(bed.feedback.keys()).containsExactly("history.choose-first", "history.no-label");
        assertThat(bed.journal.last()).isEqualTo(last);
        assertThat(model.lifeProperty().get().flatMap(life -> life.now()))
                .isNotEqualTo(Optional.empty());
    }
}
