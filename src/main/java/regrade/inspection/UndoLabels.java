package regrade.inspection;

import regrade.journal.Entry;
import regrade.journal.Journal;
import regrade.journal.UnitFact;
import regrade.label.FindLabel;
import regrade.label.LabelContent;
import regrade.label.LabelFact;
import regrade.label.LabelFact.LabelAsked;
import regrade.label.LabelFact.LabelChanged;
import regrade.label.LabelFact.LabelPrinted;
import regrade.label.LabelFact.LabelWithdrawn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an undo means for labels: paper that is printed stays, what no printer has yet nobody wants
/// any more, and a label that the undone one took the place of is wanted again.
final class UndoLabels {
    private final Journal journal;

    UndoLabels(Journal journal) {
        this.journal = journal;
    }

    private record Told(long entry, LabelFact fact) {}

    List<UnitFact> counters(Entry act) {
        var counters = new ArrayList<UnitFact>();
        for (var fact : act.facts())
            switch (fact) {
                case LabelAsked asked -> counters.addAll(counters(act, asked));
                case LabelChanged changed -> counters.addAll(said(act, changed));
                default -> {}
            }
        return counters;
    }

    /// What the label said before, on as many copies as there are since.
    private List<UnitFact> said(Entry act, LabelChanged changed) {
        var unit = changed.unit();
        var acts = journal.ofUnit(unit);
        int copies =
                FindLabel.latest(unit, acts)
                        .map(LabelContent::copy)
                        .orElse(changed.content().copy());
        return FindLabel.latest(unit, before(act, acts)).stream()
                .<UnitFact>map(
                        label -> new LabelChanged(unit, changed.content().like(label, copies)))
                .toList();
    }

    private static List<Entry> before(Entry act, List<Entry> acts) {
        return acts.stream().filter(other -> other.number() < act.number()).toList();
    }

    private List<UnitFact> counters(Entry act, LabelAsked asked) {
        var acts = journal.ofUnit(asked.unit());
        var told = told(acts, asked.content().copy(), asked);
        var waiting = waiting(told);
        if (waiting.isEmpty()) return List.of();
        var counters = new ArrayList<UnitFact>();
        counters.add(
                new LabelWithdrawn(asked.unit(), asked.content().copy(), waiting.orElseThrow()));
        before(act, acts, told).ifPresent(counters::add);
        return counters;
    }

    /// What was said of this copy of the label, oldest first.
    private static List<Told> told(List<Entry> acts, int copy, LabelAsked asked) {
        var told = new ArrayList<Told>();
        for (var act : acts)
            for (var fact : act.facts())
                if (fact instanceof LabelFact label
                        && label.unit().equals(asked.unit())
                        && !(label instanceof LabelChanged)
                        && copy(label) == copy) told.add(new Told(act.number(), label));
        return told;
    }

    private static int copy(LabelFact label) {
        return switch (label) {
            case LabelAsked(_, var content) -> content.copy();
            case LabelChanged(_, var content) -> content.copy();
            case LabelPrinted(_, var copy, _, _) -> copy;
            case LabelFact.LabelFailed(_, var copy, _, _, _) -> copy;
            case LabelWithdrawn(_, var copy, _) -> copy;
        };
    }

    /// The number of the act whose asking still waits.
    private static Optional<Long> waiting(List<Told> told) {
        var waiting = Optional.<Long>empty();
        for (var one : told)
            switch (one.fact()) {
                case LabelAsked _ -> waiting = Optional.of(one.entry());
                case LabelPrinted printed -> waiting = left(waiting, printed.asked());
                case LabelWithdrawn gone -> waiting = left(waiting, gone.asked());
                case LabelFact.LabelFailed _, LabelChanged _ -> {}
            }
        return waiting;
    }

    /// @param asked 0 in entries that are too old to say
    private static Optional<Long> left(Optional<Long> waiting, long asked) {
        return waiting.filter(number -> asked != 0 && number != asked);
    }

    /// The asking that the undone one took the place of, if its label was not printed.
    private static Optional<LabelAsked> before(Entry act, List<Entry> acts, List<Told> told) {
        var counting =
                CountingActs.of(told.getFirst().fact().unit(), acts).stream()
                        .map(Entry::number)
                        .toList();
        var earlier =
                told.stream()
                        .filter(one -> one.entry() < act.number())
                        .filter(one -> one.fact() instanceof LabelAsked)
                        .filter(one -> counting.contains(one.entry()))
                        .reduce((_, last) -> last);
        return earlier.filter(one -> !printedSince(one.entry(), told))
                .map(one -> asWordedLast((LabelAsked) one.fact(), before(act, acts)));
    }

    /// The label may have been put right since it was asked for.
    private static LabelAsked asWordedLast(LabelAsked asked, List<Entry> acts) {
        var content = asked.content();
        return FindLabel.latest(asked.unit(), acts)
                .map(label -> new LabelAsked(asked.unit(), content.like(label, content.copy())))
                .orElse(asked);
    }

    private static boolean printedSince(long entry, List<Told> told) {
        return told.stream()
                .anyMatch(one -> one.entry() > entry && one.fact() instanceof LabelPrinted);
    }
}
