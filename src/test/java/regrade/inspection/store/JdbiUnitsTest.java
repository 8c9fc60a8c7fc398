package regrade.inspection.store;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.inspection.UnitStory.INSPECTOR;
import static regrade.inspection.UnitStory.PARIS;
import static regrade.inspection.UnitStory.aUnit;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.*;
import regrade.inspection.StepClock;
import regrade.inspection.UnitCount;
import regrade.inspection.UnitRow;
import regrade.inspection.UnitState;
import regrade.inspection.UnitStory;
import regrade.journal.Fact;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.kernel.Reference;
import regrade.rework.ReworkFact.ReworkTakenUp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class JdbiUnitsTest {
    private final Jdbi jdbi = ProjectionBed.database();
    private final JdbiUnits units = ProjectionBed.make(jdbi, new JdbiUnits(jdbi));
    private final StepClock clock = new StepClock(UnitStory.MORNING, PARIS);
    private final InMemoryJournal journal = new InMemoryJournal(UnitStory.BENCH, clock, units);

    private long act(Fact... facts) {
        return journal.append(INSPECTOR, List.of(facts)).number();
    }

    private UnitState state(UnitStory story) {
        return units.find(story.unit()).orElseThrow().standing().state();
    }

    @Test
    void anOpenedUnitIsTheOpenOne() {
        act(aUnit(1).opened());

        assertThat(units.open()).contains(aUnit(1).unit());
        assertThat(units.find(aUnit(1).unit()).map(UnitRow::title)).contains("Casque Bluetooth é");
    }

    @Test
    void parkedDraftsStandLastFirst() {
        act(aUnit(1).opened());
        act(aUnit(1).parked(), aUnit(2).opened());
        act(aUnit(2).parked(), aUnit(3).opened());
        act(aUnit(3).parked(), new UnitTakenUp(aUnit(1).unit()));
        act(aUnit(1).parked());

        assertThat(units.parked())
                .extracting(UnitRow::unit)
                .containsExactly(aUnit(1).unit(), aUnit(3).unit(), aUnit(2).unit());
        assertThat(units.open()).isEmpty();
    }

    @Test
    void aSavedUnitShowsGradeRouteNetAndTimeToTheNanosecond() {
        act(aUnit(1).opened());
        clock.set(Instant.parse("2026-11-22T08:00:01.123456789Z"));
        act(aUnit(1).saved(Grade.C));

        var acts = journal.ofUnit(aUnit(1).unit());
        assertThat(units.find(aUnit(1).unit()).map(UnitRow::standing))
                .isEqualTo(Draft.of(aUnit(1).unit(), acts).map(Draft::standing));
        assertThat(units.recent(5)).extracting(UnitRow::unit).containsExactly(aUnit(1).unit());
        assertThat(units.open()).isEmpty();
    }

    @Test
    void onlyTheLastSavedUnitAwaitsItsLabel() {
        act(aUnit(1).opened());
        act(aUnit(1).saved(Grade.B));
        assertThat(units.awaitingLabel().map(UnitRow::unit)).contains(aUnit(1).unit());

        act(new LabelConfirmed(aUnit(1).unit()));
        assertThat(units.awaitingLabel()).isEmpty();

        act(aUnit(2).opened());
        act(aUnit(2).saved(Grade.B));
        act(new LabelLeftUnconfirmed(aUnit(2).unit()), aUnit(3).opened());
        assertThat(units.awaitingLabel()).isEmpty();
        assertThat(state(aUnit(2))).isEqualTo(UnitState.UNCONFIRMED);
    }

    @Test
    void anUndoneSaveStandsAsTheCounterEntrySays() {
        act(aUnit(1).opened());
        long save = act(aUnit(1).saved(Grade.B));
        var before = Draft.opened(aUnit(1).opened(), UnitStory.MORNING).standing();
        act(new ActUndone(aUnit(1).unit(), save, before));

        assertThat(units.open()).contains(aUnit(1).unit());
        assertThat(units.recent(5)).isEmpty();
        assertThat(units.savedOn(LocalDate.of(2026, 11, 22))).isZero();
    }

    @Test
    void anUndoneOpeningIsWithdrawnAndItsReferenceNotGivenAgain() {
        long opening = act(aUnit(7).opened());
        act(new OpeningUndone(aUnit(7).unit(), opening, Optional.of(7L)));

        assertThat(state(aUnit(7))).isEqualTo(UnitState.WITHDRAWN);
        assertThat(units.open()).isEmpty();
        assertThat(units.lastTick()).isEqualTo(aUnit(7).unit().tick());
    }

    @Test
    void lastTickIsTheLargestWhateverTheOrder() {
        assertThat(units.lastTick()).isEqualTo(-1);

        act(aUnit(40).opened());
        act(aUnit(3).opened());

        assertThat(units.lastTick()).isEqualTo(aUnit(40).unit().tick());
    }

    @Test
    void theDayOfASaveIsTheDayAtTheBench() {
        clock.set(Instant.parse("2026-11-22T23:30:00Z"));
        act(aUnit(1).opened());
        act(aUnit(1).saved(Grade.B));

        assertThat(units.savedOn(LocalDate.of(2026, 11, 23))).isEqualTo(1);
        assertThat(units.savedOn(LocalDate.of(2026, 11, 22))).isZero();
    }

    @Test
    void countsGatherTheUnitsOfADay() {
        var day = LocalDate.of(2026, 11, 22);
        for (int n = 1; n <= 3; n++) {
            act(aUnit(n).opened());
            act(aUnit(n).saved(Grade.B));
            act(new LabelConfirmed(aUnit(n).unit()));
        }
        act(aUnit(4).undeclared("12345").opened());
        act(aUnit(4).saved(Grade.X, "disposal"));

        assertThat(units.countsOn(day))
                .containsExactly(
                        new UnitCount(Grade.B, "amazon-used", UnitState.CONFIRMED, true, 3),
                        new UnitCount(Grade.X, "disposal", UnitState.SAVED, false, 1));
    }

    @Test
    void answersDoNotTouchTheRow() {
        act(aUnit(1).opened());
        var before = units.find(aUnit(1).unit());
        act(aUnit(1).answered("manual", Answer.MISSING));
        act(aUnit(1).restFine());

        assertThat(units.find(aUnit(1).unit())).isEqualTo(before);
    }

    @Test
    void textFromOutsideComesBackAsItWas() {
        var title = "'; drop table unit; -- \uD83D\uDE00 :name ? <b>";
        var story = aUnit(1).of(UnitStory.product("=SKU;1", title, "B0CASQUE01"));
        act(story.opened());

        assertThat(units.find(story.unit()).map(UnitRow::title)).contains(title);
        assertThat(units.find(story.unit()).map(UnitRow::sku)).contains("=SKU;1");
    }

    @Test
    void unitsSentToReworkWaitUntilTheyAreAtItAndInspectedAgain() {
        for (int n = 1; n <= 3; n++) {
            act(aUnit(n).opened());
            act(aUnit(n).saved(Grade.B, n == 2 ? "amazon-used" : "rework"));
            act(new LabelConfirmed(aUnit(n).unit()));
            clock.set(UnitStory.MORNING.plusSeconds(n));
        }
        assertThat(waiting()).containsExactly(aUnit(1).unit(), aUnit(3).unit());
        assertThat(units.inRework()).isEmpty();

        act(new ReworkTakenUp(aUnit(3).unit()));
        assertThat(state(aUnit(3))).isEqualTo(UnitState.REWORK);
        assertThat(units.inRework()).contains(aUnit(3).unit());
        assertThat(waiting()).hasSize(2);

        act(new UnitReopened(aUnit(3).unit()));
        assertThat(units.inRework()).isEmpty();
        assertThat(waiting()).containsExactly(aUnit(1).unit());
    }

    @Test
    void aReworkThatWasTakenUpByMistakeWaitsAgain() {
        act(aUnit(1).opened());
        act(aUnit(1).saved(Grade.B, "rework"));
        act(new LabelConfirmed(aUnit(1).unit()));
        var before = units.find(aUnit(1).unit()).orElseThrow().standing();
        long taken = act(new ReworkTakenUp(aUnit(1).unit()));

        act(new ActUndone(aUnit(1).unit(), taken, before));

        assertThat(units.inRework()).isEmpty();
        assertThat(waiting()).containsExactly(aUnit(1).unit());
    }

    private List<Reference> waiting() {
        return units.forRework(9).stream().map(UnitRow::unit).toList();
    }
}
