package regrade.history.store;

import org.jdbi.v3.core.Jdbi;

import regrade.grading.Grade;
import regrade.history.FoldedText;
import regrade.history.HistoryCursor;
import regrade.history.HistoryUnits;
import regrade.history.SearchTerms;
import regrade.history.store.HistoryTable.Opened;
import regrade.history.store.HistoryTable.Serial;
import regrade.history.store.HistoryTable.Standing;
import regrade.history.store.HistoryTable.Undone;
import regrade.inspection.InspectionFact.*;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.returns.WaitingReturn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The history in the database. What changes in one transaction is written together, at its end.
public final class JdbiHistory implements HistoryUnits, Projection {
    private final Jdbi jdbi;
    private final ProductIndex products = new ProductIndex();
    private final List<Opened> opened = new ArrayList<>();
    private final Map<String, Standing> standings = new LinkedHashMap<>();
    private final List<Serial> serials = new ArrayList<>();
    private final List<Undone> undone = new ArrayList<>();

    public JdbiHistory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return HistoryTable.SCHEMA;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        switch (fact) {
            case UnitOpened opening -> opened.add(row(entry, place, opening));
            case InspectionSaved save ->
                    stands(
                            new Standing(
                                    save.unit().text(),
                                    Optional.of(save.grade().code()),
                                    Optional.of(save.route().bin()),
                                    Optional.of(entry.day())));
            case UnitCorrected correction -> stands(after(entry, correction));
            case ActUndone undo -> {
                undone.add(new Undone(undo.unit().text(), undo.entry()));
                stands(after(entry, undo));
            }
            case OpeningUndone undo -> {
                undone.add(new Undone(undo.unit().text(), undo.entry()));
                stands(Standing.none(undo.unit().text()));
            }
            case SerialRead read -> {
                var unit = read.unit().text();
                serials.add(new Serial(unit, entry.number(), FoldedText.of(read.serial())));
            }
            default -> {}
        }
    }

    private void stands(Standing standing) {
        standings.put(standing.reference(), standing);
    }

    private static Standing after(EntryHeader entry, UnitCorrected correction) {
        return new Standing(
                correction.unit().text(),
                Optional.of(correction.grade().code()),
                Optional.of(correction.route().bin()),
                Optional.of(correction.savedAt().atZone(entry.zone()).toLocalDate()));
    }

    private static Standing after(EntryHeader entry, ActUndone undo) {
        var after = undo.after();
        return new Standing(
                undo.unit().text(),
                after.grade().map(Grade::code),
                after.bin(),
                after.savedAt().map(time -> time.atZone(entry.zone()).toLocalDate()));
    }

    private static Opened row(EntryHeader entry, int place, UnitOpened opening) {
        var line = opening.expected().map(WaitingReturn::line);
        var product = ProductWords.of(opening.product());
        // a unit without an announced plate is found by what opened it, unless that is its
        // product's own code
        var scanned = FoldedText.of(opening.scanned());
        var plate =
                line.map(announced -> FoldedText.of(announced.lpn()))
                        .filter(lpn -> !lpn.isEmpty())
                        .orElseGet(
                                () ->
                                        product.text().lines().anyMatch(scanned::equals)
                                                ? ""
                                                : scanned);
        var order = line.map(announced -> FoldedText.of(announced.orderId())).orElse("");
        // as in every projection: 2^24 facts in an act
        long id = entry.number() << 24 | place;
        return new Opened(id, opening.unit().text(), product, plate, order, entry.day());
    }

    @Override
    public void settle() {
        if (opened.isEmpty() && standings.isEmpty() && serials.isEmpty()) return;
        var units = List.copyOf(opened);
        var stand = new HashMap<>(standings);
        var read = List.copyOf(serials);
        opened.clear();
        standings.clear();
        serials.clear();
        var taken = List.copyOf(undone);
        undone.clear();
        jdbi.useHandle(
                handle -> {
                    if (!units.isEmpty()) HistoryTable.open(handle, units, stand);
                    units.forEach(unit -> stand.remove(unit.reference()));
                    HistoryTable.stand(handle, List.copyOf(stand.values()));
                    HistoryTable.read(handle, read, taken);
                });
    }

    @Override
    public List<Found> search(SearchTerms terms, Optional<HistoryCursor> after, int most) {
        return jdbi.withHandle(
                handle -> {
                    var reads = new HistoryReads(handle);
                    return new HistorySearch(reads, products, terms).page(after, most);
                });
    }
}
