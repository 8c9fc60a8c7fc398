package regrade.inspection;

import regrade.kernel.Reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The units of this bench, as lists need them. Answers come from the projection.
public interface Units {
    Optional<UnitRow> find(Reference unit);

    /// The unit on the bench, if there is one.
    Optional<Reference> open();

    /// The unit on the bench for its rework, if there is one.
    Optional<Reference> inRework();

    /// Units that wait for their rework or are at it, those that wait longest first.
    List<UnitRow> forRework(int most);

    /// Drafts put aside, the last first.
    List<UnitRow> parked();

    /// Inspected units, the last first.
    List<UnitRow> recent(int most);

    /// The inspected unit whose label has not been scanned back yet, if it is the last one.
    default Optional<UnitRow> awaitingLabel() {
        return recent(1).stream().filter(UnitRow::awaitsLabel).findFirst();
    }

    /// Units whose last save that counts is of this day.
    int savedOn(LocalDate day);

    /// The largest tick of a reference given here, -1 if none was.
    long lastTick();
}
