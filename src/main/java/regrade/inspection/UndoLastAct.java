package regrade.inspection;

import regrade.agreement.AgreementFact;
import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.InspectionFact.OpeningUndone;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.Journal;
import regrade.journal.Piece;
import regrade.journal.UnitFact;
import regrade.kernel.Reference;
import regrade.label.LabelFact.LabelAsked;
import regrade.label.LabelFact.LabelPrinted;
import regrade.label.LabelFact.LabelWithdrawn;
import regrade.photo.PhotoFact;
import regrade.rework.ReworkFact;
import regrade.rework.ReworkFact.BreakEvenReached;
import regrade.settings.Settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Takes back the last act at the bench by a counter-entry; again and again, back to the day's
/// start.
public final class UndoLastAct {
    private final Journal journal;
    private final Drafts drafts;
    private final AssessUnit assessment;
    private final Settings settings;

    public UndoLastAct(Journal journal, Drafts drafts, AssessUnit assessment, Settings settings) {
        this.journal = journal;
        this.drafts = drafts;
        this.assessment = assessment;
        this.settings = settings;
    }

    /// What was taken back.
    ///
    /// @param act the undone act
    /// @param onBench the unit that is on the bench now
    public record Undone(Entry act, Optional<Worksheet> onBench) {}

    /// @return empty if nothing of today is left to undo
    /// @throws regrade.kernel.Problem if it could not be saved; then nothing changed
    public Optional<Undone> undo() {
        return lastAct()
                .map(
                        act -> {
                            var counters = new ArrayList<UnitFact>();
                            for (var unit : unitsOf(act)) counters.add(counter(unit, act));
                            counters.addAll(stillToPrint(act));
                            journal.append(settings.current().inspector(), counters);
                            drafts.forget();
                            return new Undone(act, drafts.open().map(assessment::assess));
                        });
    }

    private Optional<Entry> lastAct() {
        var today = LocalDate.ofInstant(drafts.clock().instant(), drafts.clock().getZone());
        Set<Long> undone = new HashSet<>();
        for (long number = journal.last(); number > 0; number--) {
            var begins = beginning(number);
            if (begins.header().day().isBefore(today)) return Optional.empty();
            if (!(begins instanceof Piece.OfFact(_, _, var first) && ofTheBench(first))) continue;
            var entry = entry(number);
            boolean counted = false;
            for (var fact : entry.facts()) {
                switch (fact) {
                    case ActUndone counter -> undone.add(counter.entry());
                    case OpeningUndone counter -> undone.add(counter.entry());
                    // nobody did it, so nobody takes it back
                    case BreakEvenReached _ -> {}
                    case InspectionFact _, PhotoFact _, ReworkFact _, AgreementFact _ ->
                            counted = true;
                    default -> {}
                }
            }
            if (counted && !undone.contains(number)) return Optional.of(entry);
        }
        return Optional.empty();
    }

    /// What an act begins with, which tells whether it is the bench's own. An import may have a
    /// million lines more, which no key press should read.
    private Piece beginning(long number) {
        try (var act = journal.walk(number)) {
            return act.next().orElseThrow();
        }
    }

    private Entry entry(long number) {
        var read = new ArrayList<Entry>(1);
        journal.read(number, number, read::add);
        return read.getFirst();
    }

    private static boolean ofTheBench(Fact fact) {
        return fact instanceof InspectionFact
                || fact instanceof PhotoFact
                || fact instanceof ReworkFact
                || fact instanceof AgreementFact;
    }

    private static List<Reference> unitsOf(Entry act) {
        return act.facts().stream()
                .filter(UndoLastAct::ofTheBench)
                .map(fact -> ((UnitFact) fact).unit())
                .distinct()
                .toList();
    }

    /// Labels the act asked for that no printer has taken yet: nobody wants them any more.
    private List<LabelWithdrawn> stillToPrint(Entry act) {
        return act.facts().stream()
                .filter(LabelAsked.class::isInstance)
                .map(LabelAsked.class::cast)
                .filter(asked -> !printed(asked.unit(), act.number()))
                .map(a -> new LabelWithdrawn(a.unit(), a.content().copy(), act.number()))
                .toList();
    }

    private boolean printed(Reference unit, long asked) {
        return journal.ofUnit(unit).stream()
                .flatMap(entry -> entry.facts().stream())
                .anyMatch(fact -> fact instanceof LabelPrinted p && p.asked() == asked);
    }

    private InspectionFact counter(Reference unit, Entry act) {
        var before =
                journal.ofUnit(unit).stream()
                        .filter(entry -> entry.number() != act.number())
                        .toList();
        for (var fact : act.facts())
            if (fact instanceof UnitOpened opened && opened.unit().equals(unit))
                return new OpeningUndone(unit, act.number(), opened.expectedReturn());
        var after = Draft.of(unit, before).orElseThrow();
        return new ActUndone(unit, act.number(), after.standing());
    }
}
