package regrade.routing;

import regrade.kernel.Money;

import java.util.Optional;

/// One place a unit could go, and what it would earn there.
///
/// @param channel code of the channel, e.g. `amazon-used`; `channel.<code>` in the bundles names
///   the shipped ones
/// @param net expected net money, if the product's price is known; may be negative
/// @param why `route.why.<code>` in the bundles says it in words
/// @param bin where the unit is put for it
public record RouteOffer(
        String channel, RouteKind kind, Optional<Money> net, String why, String bin) {
    /// How much more it earns than another, if both are known.
    public Optional<Money> aheadOf(RouteOffer other) {
        return net.flatMap(mine -> other.net.map(mine::minus));
    }
}
