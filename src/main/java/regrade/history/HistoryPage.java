package regrade.history;

import regrade.inspection.UnitRow;

import java.util.List;
import java.util.Optional;

/// Some units that were found, the newest first.
///
/// @param next where the next page begins; empty when there is none
public record HistoryPage(List<UnitRow> units, Optional<HistoryCursor> next) {
    public HistoryPage {
        units = List.copyOf(units);
    }
}
