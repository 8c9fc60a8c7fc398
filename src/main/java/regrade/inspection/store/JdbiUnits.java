package regrade.inspection.store;

import org.jdbi.v3.core.Jdbi;

import regrade.inspection.InspectionFact;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.inspection.UnitCount;
import regrade.inspection.UnitCounts;
import regrade.inspection.UnitRow;
import regrade.inspection.UnitState;
import regrade.inspection.Units;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.Reference;
import regrade.rework.ReworkFact.ReworkTakenUp;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The units of this bench in the database. Rows that change in one transaction are written once,
/// at its end.
public final class JdbiUnits implements Units, UnitCounts, Projection {
    private final Jdbi jdbi;
    private final UnitTable table;
    private final Map<Reference, UnitRecord> changed = new LinkedHashMap<>();

    public JdbiUnits(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.table = new UnitTable(jdbi);
    }

    @Override
    public String schema() {
        return UnitTable.SCHEMA;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (fact instanceof ReworkTakenUp taken) {
            known(taken.unit())
                    .ifPresent(row -> changed.put(taken.unit(), row.takenUp(entry, place)));
            return;
        }
        if (!(fact instanceof InspectionFact ours)) return;
        if (ours instanceof UnitOpened opened) {
            changed.put(opened.unit(), UnitRecord.opened(entry, place, opened));
            return;
        }
        var before =
                shows(ours) ? known(ours.unit()) : Optional.ofNullable(changed.get(ours.unit()));
        before.ifPresent(row -> changed.put(ours.unit(), row.after(entry, place, ours)));
    }

    private Optional<UnitRecord> known(Reference unit) {
        return Optional.ofNullable(changed.get(unit)).or(() -> table.find(unit));
    }

    // answers come by the dozen and never show in a list
    private static boolean shows(InspectionFact fact) {
        return switch (fact) {
            case InspectionFact.QuestionAnswered _,
                    InspectionFact.RestWasFine _,
                    InspectionFact.SerialRead _,
                    InspectionFact.CodeRead _,
                    InspectionFact.IdentityDoubted _,
                    InspectionFact.Measured _,
                    InspectionFact.Weighed _,
                    InspectionFact.ContentsRead _,
                    InspectionFact.NoteWritten _,
                    InspectionFact.GradeChosen _,
                    InspectionFact.RouteChosen _ ->
                    false;
            case UnitOpened _,
                    InspectionFact.UnitReopened _,
                    InspectionFact.UnitParked _,
                    InspectionFact.UnitTakenUp _,
                    InspectionFact.InspectionSaved _,
                    InspectionFact.UnitCorrected _,
                    InspectionFact.LabelConfirmed _,
                    InspectionFact.LabelLeftUnconfirmed _,
                    InspectionFact.ActUndone _,
                    InspectionFact.OpeningUndone _ ->
                    true;
        };
    }

    @Override
    public void settle() {
        if (changed.isEmpty()) return;
        var rows = List.copyOf(changed.values());
        changed.clear();
        table.write(rows);
    }

    @Override
    public Optional<UnitRow> find(Reference unit) {
        return table.find(unit).map(UnitRecord::row);
    }

    @Override
    public Optional<Reference> open() {
        return table.drafts(UnitState.OPEN).stream().findFirst().map(UnitRow::unit);
    }

    @Override
    public Optional<Reference> inRework() {
        return table.drafts(UnitState.REWORK).stream().findFirst().map(UnitRow::unit);
    }

    @Override
    public List<UnitRow> forRework(int most) {
        return table.forRework(most);
    }

    @Override
    public List<UnitRow> parked() {
        return table.drafts(UnitState.PARKED);
    }

    @Override
    public List<UnitRow> recent(int most) {
        return table.recent(most);
    }

    @Override
    public int savedOn(LocalDate day) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("select count(*) from unit where saved_day = :day")
                                .bind("day", day)
                                .mapTo(Integer.class)
                                .one());
    }

    @Override
    public long lastTick() {
        // a bench's references sort like their ticks, and a journal holds those of one bench
        return jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                "select reference from unit order by reference desc limit 1")
                                        .mapTo(String.class)
                                        .findOne())
                .map(text -> new Reference(text).tick())
                .orElse(-1L);
    }

    @Override
    public List<UnitCount> countsOn(LocalDate day) {
        return table.countsOn(day);
    }
}
