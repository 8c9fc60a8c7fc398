package regrade.parcel;

import regrade.intake.Objector;
import regrade.intake.PastImport;
import regrade.journal.Fact;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.reports.ReportsFact.ReportLinesListed;

import java.util.Optional;
import java.util.Set;

/// An import stays once a parcel of which it tells was opened or closed: units were counted against
/// what it said was in it, and what was missing then would be missing from nothing. A parcel that
/// was worked at before the import came is as it was then.
public final class ParcelObjection implements Objector {
    /// Reports that say what is in a parcel.
    private static final Set<String> KINDS = Set.of("removal-shipments", "seller-returns");

    private final PastImport taken;
    private final Set<ParcelCode> begun;

    public ParcelObjection(PastImport taken, BegunParcels parcels) {
        this.taken = taken;
        this.begun = parcels.begunSince(taken.entry());
    }

    @Override
    public Optional<UserMessage> objection(Fact part) {
        if (begun.isEmpty()
                || !(part instanceof ReportLinesListed listed)
                || !KINDS.contains(listed.kind())) return Optional.empty();
        return listed.rows().stream()
                .flatMap(row -> ParcelCode.parse(row.tracking()).stream())
                .filter(begun::contains)
                .findFirst()
                .map(
                        code ->
                                UserMessage.bad(
                                        "imports.parcel-begun",
                                        Remedy.NONE,
                                        taken.file(),
                                        code.text()));
    }
}
