package regrade.inspection.store;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.inspection.UnitStory.INSPECTOR;
import static regrade.inspection.UnitStory.PARIS;
import static regrade.inspection.UnitStory.aUnit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.jdbi.v3.core.Jdbi;

import regrade.grading.Grade;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.*;
import regrade.inspection.StepClock;
import regrade.inspection.UnitRow;
import regrade.inspection.UnitStory;
import regrade.journal.Entry;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.journal.UnitFact;
import regrade.rework.ReworkFact.ReworkTakenUp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whatever happened, the rows are the fold of the facts.
class JdbiUnitsProperties {
    private static final int UNITS = 4;

    @Property(tries = 60)
    void rowsAreTheFoldOfTheFacts(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 11 * UNITS - 1) Integer> acts) {
        var jdbi = ProjectionBed.database();
        var units = ProjectionBed.make(jdbi, new JdbiUnits(jdbi));
        var journal = told(acts, units);

        for (int n = 0; n < UNITS; n++) {
            var unit = aUnit(n).unit();
            var fold = Draft.of(unit, journal.ofUnit(unit)).map(Draft::standing);
            var row = units.find(unit).map(UnitRow::standing);
            if (fold.isPresent()) assertThat(row).isEqualTo(fold);
            else assertThat(row.filter(standing -> standing.state().unfinished())).isEmpty();
        }
        assertThat(units.open().isPresent())
                .isEqualTo(rows(jdbi).stream().anyMatch(row -> row.contains("state=open")));
    }

    @Property(tries = 40)
    void applyingTheNewestPartAnewChangesNothing(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 11 * UNITS - 1) Integer> acts,
            @ForAll @IntRange(min = 0, max = 39) int from) {
        var jdbi = ProjectionBed.database();
        var units = ProjectionBed.make(jdbi, new JdbiUnits(jdbi));
        var journal = told(acts, units);
        var before = rows(jdbi);

        replay(journal, from + 1, new JdbiUnits(jdbi));

        assertThat(rows(jdbi)).isEqualTo(before);
    }

    @Property(tries = 30)
    void writtenTogetherOrOneByOneTheRowsAreTheSame(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 11 * UNITS - 1) Integer> acts) {
        var jdbi = ProjectionBed.database();
        var journal = told(acts, ProjectionBed.make(jdbi, new JdbiUnits(jdbi)));

        var other = ProjectionBed.database();
        replay(journal, 1, ProjectionBed.make(other, new JdbiUnits(other)));

        assertThat(rows(other)).isEqualTo(rows(jdbi));
    }

    private static void replay(InMemoryJournal journal, long from, JdbiUnits units) {
        journal.read(
                from,
                journal.last(),
                entry -> {
                    for (int place = 0; place < entry.facts().size(); place++)
                        units.apply(entry.header(), place, entry.facts().get(place));
                });
        units.settle();
    }

    private static InMemoryJournal told(List<Integer> acts, JdbiUnits units) {
        var journal =
                new InMemoryJournal(
                        UnitStory.BENCH, new StepClock(UnitStory.MORNING, PARIS), units);
        for (int act : acts) {
            var story = aUnit(act % UNITS);
            next(story, journal.ofUnit(story.unit()), act / UNITS)
                    .ifPresent(fact -> journal.append(INSPECTOR, List.of(fact)));
        }
        return journal;
    }

    // what the use cases would allow: nothing before the opening, nothing after its undo
    private static Optional<UnitFact> next(UnitStory story, List<Entry> acts, int choice) {
        if (acts.isEmpty()) return Optional.of(story.opened());
        var draft = Draft.of(story.unit(), acts);
        if (draft.isEmpty()) return Optional.empty();
        return switch (choice) {
            case 0 -> Optional.of(story.parked());
            case 1 -> Optional.of(new UnitTakenUp(story.unit()));
            case 2, 3 -> Optional.of(story.saved(choice == 2 ? Grade.B : Grade.D));
            case 4 -> Optional.of(new LabelConfirmed(story.unit()));
            case 5 -> Optional.of(new LabelLeftUnconfirmed(story.unit()));
            case 6 -> Optional.of(new UnitReopened(story.unit()));
            case 7 -> Optional.of(story.saved(Grade.B, "rework"));
            case 8 -> Optional.of(new ReworkTakenUp(story.unit()));
            default -> undo(story, acts);
        };
    }

    private static Optional<UnitFact> undo(UnitStory story, List<Entry> acts) {
        var undone =
                acts.stream()
                        .flatMap(act -> act.facts().stream())
                        .filter(ActUndone.class::isInstance)
                        .map(fact -> ((ActUndone) fact).entry())
                        .toList();
        var left =
                new ArrayList<>(
                        acts.stream()
                                .filter(act -> !undone.contains(act.number()))
                                .filter(act -> !(act.facts().getFirst() instanceof ActUndone))
                                .toList());
        long last = left.removeLast().number();
        if (left.isEmpty())
            return Optional.of(new OpeningUndone(story.unit(), last, Optional.empty()));
        return Draft.of(story.unit(), left)
                .map(draft -> new ActUndone(story.unit(), last, draft.standing()));
    }

    private static List<String> rows(Jdbi jdbi) {
        return jdbi.withHandle(
                handle -> {
                    var rows = new ArrayList<String>();
                    for (var table : List.of("unit", "unit_draft", "unit_rework"))
                        handle.createQuery("select * from " + table + " order by id")
                                .mapToMap()
                                .forEach(row -> rows.add(table + row));
                    return rows;
                });
    }
}
