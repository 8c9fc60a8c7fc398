package regrade.inspection;

import regrade.agreement.AgreementFact;
import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.inspection.InspectionFact.LabelConfirmed;
import regrade.inspection.InspectionFact.LabelLeftUnconfirmed;
import regrade.inspection.InspectionFact.OpeningUndone;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.inspection.InspectionFact.UnitParked;
import regrade.inspection.InspectionFact.UnitReopened;
import regrade.inspection.InspectionFact.UnitTakenUp;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.Journal;
import regrade.journal.Piece;
import regrade.journal.UndoesAct;
import regrade.journal.UnitFact;
import regrade.kernel.Reference;
import regrade.photo.PhotoFact;
import regrade.rework.ReworkFact;
import regrade.rework.ReworkFact.ReworkTakenUp;
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
    private final UndoSetup setup;

    public UndoLastAct(
            Journal journal,
            Drafts drafts,
            AssessUnit assessment,
            Settings settings,
            UndoSetup setup) {
        this.journal = journal;
        this.drafts = drafts;
        this.assessment = assessment;
        this.settings = settings;
        this.setup = setup;
    }

    /// What was taken back.
    ///
    /// @param act the undone act
    /// @param overImport whether an import, which stays, was passed on the way here for the first
    ///   time
    /// @param onBench the unit that is on the bench now
    public record Undone(Entry act, boolean overImport, Optional<Worksheet> onBench) {}

    private record Last(Entry act, boolean overImport) {}

    /// @return empty if nothing of today is left to undo
    /// @throws regrade.kernel.Problem if it could not be saved; then nothing changed
    public Optional<Undone> undo() {
        return lastAct().map(this::undo);
    }

    private Undone undo(Last last) {
        var act = last.act();
        var counters = new ArrayList<Fact>();
        for (var unit : unitsOf(act)) counters.add(counter(unit, act));
        counters.addAll(setup.counters(act));
        counters.addAll(new UndoLabels(journal).counters(act));
        journal.append(settings.current().inspector(), counters);
        drafts.forget();
        return new Undone(act, last.overImport(), drafts.open().map(assessment::assess));
    }

    private Optional<Last> lastAct() {
        var today = LocalDate.ofInstant(drafts.clock().instant(), drafts.clock().getZone());
        Set<Long> undone = new HashSet<>();
        boolean overImport = false;
        for (long number = journal.last(); number > 0; number--) {
            var begins = beginning(number);
            if (begins.header().day().isBefore(today)) return Optional.empty();
            if (!(begins instanceof Piece.OfFact(_, _, var first))) continue;
            switch (UndoRule.of(first)) {
                case STAYS -> {}
                case IMPORT -> overImport |= !passedBefore(number, undone);
                case UNDOES -> undone.addAll(undoneBy(entry(number)));
                case TAKEN_BACK, WITH_ITS_ACT -> {
                    var act = entry(number);
                    if (!undone.contains(number) && somebodys(act))
                        return Optional.of(new Last(act, overImport));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean somebodys(Entry act) {
        return act.facts().stream().anyMatch(fact -> UndoRule.of(fact) == UndoRule.TAKEN_BACK);
    }

    private static boolean passedBefore(long number, Set<Long> undone) {
        return undone.stream().anyMatch(entry -> entry < number);
    }

    private static List<Long> undoneBy(Entry counter) {
        return counter.facts().stream()
                .filter(UndoesAct.class::isInstance)
                .map(fact -> ((UndoesAct) fact).entry())
                .toList();
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

    private InspectionFact counter(Reference unit, Entry act) {
        var before =
                journal.ofUnit(unit).stream()
                        .filter(entry -> entry.number() != act.number())
                        .toList();
        for (var fact : act.facts())
            if (fact instanceof UnitOpened opened && opened.unit().equals(unit))
                return new OpeningUndone(unit, act.number(), opened.expectedReturn());
        var after = Draft.of(unit, before).orElseThrow();
        return new ActUndone(unit, act.number(), after.standing(), moved(unit, before));
    }

    /// The act that brought a unit to where it stood.
    private static long moved(Reference unit, List<Entry> acts) {
        return CountingActs.of(unit, acts).reversed().stream()
                .filter(act -> act.facts().stream().anyMatch(fact -> moves(unit, fact)))
                .findFirst()
                .map(Entry::number)
                .orElse(0L);
    }

    private static boolean moves(Reference unit, Fact fact) {
        return switch (fact) {
            case UnitOpened _,
                    UnitReopened _,
                    UnitTakenUp _,
                    UnitParked _,
                    InspectionSaved _,
                    LabelConfirmed _,
                    LabelLeftUnconfirmed _,
                    ReworkTakenUp _ ->
                    ((UnitFact) fact).unit().equals(unit);
            default -> false;
        };
    }
}
