package regrade.parcel.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import regrade.catalog.Catalog;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.journal.UndoesAct;
import regrade.parcel.BegunParcels;
import regrade.parcel.Parcel;
import regrade.parcel.ParcelCode;
import regrade.parcel.ParcelCursor;
import regrade.parcel.ParcelFact;
import regrade.parcel.ParcelQuery;
import regrade.parcel.Parcels;
import regrade.reports.LineKey;
import regrade.reports.ReportLines;
import regrade.reports.ReportsFact.ReportLinesTold;
import regrade.reports.ReportsFact.ReportLinesWithdrawn;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The parcels in H2.
public final class JdbiParcels implements Parcels, BegunParcels, Projection {
    // written together; few enough that a bench act which passes an import waits little
    private static final int GATHERED = 200;

    private final Jdbi jdbi;
    private final ReportLines reports;
    private final Catalog catalog;
    private final Map<LineKey, ParcelLines.Written> gathered = new LinkedHashMap<>();

    /// @param reports lines that stand in the same database
    public JdbiParcels(Jdbi jdbi, ReportLines reports, Catalog catalog) {
        this.jdbi = jdbi;
        this.reports = reports;
        this.catalog = catalog;
    }

    @Override
    public String schema() {
        return ParcelTable.SCHEMA;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        switch (fact) {
            case ReportLinesTold told -> gather(entry, told);
            case ReportLinesWithdrawn gone -> withdraw(gone);
            case ParcelFact ours -> done(entry, place, ours);
            case UndoesAct counter -> write(table -> table.undone(counter.entry()));
            default -> {}
        }
    }

    private void gather(EntryHeader entry, ReportLinesTold told) {
        for (var line : told.lines())
            ParcelLines.of(told.kind(), line, entry.day())
                    .ifPresent(written -> gathered.put(written.key(), written));
        if (gathered.size() >= GATHERED) settle();
    }

    private void withdraw(ReportLinesWithdrawn gone) {
        if (!ParcelLines.tells(gone.kind())) return;
        settle();
        jdbi.useHandle(
                handle -> {
                    try {
                        new ParcelLines(handle.getConnection()).remove(gone.keys());
                    } catch (SQLException e) {
                        throw new IllegalStateException("parcels of a report", e);
                    }
                });
    }

    @Override
    public void settle() {
        if (gathered.isEmpty()) return;
        try {
            jdbi.useHandle(
                    handle -> new ParcelLines(handle.getConnection()).write(gathered.values()));
        } catch (SQLException e) {
            throw new IllegalStateException("parcels of a report", e);
        } finally {
            gathered.clear();
        }
    }

    private void done(EntryHeader entry, int place, ParcelFact fact) {
        long number = entry.number();
        write(
                table -> {
                    switch (fact) {
                        case ParcelFact.ParcelOpened opened ->
                                table.opened(number, place, opened.parcel(), entry.time());
                        case ParcelFact.ParcelClosed closed ->
                                table.closed(number, place, closed, entry.time());
                        case ParcelFact.UnitFromParcel(var unit, var parcel, var item) ->
                                table.taken(number, place, unit, parcel, item);
                        case ParcelFact.ParcelUndone counter -> table.undone(counter.entry());
                    }
                });
    }

    private void write(Consumer<ParcelTable> act) {
        settle();
        jdbi.useHandle(handle -> act.accept(new ParcelTable(handle)));
    }

    @Override
    public Optional<Parcel> open() {
        return jdbi.withHandle(
                handle -> {
                    var reads = reads(handle);
                    return reads.open().flatMap(reads::parcel);
                });
    }

    @Override
    public Optional<Parcel> find(ParcelCode code) {
        return jdbi.withHandle(handle -> reads(handle).parcel(code));
    }

    private ParcelReads reads(Handle handle) {
        return new ParcelReads(handle, reports, catalog);
    }

    @Override
    public List<Parcel> page(ParcelQuery query, Optional<ParcelCursor> after, int size) {
        return jdbi.withHandle(
                handle -> {
                    var reads = reads(handle);
                    return new ParcelPages(handle)
                            .page(query, after, size).stream()
                                    .flatMap(code -> reads.parcel(code).stream())
                                    .toList();
                });
    }

    @Override
    public long waiting() {
        return jdbi.withHandle(
                handle ->
                        handle.select("select count(*) from parcel where stage in (0, 1)")
                                .mapTo(Long.class)
                                .one());
    }

    @Override
    public Set<ParcelCode> begunSince(long entry) {
        return jdbi.withHandle(
                handle ->
                        handle.select("select code from parcel_step where entry > ?", entry)
                                .map((row, _) -> new ParcelCode(row.getString("code")))
                                .collect(Collectors.toSet()));
    }
}
