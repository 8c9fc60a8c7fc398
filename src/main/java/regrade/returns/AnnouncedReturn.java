package regrade.returns;

import regrade.reports.ReportLine;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a line of another report announces to the bench: a seller-fulfilled return, or a unit of a
/// pallet.
public final class AnnouncedReturn {
    private static final int MOST_UNITS = 100_000;
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "order-id",
                    "asin",
                    "merchant-sku",
                    "item-name",
                    "return-quantity",
                    "lpn",
                    "title",
                    "item",
                    "quantity",
                    "order-number",
                    "return-reason");

    private AnnouncedReturn() {}

    /// @param kind of report
    /// @param imported the day of the import, for a line that says none
    /// @return empty if lines of this kind announce nothing
    public static Optional<ExpectedReturn> of(String kind, ReportLine line, LocalDate imported) {
        return switch (kind) {
            case "seller-returns" -> Optional.of(seller(line, imported));
            case "pallet-manifest" ->
                    Optional.of(line)
                            .filter(unit -> !unit.cell("lpn").isEmpty())
                            .map(unit -> pallet(unit, imported));
            default -> Optional.empty();
        };
    }

    private static ExpectedReturn seller(ReportLine line, LocalDate imported) {
        return expected(
                line, imported, new Words("item-name", "", reason(line.cell("return-reason"))));
    }

    private static ExpectedReturn pallet(ReportLine line, LocalDate imported) {
        return expected(line, imported, new Words("title", line.cell("lpn"), ""));
    }

    /// @param title name of its column
    private record Words(String title, String lpn, String reason) {}

    private static ExpectedReturn expected(ReportLine line, LocalDate imported, Words words) {
        var day = line.day().orElse(imported);
        return new ExpectedReturn(
                line.client(),
                day,
                day.toString(),
                cut(line.order(), 60),
                line.sku(),
                cut(line.asin(), 20),
                cut(line.fnsku(), 20),
                cut(line.cell(words.title), 500),
                Math.toIntExact(Math.clamp(line.quantity(), 1, MOST_UNITS)),
                "",
                "",
                cut(words.reason, 80),
                cut(line.cell("return-request-status"), 80),
                cut(words.lpn.toUpperCase(Locale.ROOT), 60),
                "",
                extra(line));
    }

    /// The reasons of seller-fulfilled returns are those of FBA behind a prefix (domain reference,
    /// section 6).
    private static String reason(String written) {
        return written.replaceFirst("^RO_", "").replaceFirst("^CR-", "");
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static Map<String, String> extra(ReportLine line) {
        var extra = line.said();
        extra.keySet().removeAll(ELSEWHERE);
        return extra;
    }
}
