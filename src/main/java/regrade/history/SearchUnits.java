package regrade.history;

import regrade.inspection.UnitRow;
import regrade.inspection.Units;
import regrade.kernel.Reference;

import java.time.Clock;
import java.util.Optional;

/// Finds units by anything that is known of them.
public final class SearchUnits {
    private final HistoryUnits history;
    private final Units units;
    private final ReadQuery reading;

    public SearchUnits(HistoryUnits history, Units units, Clock clock) {
        this.history = history;
        this.units = units;
        this.reading = new ReadQuery(clock);
    }

    /// The unit with this reference.
    public Optional<UnitRow> find(Reference unit) {
        return units.find(unit);
    }

    /// @param after the end of the page before, or empty for the first page
    /// @param size how many units at most
    public HistoryPage search(HistoryQuery query, Optional<HistoryCursor> after, int size) {
        var found = history.search(reading.read(query), after, size + 1);
        var shown = found.subList(0, Math.min(size, found.size()));
        var next =
                found.size() > size
                        ? Optional.of(shown.getLast().at())
                        : Optional.<HistoryCursor>empty();
        var rows = shown.stream().flatMap(unit -> units.find(unit.unit()).stream()).toList();
        return new HistoryPage(rows, next);
    }
}
