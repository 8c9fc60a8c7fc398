package regrade.desk;

import regrade.reports.ReportLine;
import regrade.reports.ReportLines;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The day of an order from the first kind of report that has it. Those of shipments name a later
/// day, which is in the buyer's favour.
public final class ReportedOrderDates implements OrderDates {
    private static final List<String> KINDS =
            List.of("all-orders", "unshipped-orders", "shipment-sales", "fba-shipments");
    private static final int MOST = 50;

    private final ReportLines lines;

    public ReportedOrderDates(ReportLines lines) {
        this.lines = lines;
    }

    @Override
    public Optional<LocalDate> of(String order) {
        return KINDS.stream().flatMap(kind -> first(kind, order).stream()).findFirst();
    }

    private Optional<LocalDate> first(String kind, String order) {
        return lines.ofOrder(kind, order, MOST).stream()
                .map(ReportLine::day)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }
}
