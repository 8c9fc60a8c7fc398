package regrade.inspection;

import regrade.parcel.Parcel;
import regrade.parcel.ParcelDesk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What stands around the unit on the bench: the unit itself after a restart, parked drafts, the
/// last units.
public final class BenchBoard {
    private final Drafts drafts;
    private final Units units;
    private final AssessUnit assessment;
    private final ParcelDesk parcels;

    public BenchBoard(Drafts drafts, Units units, AssessUnit assessment, ParcelDesk parcels) {
        this.parcels = parcels;
        this.drafts = drafts;
        this.units = units;
        this.assessment = assessment;
    }

    /// @param onBench the unfinished unit, also one that a crash interrupted
    /// @param rework the unit that is at its rework, if no other is on the bench
    /// @param parked drafts put aside, the last first
    /// @param recent inspected units, the last first, at most 8
    /// @param savedToday units inspected today
    /// @param parcel the one that is open
    public record View(
            Optional<Worksheet> onBench,
            Optional<ReworkSheet> rework,
            List<UnitRow> parked,
            List<UnitRow> recent,
            int savedToday,
            Optional<Parcel> parcel) {
        public View {
            parked = List.copyOf(parked);
            recent = List.copyOf(recent);
        }

        /// The last unit, if its label was not scanned back yet.
        public Optional<UnitRow> awaitingLabel() {
            return recent.stream().limit(1).filter(UnitRow::awaitsLabel).findFirst();
        }
    }

    public View now() {
        var clock = drafts.clock();
        return new View(
                drafts.open().map(assessment::assess),
                drafts.inRework().flatMap(assessment::rework),
                units.parked(),
                units.recent(8),
                units.savedOn(LocalDate.ofInstant(clock.instant(), clock.getZone())),
                parcels.now());
    }

    /// Units that wait for their rework, those that wait longest first.
    public List<ReworkSheet> forRework(int most) {
        return units.forRework(most).stream()
                .flatMap(row -> drafts.find(row.unit()).stream())
                // the lists may be behind
                .flatMap(draft -> assessment.rework(draft).stream())
                .toList();
    }
}
