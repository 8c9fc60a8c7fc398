package regrade.inspection;

import regrade.agreement.DrawUnits;
import regrade.inspection.InspectionFact.LabelLeftUnconfirmed;
import regrade.inspection.InspectionFact.UnitParked;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.Journal;
import regrade.journal.UnitFact;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;
import regrade.photo.PhotoFact;
import regrade.rework.ReworkFact;
import regrade.rework.ReworkFact.ReworkStopped;
import regrade.rework.ReworkOrder;
import regrade.settings.Settings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The drafts as the journal tells them. Every change is appended first and folded after.
///
/// Used by the bench lane alone; it remembers the last unit, so that an answer does not read the
/// journal.
public final class Drafts {
    private final Journal journal;
    private final Units units;
    private final Settings settings;
    private final Clock clock;
    private Optional<Draft> latest = Optional.empty();

    public Drafts(Journal journal, Units units, Settings settings, Clock clock) {
        this.journal = journal;
        this.units = units;
        this.settings = settings;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    /// The unit as it stands, if it was opened here and that was not undone.
    Optional<Draft> find(Reference unit) {
        if (latest.filter(draft -> draft.unit().equals(unit)).isPresent()) return latest;
        return Draft.of(unit, journal.ofUnit(unit));
    }

    /// The unit on the bench.
    Optional<Draft> open() {
        if (latest.filter(draft -> draft.state() == UnitState.OPEN).isPresent()) return latest;
        // where the lists are behind, they still name a unit that was saved since
        return units.open().flatMap(this::find).filter(draft -> draft.state() == UnitState.OPEN);
    }

    /// The unit on the bench for its rework.
    Optional<Draft> inRework() {
        if (latest.filter(draft -> draft.state() == UnitState.REWORK).isPresent()) return latest;
        return units.inRework()
                .flatMap(this::find)
                .filter(draft -> draft.state() == UnitState.REWORK);
    }

    /// Who is at the bench, as the settings say.
    Inspector inspector() {
        return settings.current().inspector();
    }

    /// The unit's inspection that waits for a second look.
    Optional<AwaitedLook> awaitedLook(Reference unit) {
        return AwaitedLook.of(unit, journal.ofUnit(unit));
    }

    /// Whether the unit's next save is drawn for a second look.
    boolean drawn(Reference unit) {
        int share = settings.current().secondLook();
        // the journal is not read for nothing
        if (share == 0) return false;
        var last = journal.ofUnit(unit).getLast().hash();
        return DrawUnits.draws(share, journal.bench(), unit, last);
    }

    /// Saves facts about one unit, and about others that they touch, as one act.
    ///
    /// @param facts about its inspection or its rework
    ///
    /// @return the unit after them
    /// @throws regrade.kernel.Problem if they could not be saved; then nothing changed
    Draft append(
            Optional<Draft> before,
            List<? extends UnitFact> facts,
            Collection<? extends Fact> more) {
        var all = new ArrayList<Fact>(facts);
        all.addAll(more);
        var entry = journal.append(settings.current().inspector(), all);
        var after = before;
        for (var fact : facts) after = folded(after, fact, entry);
        latest = after;
        return after.orElseThrow();
    }

    Draft append(Draft before, UnitFact... facts) {
        return append(Optional.of(before), List.of(facts), List.of());
    }

    /// Saves that a photo belongs to a unit, whose file is on the disk already.
    ///
    /// @return the unit after it
    /// @throws regrade.kernel.Problem if it could not be saved; then nothing changed
    Draft append(Draft before, PhotoFact photo) {
        journal.append(settings.current().inspector(), List.of(photo));
        var after = before.after(photo);
        latest = Optional.of(after);
        return after;
    }

    /// What is said of the other units that make room for this one: the draft on the bench is
    /// parked, the clock of a rework stopped and its unit put aside, a unit whose label was not
    /// scanned back is marked.
    List<UnitFact> makeRoomFor(Reference next) {
        var facts = new ArrayList<UnitFact>();
        open().map(Draft::unit)
                .filter(unit -> !unit.equals(next))
                .ifPresent(unit -> facts.add(new UnitParked(unit)));
        inRework()
                .filter(draft -> !draft.unit().equals(next))
                .ifPresent(draft -> facts.addAll(putAside(draft)));
        units.awaitingLabel()
                .map(UnitRow::unit)
                .filter(unit -> !unit.equals(next))
                .ifPresent(unit -> facts.add(new LabelLeftUnconfirmed(unit)));
        return facts;
    }

    /// What puts a unit aside that is at its rework.
    List<UnitFact> putAside(Draft working) {
        var facts = stopClock(working);
        facts.add(new UnitParked(working.unit()));
        return facts;
    }

    /// What stops the clock of a unit's rework, if it runs.
    List<UnitFact> stopClock(Draft working) {
        var facts = new ArrayList<UnitFact>();
        working.rework()
                .order()
                .filter(ReworkOrder::running)
                .map(order -> order.spent(clock.instant()))
                .ifPresent(spent -> facts.add(new ReworkStopped(working.unit(), spent)));
        return facts;
    }

    /// Forgets what it remembers, after a counter-entry.
    void forget() {
        latest = Optional.empty();
    }

    private static Optional<Draft> folded(Optional<Draft> before, UnitFact fact, Entry entry) {
        var time = entry.header().time();
        return switch (fact) {
            case InspectionFact.UnitOpened opened -> Optional.of(Draft.opened(opened, time));
            case InspectionFact ours -> before.map(draft -> draft.after(ours, time));
            case ReworkFact ours -> before.map(draft -> draft.after(ours, time));
            default -> before;
        };
    }
}
