package regrade.dayclose.store;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.inspection.UnitStory.INSPECTOR;
import static regrade.inspection.UnitStory.PARIS;
import static regrade.inspection.UnitStory.aUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.dayclose.DayCloseFact.DayClosed;
import regrade.grading.Grade;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.inspection.StepClock;
import regrade.inspection.UnitStory;
import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.FactKinds;
import regrade.journal.JournalBed;
import regrade.label.LabelFact.LabelPrinted;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class JdbiBatchesTest {
    private static final FactKinds KINDS =
            new FactKinds(
                    List.of(
                            FactKind.of("unit-opened", UnitOpened.class),
                            FactKind.of("inspection-saved", InspectionSaved.class),
                            FactKind.of("label-printed", LabelPrinted.class),
                            FactKind.of("day-closed", DayClosed.class)));

    @TempDir Path root;

    private JournalBed bed;
    private JdbiBatches batches;

    @BeforeEach
    void open() {
        bed =
                JournalBed.open(
                        root.resolve("data"),
                        KINDS,
                        jdbi -> List.of(new JdbiBatches(jdbi)),
                        new StepClock(UnitStory.MORNING, PARIS));
        batches = new JdbiBatches(bed.jdbi());
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private long act(Fact fact) {
        return bed.journal().append(INSPECTOR, List.of(fact)).number();
    }

    private void printed() {
        act(new LabelPrinted(aUnit(1).unit(), 1, 0, "zebra"));
    }

    private void closed(long batch, long first, long last) {
        var day = LocalDate.of(2026, 11, 22);
        act(new DayClosed(batch, day, first, last, "folder", "place", 0, "0".repeat(64)));
    }

    private long toExport() {
        return batches.toExport(bed.journal().last());
    }

    @Test
    void nothingWaitsInAnEmptyJournal() {
        assertThat(toExport()).isZero();
    }

    @Test
    void whatPrintersDidDoesNotWait() {
        act(aUnit(1).opened());
        act(aUnit(1).saved(Grade.B));
        printed();

        assertThat(toExport()).isEqualTo(2);
    }

    @Test
    void aClosingTakesAllAndWhatThePrinterDoesAfterItDoesNotWait() {
        act(aUnit(1).opened());
        printed();
        closed(1, 1, bed.journal().last());
        assertThat(toExport()).isZero();
        printed();
        assertThat(toExport()).isZero();

        act(aUnit(2).opened());

        assertThat(toExport()).isEqualTo(1);
    }

    @Test
    void anActBetweenTheLastOfABatchAndItsClosingWaits() {
        long last = act(aUnit(1).opened());
        printed();
        act(aUnit(2).opened());
        closed(1, 1, last);

        assertThat(toExport()).isEqualTo(1);
    }
}
