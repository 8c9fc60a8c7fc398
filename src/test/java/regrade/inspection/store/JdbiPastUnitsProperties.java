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

import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.grading.Grade;
import regrade.inspection.Draft;
import regrade.inspection.InMemoryPastFindings;
import regrade.inspection.InspectionFact;
import regrade.inspection.InspectionFact.*;
import regrade.inspection.PastUnit;
import regrade.inspection.StepClock;
import regrade.inspection.UnitStory;
import regrade.journal.Entry;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.kernel.Reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whatever happened, past units are the fold of the facts that count.
class JdbiPastUnitsProperties {
    private static final int UNITS = 3;
    private static final int ACTS = 9;

    @Property(tries = 80)
    void pastUnitsAreTheFoldOfTheFactsThatCount(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = ACTS * UNITS - 1) Integer> acts) {
        var jdbi = ProjectionBed.database();
        var journal = told(acts, ProjectionBed.make(jdbi, new JdbiPastUnits(jdbi)));

        var expected = new HashMap<Reference, Answers>();
        for (int n = 0; n < UNITS; n++) {
            var unit = aUnit(n).unit();
            lastSave(unit, journal.ofUnit(unit))
                    .ifPresent(draft -> expected.put(unit, draft.answers()));
        }
        assertThat(given(new JdbiPastUnits(jdbi))).isEqualTo(expected);
        var product = aUnit(0).product();
        assertThat(new JdbiPastFindings(jdbi).of(product))
                .isEqualTo(new InMemoryPastFindings(journal).of(product));
    }

    @Property(tries = 60)
    void applyingTheNewestPartAnewChangesNothing(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = ACTS * UNITS - 1) Integer> acts,
            @ForAll @IntRange(min = 0, max = 39) int from) {
        var jdbi = ProjectionBed.database();
        var journal = told(acts, ProjectionBed.make(jdbi, new JdbiPastUnits(jdbi)));
        var before = rows(jdbi);

        replay(journal, from + 1, new JdbiPastUnits(jdbi));
        assertThat(rows(jdbi)).isEqualTo(before);

        var other = ProjectionBed.database();
        replay(journal, 1, ProjectionBed.make(other, new JdbiPastUnits(other)));
        assertThat(rows(other)).isEqualTo(before);
    }

    private static Map<Reference, Answers> given(JdbiPastUnits past) {
        var all = new ArrayList<PastUnit>();
        past.newest(100, all::add);
        var given = new HashMap<Reference, Answers>();
        all.forEach(unit -> given.put(unit.unit(), unit.answers()));
        return given;
    }

    private static Optional<Draft> lastSave(Reference unit, List<Entry> acts) {
        var counting = counting(acts);
        while (!counting.isEmpty()
                && !(counting.getLast().facts().getFirst() instanceof InspectionSaved))
            counting.removeLast();
        return Draft.of(unit, counting);
    }

    private static List<Entry> counting(List<Entry> acts) {
        Set<Long> undone = new HashSet<>();
        for (var act : acts)
            switch (act.facts().getFirst()) {
                case ActUndone counter -> undone.add(counter.entry());
                case OpeningUndone counter -> undone.add(counter.entry());
                default -> {}
            }
        return new ArrayList<>(
                acts.stream()
                        .filter(act -> !undone.contains(act.number()))
                        .filter(act -> !(act.facts().getFirst() instanceof ActUndone))
                        .filter(act -> !(act.facts().getFirst() instanceof OpeningUndone))
                        .toList());
    }

    private static InMemoryJournal told(List<Integer> acts, JdbiPastUnits past) {
        var journal =
                new InMemoryJournal(UnitStory.BENCH, new StepClock(UnitStory.MORNING, PARIS), past);
        for (int act : acts) {
            var story = aUnit(act % UNITS);
            next(story, journal.ofUnit(story.unit()), act / UNITS)
                    .ifPresent(fact -> journal.append(INSPECTOR, List.of(fact)));
        }
        return journal;
    }

    private static Optional<InspectionFact> next(UnitStory story, List<Entry> acts, int choice) {
        if (acts.isEmpty()) return Optional.of(story.opened());
        if (Draft.of(story.unit(), acts).isEmpty()) return Optional.empty();
        return switch (choice) {
            case 0 -> Optional.of(story.answered("manual", Answer.MISSING));
            case 1 -> Optional.of(story.answered("part:USB cable", Answer.DAMAGED));
            case 2 -> Optional.of(new QuestionAnswered(story.unit(), "manual", Optional.empty()));
            case 3 -> Optional.of(story.restFine());
            case 4 -> Optional.of(story.saved(Grade.B));
            case 5 -> Optional.of(story.saved(Grade.D));
            case 6 -> Optional.of(new UnitReopened(story.unit()));
            default -> undo(story, acts);
        };
    }

    private static Optional<InspectionFact> undo(UnitStory story, List<Entry> acts) {
        var left = counting(acts);
        long last = left.removeLast().number();
        if (left.isEmpty())
            return Optional.of(new OpeningUndone(story.unit(), last, Optional.empty()));
        return Draft.of(story.unit(), left)
                .map(draft -> new ActUndone(story.unit(), last, draft.standing()));
    }

    private static void replay(InMemoryJournal journal, long from, JdbiPastUnits past) {
        journal.read(
                from,
                journal.last(),
                entry -> {
                    for (int place = 0; place < entry.facts().size(); place++)
                        past.apply(entry.header(), place, entry.facts().get(place));
                });
        past.settle();
    }

    private static List<String> rows(Jdbi jdbi) {
        return jdbi.withHandle(
                handle -> {
                    var rows = new ArrayList<String>();
                    for (var table : List.of("past_unit", "past_content", "finding_total"))
                        handle.createQuery("select * from " + table + " order by 1")
                                .mapToMap()
                                .forEach(row -> rows.add(table + row));
                    return rows;
                });
    }
}
