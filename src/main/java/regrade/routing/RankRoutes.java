package regrade.routing;

import regrade.catalog.Product;
import regrade.grading.Grade;
import regrade.kernel.Money;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Ranks the places where a unit may go by the net money that is expected there.
public final class RankRoutes {
    private final Channels channels;
    private final Clock clock;

    public RankRoutes(Channels channels, Clock clock) {
        this.channels = channels;
        this.clock = clock;
    }

    /// Best first, never empty; equals in the order of the table. Without a price, or with one in a
    /// currency that the table does not know, they stand by the share of a price they usually
    /// fetch, without money.
    public List<RouteOffer> rank(Product product, Grade grade) {
        var today = LocalDate.now(clock);
        var priced =
                product.price()
                        .map(price -> channels.on(today, price.currency()))
                        .orElse(List.of());
        if (!priced.isEmpty()) return byNet(priced, product, grade);
        var why = product.price().isPresent() ? "currency-unknown" : "price-unknown";
        return byShare(channels.on(today, channels.home()), product, grade)
                .map(channel -> offer(channel, Optional.empty(), why))
                .toList();
    }

    private static List<RouteOffer> byNet(List<Channel> channels, Product product, Grade grade) {
        // what has no net (no landed cost known) stands last, since nothing speaks for it
        var richestFirst =
                Comparator.comparing(
                        RouteOffer::net,
                        Comparator.comparing(
                                net -> net.map(Money::minorUnits).orElse(Long.MIN_VALUE),
                                Comparator.reverseOrder()));
        return admitting(channels, product, grade)
                .map(channel -> offer(channel, product, grade))
                .sorted(richestFirst)
                .toList();
    }

    private static Stream<Channel> byShare(List<Channel> channels, Product product, Grade grade) {
        return admitting(channels, product, grade)
                .sorted(
                        Comparator.comparingLong(
                                (Channel channel) -> -channel.tariff().likelyShare(grade)));
    }

    private static Stream<Channel> admitting(List<Channel> channels, Product product, Grade grade) {
        return channels.stream().filter(channel -> channel.admission().takes(product, grade));
    }

    private static RouteOffer offer(Channel channel, Product product, Grade grade) {
        var net = channel.tariff().net(product, grade);
        return offer(channel, net, net.isPresent() ? whyOf(channel.kind(), grade) : "cost-unknown");
    }

    private static RouteOffer offer(Channel channel, Optional<Money> net, String why) {
        return new RouteOffer(channel.code(), channel.kind(), net, why, channel.bin());
    }

    private static String whyOf(RouteKind kind, Grade grade) {
        return kind == RouteKind.RESALE && grade == Grade.X ? "parts" : kind.code();
    }
}
