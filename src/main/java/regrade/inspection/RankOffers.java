package regrade.inspection;

import regrade.kernel.Money;
import regrade.routing.RouteKind;
import regrade.routing.RouteOffer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lets rework compete with the places where a unit can go as it is. Pure.
final class RankOffers {
    private RankOffers() {}

    /// @param offers best first
    static List<RouteOffer> among(List<RouteOffer> offers, Optional<Worksheet.Rework> rework) {
        if (rework.isEmpty()) return offers;
        var plan = rework.orElseThrow().plan();
        var net = plan.net();
        var all = new ArrayList<>(offers);
        int before = (int) offers.stream().takeWhile(offer -> atLeast(offer, net)).count();
        // a unit that would wait for a part is sent there only by somebody who knows
        all.add(
                rework.orElseThrow().ready() ? before : Math.max(1, before),
                new RouteOffer(
                        Worksheet.REWORK,
                        RouteKind.REWORK,
                        Optional.of(net),
                        RouteKind.REWORK.code(),
                        plan.bin()));
        return all;
    }

    /// What earns as much without work goes before it.
    private static boolean atLeast(RouteOffer offer, Money net) {
        return offer.net().filter(other -> other.compareTo(net) >= 0).isPresent();
    }
}
