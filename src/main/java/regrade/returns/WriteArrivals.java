package regrade.returns;

import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Speaker;
import regrade.returns.ListReturns.Listed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Writes the arrival sheet of what a query lists, in the order of the list.
public final class WriteArrivals {
    /// Lines that are counted to say how many are not on the sheet.
    private static final int MOST_COUNTED = 5_000;

    private final ListReturns returns;
    private final Speaker speaker;

    public WriteArrivals(ListReturns returns, Speaker speaker) {
        this.returns = returns;
        this.speaker = speaker;
    }

    public ArrivalSheet write(ReturnQuery query) {
        var lines =
                returns.list(query, Optional.empty(), ArrivalSheet.MOST).lines().stream()
                        .limit(ArrivalSheet.MOST)
                        .toList();
        return new ArrivalSheet(
                speaker.text("arrivals.title"),
                about(query, lines),
                "",
                lines.stream().map(line -> line(line, query.today())).toList(),
                rest(query, lines.size()));
    }

    // keys: returns.part.* returns.order.*
    private List<String> about(ReturnQuery query, List<Listed> lines) {
        var sought = new ArrayList<String>();
        sought.add(speaker.text("arrivals.made", query.today()));
        sought.add(speaker.text("returns.part." + query.part().code()));
        query.client().map(ClientId::text).ifPresent(sought::add);
        if (!query.words().isBlank()) sought.add(speaker.text("arrivals.words", query.words()));
        sought.add(speaker.text("returns.order." + query.order().code()));
        long units = lines.stream().mapToLong(line -> line.expected().line().quantity()).sum();
        var sum = new ArrayList<String>();
        sum.add(speaker.text("arrivals.sum", lines.size(), units));
        sum.addAll(worth(lines));
        return List.of(String.join(" · ", sought), String.join(" · ", sum));
    }

    /// The value of all lines of which it is known, each currency by itself.
    private List<String> worth(List<Listed> lines) {
        var sums = new TreeMap<String, Money>();
        for (var line : lines)
            line.value()
                    .ifPresent(
                            value ->
                                    sums.merge(
                                            value.currency().getCurrencyCode(),
                                            value,
                                            Money::plus));
        long unknown = lines.stream().filter(line -> line.value().isEmpty()).count();
        var said = sums.values().stream().map(sum -> speaker.text("arrivals.worth", sum));
        var rest =
                unknown == 0 || sums.isEmpty()
                        ? Stream.<String>empty()
                        : Stream.of(speaker.text("arrivals.worth-unknown", unknown));
        return Stream.concat(said, rest).toList();
    }

    private String rest(ReturnQuery query, int shown) {
        if (shown < ArrivalSheet.MOST) return "";
        long all = returns.count(query, MOST_COUNTED);
        if (all <= shown) return "";
        return speaker.text(
                all < MOST_COUNTED ? "arrivals.more" : "arrivals.more-than", all - shown);
    }

    private ArrivalSheet.Line line(Listed listed, LocalDate today) {
        var expected = listed.expected();
        var line = expected.line();
        return new ArrivalSheet.Line(
                code(line),
                speaker.text("arrivals.quantity", line.quantity()),
                Stream.of(line.sku(), line.fnsku(), line.asin(), line.orderId())
                        .filter(name -> !name.isBlank())
                        .findFirst()
                        .orElse(""),
                line.title(),
                List.of(
                        ArrivalSheet.joined(
                                line.orderId(),
                                line.client().given(),
                                speaker.named("disposition.", line.disposition())),
                        ArrivalSheet.joined(state(expected, today), worth(listed))));
    }

    private String worth(Listed listed) {
        return listed.value().map(value -> speaker.text("arrivals.worth", value)).orElse("");
    }

    private String state(WaitingReturn line, LocalDate today) {
        if (line.unit().isPresent()) return speaker.text("returns.came", line.unit().orElseThrow());
        if (!line.waits()) return speaker.text("returns.no-parcel");
        return speaker.text(line.late(today) ? "returns.late" : "returns.waits", line.age(today));
    }

    /// What stands on the unit, else on its parcel, else what finds it.
    private static String code(ExpectedReturn line) {
        var extra = line.extra();
        return Stream.of(
                        line.lpn(),
                        extra.getOrDefault("tracking-id", ""),
                        extra.getOrDefault("amazon-rma-id", ""),
                        line.orderId())
                .filter(code -> !code.isBlank())
                .findFirst()
                .orElse("");
    }
}
