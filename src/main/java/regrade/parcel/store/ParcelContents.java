package regrade.parcel.store;

import regrade.catalog.Catalog;
import regrade.catalog.Product;
import regrade.kernel.Sku;
import regrade.parcel.ParcelItem;
import regrade.parcel.ParcelLine;
import regrade.reports.ReportLine;
import regrade.reports.ReportLines;
import regrade.returns.AnnouncedReturn;
import regrade.returns.ExpectedReturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the newest report lines say is in a parcel.
///
/// @param removal whether the marketplace sent it
/// @param carrier as reports name it, or empty
/// @param lines those that say the same but for the quantity are one
record ParcelContents(boolean removal, String carrier, List<ParcelLine> lines) {
    // a report may put anything into one parcel
    private static final int MOST_LINES = 1_000;
    private static final long MOST_UNITS = 1_000_000;

    /// @param names the parcel's number as reports write it
    static ParcelContents of(List<String> names, ReportLines reports, Catalog catalog) {
        var removals = lines(ParcelLines.REMOVALS, names, reports);
        var returns = lines(ParcelLines.RETURNS, names, reports);
        var titled = new Titles(catalog);
        var lines = new ArrayList<ParcelLine>();
        for (var line : removals)
            if (line.quantity() > 0) lines.add(removal(titled.item(line), line));
        for (var line : returns)
            AnnouncedReturn.of(ParcelLines.RETURNS, line, line.day().orElse(LocalDate.EPOCH))
                    .filter(ExpectedReturn::comes)
                    .ifPresent(expected -> lines.add(returned(expected)));
        return new ParcelContents(
                !removals.isEmpty(),
                carrier(removals, "carrier")
                        .or(() -> carrier(returns, "return-carrier"))
                        .orElse(""),
                summed(lines));
    }

    private static List<ReportLine> lines(String kind, List<String> names, ReportLines reports) {
        return names.stream()
                .flatMap(name -> reports.ofTracking(kind, name, MOST_LINES).stream())
                .limit(MOST_LINES)
                .toList();
    }

    private static ParcelLine removal(ParcelItem item, ReportLine line) {
        return new ParcelLine(
                item,
                line.order(),
                line.cell("disposition"),
                Math.min(line.quantity(), MOST_UNITS));
    }

    private static ParcelLine returned(ExpectedReturn expected) {
        var item =
                new ParcelItem(
                        expected.client(),
                        expected.sku(),
                        expected.asin(),
                        expected.fnsku(),
                        expected.title());
        return new ParcelLine(item, expected.orderId(), "", expected.quantity());
    }

    private static Optional<String> carrier(List<ReportLine> lines, String name) {
        return lines.stream().map(line -> line.cell(name)).filter(c -> !c.isEmpty()).findFirst();
    }

    private static List<ParcelLine> summed(List<ParcelLine> lines) {
        Map<ParcelLine, Long> sums = new LinkedHashMap<>();
        for (var line : lines)
            sums.merge(
                    new ParcelLine(line.item(), line.order(), line.disposition(), 0),
                    line.quantity(),
                    Long::sum);
        return sums.entrySet().stream()
                .map(
                        sum ->
                                new ParcelLine(
                                        sum.getKey().item(),
                                        sum.getKey().order(),
                                        sum.getKey().disposition(),
                                        sum.getValue()))
                .toList();
    }

    /// Titles of the catalogue, for reports of removals name none.
    private static final class Titles {
        private final Catalog catalog;
        private final Map<ParcelItem, ParcelItem> known = new LinkedHashMap<>();

        Titles(Catalog catalog) {
            this.catalog = catalog;
        }

        ParcelItem item(ReportLine line) {
            var bare = new ParcelItem(line.client(), line.sku(), line.asin(), line.fnsku(), "");
            return known.computeIfAbsent(bare, this::titled);
        }

        private ParcelItem titled(ParcelItem bare) {
            if (bare.sku().isBlank()) return bare;
            return catalog.find(bare.client(), new Sku(bare.sku()))
                    .map(Product::title)
                    .map(
                            title ->
                                    new ParcelItem(
                                            bare.client(),
                                            bare.sku(),
                                            bare.asin(),
                                            bare.fnsku(),
                                            title))
                    .orElse(bare);
        }
    }
}
