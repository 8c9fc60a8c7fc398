package regrade.inspection.store;

import regrade.inspection.InspectionFact;
import regrade.inspection.InspectionFact.*;
import regrade.inspection.Standing;
import regrade.inspection.UnitRow;
import regrade.inspection.UnitState;
import regrade.inspection.Worksheet;
import regrade.journal.EntryHeader;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A unit as its row stands.
///
/// @param id of the fact that opened it, see [#id]
/// @param moved id of the fact that last changed its state
/// @param savedDay the bench's day of the last save that counts
/// @param declared whether a report had announced it
/// @param fresh not in the table yet, as far as these facts tell
record UnitRecord(
        long id,
        UnitRow row,
        long moved,
        Optional<LocalDate> savedDay,
        boolean declared,
        boolean fresh) {

    // 2^24 facts in an act, 2^39 acts
    private static final int BITS_OF_PLACE = 24;

    /// A number for a fact that grows through the journal and is the same after a rebuild.
    static long id(EntryHeader entry, int place) {
        return entry.number() << BITS_OF_PLACE | place;
    }

    static UnitRecord opened(EntryHeader entry, int place, UnitOpened fact) {
        var standing =
                new Standing(
                        UnitState.OPEN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        var product = fact.product();
        var row =
                new UnitRow(
                        fact.unit(), product.title(), product.sku().text(), entry.time(), standing);
        long id = id(entry, place);
        return new UnitRecord(id, row, id, Optional.empty(), fact.expected().isPresent(), true);
    }

    /// The row after one more fact; the same row if the fact does not show in lists.
    UnitRecord after(EntryHeader entry, int place, InspectionFact fact) {
        return switch (fact) {
            case UnitOpened _, QuestionAnswered _, RestWasFine _, SerialRead _ -> this;
            case CodeRead _, Measured _, NoteWritten _, GradeChosen _, RouteChosen _ -> this;
            case IdentityDoubted _, Weighed _, ContentsRead _ -> this;
            case UnitReopened _, UnitTakenUp _ -> in(UnitState.OPEN, id(entry, place));
            case UnitParked _ -> in(UnitState.PARKED, id(entry, place));
            case LabelConfirmed _ -> in(UnitState.CONFIRMED, id(entry, place));
            case LabelLeftUnconfirmed _ -> in(UnitState.UNCONFIRMED, id(entry, place));
            case InspectionSaved save -> standing(saved(save, entry.time()), entry, place);
            case UnitCorrected correction -> corrected(correction);
            case ActUndone counter ->
                    standing(counter.after(), entry, place).movedBy(counter.moved());
            case OpeningUndone _ -> standing(withdrawn(), entry, place);
        };
    }

    /// The row after the unit came to the bench for its rework.
    UnitRecord takenUp(EntryHeader entry, int place) {
        return in(UnitState.REWORK, id(entry, place));
    }

    /// Whether it waits for its rework or is at it.
    boolean forRework() {
        boolean sent = row.standing().channel().filter(Worksheet.REWORK::equals).isPresent();
        return sent
                && switch (row.standing().state()) {
                    case SAVED, CONFIRMED, UNCONFIRMED, REWORK -> true;
                    case OPEN, PARKED, WITHDRAWN -> false;
                };
    }

    /// It stays among the units of the day on which it was inspected, in its place.
    private UnitRecord corrected(UnitCorrected fact) {
        var route = fact.route();
        var standing =
                new Standing(
                        row.standing().state(),
                        Optional.of(fact.grade()),
                        Optional.of(route.channel()),
                        Optional.of(route.bin()),
                        route.net(),
                        row.standing().savedAt());
        return new UnitRecord(id, with(standing), moved, savedDay, declared, fresh);
    }

    private static Standing saved(InspectionSaved save, Instant time) {
        var route = save.route();
        return new Standing(
                UnitState.SAVED,
                Optional.of(save.grade()),
                Optional.of(route.channel()),
                Optional.of(route.bin()),
                route.net(),
                Optional.of(time));
    }

    private static Standing withdrawn() {
        return new Standing(
                UnitState.WITHDRAWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private UnitRecord in(UnitState state, long fact) {
        var was = row.standing();
        var standing =
                new Standing(
                        state, was.grade(), was.channel(), was.bin(), was.net(), was.savedAt());
        return new UnitRecord(id, with(standing), fact, savedDay, declared, fresh);
    }

    private UnitRecord standing(Standing standing, EntryHeader entry, int place) {
        var day = standing.savedAt().map(time -> time.atZone(entry.zone()).toLocalDate());
        return new UnitRecord(id, with(standing), id(entry, place), day, declared, fresh);
    }

    /// @param act 0: the one that is being applied
    private UnitRecord movedBy(long act) {
        return act == 0
                ? this
                : new UnitRecord(id, row, act << BITS_OF_PLACE, savedDay, declared, fresh);
    }

    private UnitRow with(Standing standing) {
        return new UnitRow(row.unit(), row.title(), row.sku(), row.openedAt(), standing);
    }
}
