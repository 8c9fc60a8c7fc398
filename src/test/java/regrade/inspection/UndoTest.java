package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.OverrideReason;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.Journal;
import regrade.kernel.Inspector;
import regrade.label.ForwardingJournal;
import regrade.label.LabelFact.LabelPrinted;
import regrade.label.LabelFact.LabelWithdrawn;
import regrade.returns.ReturnsFact.ReturnsImported;
import regrade.returns.ReturnsFact.ReturnsListed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

class UndoTest {
    private static final List<String> PLATES =
            List.of("LPNHE919225401", "LPNHE919225402", "LPNHE919225403", "LPNHE919225404");

    private static Workbench announced() {
        var bench = new Workbench();
        bench.catalog.products.add(Workbench.headset(false));
        PLATES.forEach(plate -> bench.returns.add(Workbench.announced(plate, "X001T4P9QZ")));
        return bench;
    }

    @Test
    void anUndoneSaveBringsTheUnitBackToTheBench() {
        var bench = announced();
        var unit = bench.opened(PLATES.get(0)).draft().unit();
        bench.save.restIsFine(unit);

        var undone = bench.undo.undo().orElseThrow();

        assertThat(undone.onBench().orElseThrow().draft().unit()).isEqualTo(unit);
        assertThat(undone.onBench().orElseThrow().draft().answers().given()).isEmpty();
    }

    @Test
    void anUndoneSaveWithdrawsTheLabelThatNoPrinterHadYet() {
        var bench = announced();
        var unit = bench.opened(PLATES.get(0)).draft().unit();
        bench.save.restIsFine(unit);
        long saved = bench.journal.last();

        bench.undo.undo();

        assertThat(lastFacts(bench)).contains(new LabelWithdrawn(unit, 1, saved));
    }

    @Test
    void anUndoneSaveLeavesAPrintedLabelOut() {
        var bench = announced();
        var unit = bench.opened(PLATES.get(0)).draft().unit();
        bench.save.restIsFine(unit);
        bench.journal.append(
                new Inspector("Ines"),
                List.of(new LabelPrinted(unit, 1, bench.journal.last(), "Zebra")));

        bench.undo.undo();

        assertThat(lastFacts(bench)).noneMatch(LabelWithdrawn.class::isInstance);
    }

    private static List<Fact> lastFacts(Workbench bench) {
        var facts = new ArrayList<Fact>();
        long last = bench.journal.last();
        bench.journal.read(last, last, entry -> facts.addAll(entry.facts()));
        return facts;
    }

    @Test
    void anUndoneOpeningLetsItsReturnWaitAgain() {
        var bench = announced();
        bench.opened(PLATES.get(0));

        bench.undo.undo();

        assertThat(bench.returns.waiting()).isEqualTo(4);
        assertThat(bench.board.now().onBench()).isEmpty();
    }

    @Test
    void anUndoneScanBringsTheParkedDraftBack() {
        var bench = announced();
        var first = bench.opened(PLATES.get(0)).draft().unit();
        bench.opened(PLATES.get(1));

        var undone = bench.undo.undo().orElseThrow();

        assertThat(undone.onBench().orElseThrow().draft().unit()).isEqualTo(first);
    }

    @Test
    void yesterdayIsNotUndone() {
        var bench = announced();
        bench.opened(PLATES.get(0));

        bench.pass(Duration.ofDays(1));

        assertThat(bench.undo.undo()).isEmpty();
    }

    @Test
    void anImportIsSteppedOverWithoutReadingItsLines() {
        var bench = announced();
        var unit = bench.opened(PLATES.get(0)).draft().unit();
        long imported = imports(bench);
        var unreadable =
                new UndoLastAct(
                        new WithoutReading(bench.journal, imported),
                        bench.drafts,
                        bench.assess,
                        () -> bench.settings,
                        JournalPast.setup(bench.journal));

        var undone = unreadable.undo().orElseThrow();

        assertThat(undone.act().facts())
                .first()
                .isInstanceOfSatisfying(
                        UnitOpened.class, opened -> assertThat(opened.unit()).isEqualTo(unit));
    }

    private static long imports(Workbench bench) {
        try (var act = bench.journal.begin(new Inspector("Ines"))) {
            act.add(
                    new ReturnsListed(
                            List.of(Workbench.announced("LPNHE919225499", "X001T4P9QZ"))));
            return act.commit(new ReturnsImported("report.txt", "0".repeat(64), 1, 1, 0, 0))
                    .number();
        }
    }

    /// Refuses to give one act as a whole.
    private record WithoutReading(Journal journal, long act) implements ForwardingJournal {
        @Override
        public Entry append(Inspector who, List<? extends Fact> facts) {
            return journal.append(who, facts);
        }

        @Override
        public void read(long from, long to, Consumer<Entry> reader) {
            assertThat(from <= act && act <= to).isFalse();
            journal.read(from, to, reader);
        }
    }

    @Property(tries = 60)
    void everyActUndoneArrivesAtTheBeginning(
            @ForAll @Size(max = 25) List<@IntRange(max = 7) Integer> acts) {
        var bench = announced();
        var states = new ArrayList<String>();
        for (int act : acts) {
            var before = picture(bench);
            long last = bench.journal.last();
            act(bench, act);
            if (bench.journal.last() > last) states.add(before);
        }

        for (var state : states.reversed()) {
            assertThat(bench.undo.undo()).isPresent();
            assertThat(picture(bench)).isEqualTo(state);
        }
        assertThat(bench.undo.undo()).isEmpty();
    }

    private static void act(Workbench bench, int act) {
        var onBench = bench.board.now().onBench().map(sheet -> sheet.draft().unit());
        if (act < 4) bench.open.open(PLATES.get(act));
        else if (onBench.isPresent()) {
            var unit = onBench.orElseThrow();
            switch (act) {
                case 4 -> bench.check.press(unit, 0, 1);
                case 5 -> bench.save.restIsFine(unit);
                case 6 -> bench.park.park(unit);
                default ->
                        bench.check.grade(
                                unit,
                                Optional.of(
                                        new GradeOverride(Grade.C, OverrideReason.LOOKS_WORSE)));
            }
        }
    }

    /// All that a person could see, but not the clock.
    private static String picture(Workbench bench) {
        var board = bench.board.now();
        return board.onBench()
                        .map(
                                sheet ->
                                        sheet.draft().unit()
                                                + " "
                                                + sheet.draft().answers()
                                                + sheet.grade())
                + " parked "
                + board.parked().stream()
                        .map(UnitRow::unit)
                        .sorted(java.util.Comparator.comparing(Object::toString))
                        .toList()
                + " waiting "
                + bench.returns.waiting()
                + " label "
                + board.awaitingLabel().map(UnitRow::unit)
                + " saved "
                + board.savedToday();
    }
}
