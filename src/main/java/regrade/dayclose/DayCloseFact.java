package regrade.dayclose;

import regrade.journal.Fact;
import regrade.journal.FactKind;

import java.time.LocalDate;
import java.util.List;

/// What happened to the record of a day.
public sealed interface DayCloseFact extends Fact {
    /// How they are written.
    List<FactKind<?>> KINDS = List.of(FactKind.of("day-closed", DayClosed.class));

    /// A batch was sealed.
    ///
    /// @param batch its number, 1, 2, 3 … without a gap
    /// @param day at the bench, of its last act
    /// @param first number of its first act
    /// @param last number of its last act
    /// @param folder its folder's name
    /// @param place the folder it was put into, as a path
    /// @param inspections lines of its CSV
    /// @param manifest SHA-256 of its manifest, lower-case hex
    record DayClosed(
            long batch,
            LocalDate day,
            long first,
            long last,
            String folder,
            String place,
            long inspections,
            String manifest)
            implements DayCloseFact {}
}
