package regrade.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import regrade.grading.Grade;
import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.inspection.InspectionFact.SerialRead;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.inspection.InspectionFact.UnitParked;
import regrade.inspection.UnitRow;
import regrade.inspection.UnitState;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.kernel.ClientId;
import regrade.kernel.Progress;
import regrade.label.LabelFact.LabelPrinted;
import regrade.settings.Setting;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FillDemoTest {
    private DemoBed bed;
    private FillDemo.Result result;
    private List<Entry> acts;

    @BeforeAll
    void fill(@TempDir Path data) {
        bed = new DemoBed(data);
        result = bed.fill.fill(Progress.NONE);
        acts = acts(bed);
    }

    @Test
    void itTellsWhatItMade() {
        assertThat(result).isEqualTo(new FillDemo.Result.Filled(60, 408, saved(), 3));
        assertThat(saved()).isBetween(140L, 160L);
    }

    @Test
    void threeClientsHaveTheirGoodsHere() {
        assertThat(bed.catalog.clients())
                .contains(
                        new ClientId("Aurio SAS"),
                        new ClientId("Maison Cendre"),
                        new ClientId("Northpeak Ltd"));
    }

    @Test
    void mostReturnsStillWaitForTheirUnit() {
        assertThat(bed.returns.waiting()).isBetween(200L, 300L);
    }

    @Test
    void everyGradeAndManyChannelsOccur() {
        var saves = all(InspectionSaved.class);

        assertThat(saves.stream().map(InspectionSaved::grade).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Grade.values());
        assertThat(saves.stream().map(save -> save.route().channel()).distinct())
                .hasSizeGreaterThan(6);
        assertThat(saves).anyMatch(save -> save.override().isPresent());
        assertThat(saves.stream().filter(save -> save.grade() == Grade.X).count())
                .isLessThan(saves.size() / 3);
    }

    @Test
    void everythingHappensInWorkingHoursOfOneWeekAndInOrder() {
        var times = acts.stream().map(act -> act.header().time()).toList();

        assertThat(times).isSorted();
        assertThat(acts)
                .allSatisfy(
                        act -> {
                            var local = act.header().time().atZone(act.header().zone());
                            assertThat(local.getDayOfWeek())
                                    .isBetween(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
                            assertThat(local.toLocalTime())
                                    .isBetween(LocalTime.of(8, 0), LocalTime.of(18, 0));
                            assertThat(act.header().day())
                                    .isBetween(
                                            DemoBed.TODAY.minusDays(6), DemoBed.TODAY.minusDays(2));
                        });
    }

    @Test
    void everyDayHasItsUnits() {
        for (int day = 0; day < 5; day++)
            assertThat(bed.units.savedOn(LocalDate.of(2026, 11, 16).plusDays(day)))
                    .isGreaterThan(20);
    }

    @Test
    void twoDaysAreClosedAndTheLastOneIsLeftToTheNewcomer() {
        assertThat(bed.sealed.last(5))
                .extracting(batch -> batch.closed().day())
                .containsExactly(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 17));
        assertThat(bed.sealed.last(1).getFirst().closed().last()).isLessThan(bed.journal.last());
    }

    @Test
    void thingsDoNotAlwaysGoSmoothly() {
        assertThat(all(UnitParked.class)).hasSizeGreaterThan(5);
        assertThat(all(ActUndone.class)).hasSize(5);
        assertThat(all(SerialRead.class)).hasSizeGreaterThan(20);
        assertThat(all(UnitOpened.class)).anyMatch(unit -> unit.expected().isEmpty());
        assertThat(bed.units.recent(200).stream().map(UnitRow::standing))
                .anyMatch(standing -> standing.state() == UnitState.UNCONFIRMED);
    }

    @Test
    void everyLabelWasPrintedAndTheBenchIsEmpty() {
        assertThat(bed.labels.next()).isEmpty();
        assertThat(all(LabelPrinted.class)).hasSize((int) saved());
        assertThat(bed.units.open()).isEmpty();
        assertThat(bed.settings.current().get(Setting.BENCH_NAME)).isEqualTo("03");
    }

    @Test
    void noReturnHasTwoUnits() {
        var lines =
                all(UnitOpened.class).stream()
                        .map(UnitOpened::expectedReturn)
                        .flatMap(Optional::stream)
                        .toList();

        assertThat(lines).doesNotHaveDuplicates();
    }

    @Test
    void aFolderThatHoldsWorkIsLeftAlone() {
        assertThat(bed.fill.fill(Progress.NONE)).isEqualTo(new FillDemo.Result.NotEmpty());
        assertThat(bed.journal.last()).isEqualTo(acts.size());
    }

    @Test
    void theSameDayGivesTheSameWeek(@TempDir Path other) {
        var again = new DemoBed(other);
        again.fill.fill(Progress.NONE);

        assertThat(told(acts(again))).isEqualTo(told(acts));
    }

    /// What happened when, without the folder that the labels were kept in.
    private static List<String> told(List<Entry> acts) {
        return acts.stream()
                .filter(act -> act.facts().stream().noneMatch(LabelPrinted.class::isInstance))
                .map(act -> act.header().time() + " " + act.facts())
                .toList();
    }

    private long saved() {
        return all(InspectionSaved.class).size();
    }

    private <F extends Fact> List<F> all(Class<F> type) {
        return acts.stream()
                .flatMap(act -> act.facts().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static List<Entry> acts(DemoBed bed) {
        var acts = new ArrayList<Entry>();
        bed.journal.read(1, bed.journal.last(), acts::add);
        return acts;
    }
}
