package regrade.parcel;

import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.UndoesAct;
import regrade.journal.UnitFact;
import regrade.kernel.Reference;

import java.util.List;

/// What happened to parcels.
public sealed interface ParcelFact extends Fact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    FactKind.of("parcel-opened", ParcelOpened.class),
                    FactKind.of("unit-from-parcel", UnitFromParcel.class),
                    FactKind.of("parcel-closed", ParcelClosed.class),
                    FactKind.of("parcel-undone", ParcelUndone.class));

    /// A parcel was opened: units that are opened from now on come out of it.
    ///
    /// @param scanned the code that opened it, as it was read
    /// @param expected units it should hold, as reports said then
    record ParcelOpened(ParcelCode parcel, String scanned, long expected) implements ParcelFact {}

    /// A unit was taken out of the open parcel; stands in the act that opens the unit.
    record UnitFromParcel(Reference unit, ParcelCode parcel, ParcelItem item)
            implements ParcelFact, UnitFact {}

    /// A parcel was closed.
    ///
    /// @param missing what should have been in it and was not, at most [#MOST_NAMED] lines
    /// @param extra what was in it and should not have been, as many at most
    /// @param lacking units that were missing
    /// @param tooMany units that were extra
    record ParcelClosed(
            ParcelCode parcel,
            List<ParcelLine> missing,
            List<ParcelUnit> extra,
            long lacking,
            long tooMany)
            implements ParcelFact {
        /// So that the act fits its frame, whatever a report says.
        public static final int MOST_NAMED = 200;

        public ParcelClosed {
            missing = List.copyOf(missing);
            extra = List.copyOf(extra);
        }

        static ParcelClosed of(Parcel parcel) {
            var count = parcel.count();
            return new ParcelClosed(
                    parcel.code(),
                    count.missing().stream().limit(MOST_NAMED).toList(),
                    count.extra().stream().limit(MOST_NAMED).toList(),
                    count.lacking(),
                    count.extra().size());
        }
    }

    /// A counter-entry: the parcel was not opened or closed after all.
    ///
    /// @param entry the number of the undone entry
    record ParcelUndone(long entry) implements ParcelFact, UndoesAct {}
}
