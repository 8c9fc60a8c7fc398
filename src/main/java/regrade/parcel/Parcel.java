package regrade.parcel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A parcel as it stands now.
///
/// @param removal whether goods were sent in it that the marketplace held, not a buyer's returns
/// @param carrier as reports name it, or empty
/// @param sent the day it was sent, if a report says one
/// @param lines what the newest reports say is in it
/// @param units taken out of it, in that order
/// @param last what was done with it last; empty while it is only expected
public record Parcel(
        ParcelCode code,
        boolean removal,
        String carrier,
        Optional<LocalDate> sent,
        List<ParcelLine> lines,
        List<ParcelUnit> units,
        Optional<Step> last) {
    private static final int LATE = 14;

    public Parcel {
        lines = List.copyOf(lines);
        units = List.copyOf(units);
    }

    /// @param closed whether it was closed, not opened
    /// @param missing units that lacked when it was closed
    /// @param extra units too many then
    public record Step(boolean closed, Instant at, long missing, long extra) {}

    /// Whether it was opened at some time.
    public boolean begun() {
        return last.isPresent();
    }

    /// Whether it should have come long ago. A removal takes 10 to 14 working days in all (domain
    /// reference, reports, section 8), of which the way from the warehouse is a part.
    public boolean late(LocalDate today) {
        return !begun() && sent.filter(day -> day.plusDays(LATE).isBefore(today)).isPresent();
    }

    public boolean open() {
        return last.filter(step -> !step.closed()).isPresent();
    }

    public ParcelCount count() {
        return ParcelCount.of(lines, units);
    }

    /// Whether it is more than the one return it was sent for, which a scan of its number opens at
    /// once.
    public boolean holdsSeveral() {
        return lines.stream().mapToLong(ParcelLine::quantity).sum() > 1;
    }
}
