package regrade.history;

import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.journal.CounterFact;
import regrade.journal.Entry;
import regrade.journal.Journal;
import regrade.journal.UnitFact;
import regrade.kernel.Reference;
import regrade.label.LabelFact.LabelAsked;
import regrade.photo.Photo;
import regrade.photo.PhotoFact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells the whole life of a unit, read from the journal itself.
public final class UnitLife {
    private final Journal journal;

    public UnitLife(Journal journal) {
        this.journal = journal;
    }

    /// Empty if this bench never opened such a unit.
    public Optional<Life> of(Reference unit) {
        return of(unit, journal.ofUnit(unit));
    }

    /// @param acts all that are about the unit, oldest first
    static Optional<Life> of(Reference unit, List<Entry> acts) {
        return acts.stream()
                .flatMap(act -> act.facts().stream())
                .filter(UnitOpened.class::isInstance)
                .map(UnitOpened.class::cast)
                .filter(opened -> opened.unit().equals(unit))
                .findFirst()
                .map(opening -> life(opening, acts));
    }

    private static Life life(UnitOpened opening, List<Entry> acts) {
        var now = Draft.of(opening.unit(), acts);
        var words = new LifeWords(opening.checklist());
        var undone = undone(opening.unit(), acts);
        var told =
                acts.stream()
                        .map(act -> told(opening.unit(), act, words, undone))
                        .filter(act -> !act.words().isEmpty())
                        .toList();
        var photos = acts.stream().flatMap(act -> photos(opening.unit(), act, undone)).toList();
        var details = LifeDetails.of(opening, now);
        return new Life(opening.unit(), opening, now, details, beside(photos), told);
    }

    private static Life.Act told(
            Reference unit, Entry act, LifeWords words, Map<Long, Long> undone) {
        var facts = about(unit, act);
        var header = act.header();
        return new Life.Act(
                act.number(),
                header.time(),
                header.zone(),
                header.who(),
                facts.stream().flatMap(fact -> words.of(fact).stream()).toList(),
                Optional.ofNullable(undone.get(act.number())),
                facts.stream().anyMatch(LabelAsked.class::isInstance));
    }

    private static Stream<Life.Evidence> photos(Reference unit, Entry act, Map<Long, Long> undone) {
        return about(unit, act).stream()
                .filter(PhotoFact.class::isInstance)
                .map(PhotoFact.class::cast)
                .map(
                        taken ->
                                new Life.Evidence(
                                        act.number(),
                                        taken.photo(),
                                        taken.question(),
                                        taken.original(),
                                        taken.taken(),
                                        act.header().zone(),
                                        act.header().who(),
                                        Optional.ofNullable(undone.get(act.number()))));
    }

    /// Marked copies stand behind what they are copies of.
    private static List<Life.Evidence> beside(List<Life.Evidence> taken) {
        Map<Photo, List<Life.Evidence>> families = new LinkedHashMap<>();
        for (var evidence : taken) {
            var root = evidence.original().filter(families::containsKey).orElse(evidence.photo());
            var family = families.computeIfAbsent(root, _ -> new ArrayList<>());
            family.add(evidence);
            // of a copy there may be a copy
            families.putIfAbsent(evidence.photo(), family);
        }
        return families.values().stream().distinct().flatMap(List::stream).toList();
    }

    private static List<UnitFact> about(Reference unit, Entry act) {
        return act.facts().stream()
                .filter(UnitFact.class::isInstance)
                .map(UnitFact.class::cast)
                .filter(fact -> fact.unit().equals(unit))
                .toList();
    }

    /// The numbers of undone acts with those of their counter-entries.
    private static Map<Long, Long> undone(Reference unit, List<Entry> acts) {
        var undone = new HashMap<Long, Long>();
        for (var act : acts)
            for (var fact : about(unit, act)) {
                if (fact instanceof CounterFact counter) undone.put(counter.entry(), act.number());
            }
        return undone;
    }
}
