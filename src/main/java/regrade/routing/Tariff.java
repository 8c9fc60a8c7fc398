package regrade.routing;

import regrade.catalog.Product;
import regrade.grading.Grade;
import regrade.kernel.Money;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;

/// What a channel brings and costs, in one currency from one day on. Parts are in basis points,
/// hundredths of a percent.
///
/// @param of what the shares are taken of
/// @param shares part of it that a unit fetches, by grade
/// @param chance how many units out of all find a buyer there within `days`
/// @param fee part of the proceeds that the channel keeps
/// @param days until the money comes, as a rule
public record Tariff(
        LocalDate validFrom,
        Basis of,
        Map<Grade, Integer> shares,
        int chance,
        int fee,
        Costs costs,
        int days) {
    static final int WHOLE = 10_000;

    public Tariff {
        shares = Map.copyOf(shares);
        if (!shares.values().stream().allMatch(Tariff::isPart) || !isPart(chance) || !isPart(fee))
            throw new IllegalArgumentException("a part lies between 0 and " + WHOLE);
        if (days < 0) throw new IllegalArgumentException("days: " + days);
    }

    /// What a share is taken of: what a new unit sells for, or what it cost.
    public enum Basis {
        PRICE,
        COST;

        Optional<Money> of(Product product) {
            return switch (this) {
                case PRICE -> product.price();
                case COST -> product.landedCost();
            };
        }
    }

    /// What a unit costs there.
    ///
    /// @param fixed a fee for each unit sold, packing included
    /// @param shipping the way of a unit sold
    /// @param perDay a day on the shelf, for every unit
    public record Costs(Money fixed, Money shipping, Money perDay) {}

    public Currency currency() {
        return costs.fixed().currency();
    }

    /// The expected net money, if what the share is taken of is known in this currency: chance ×
    /// (share of it, less fee, fixed costs and shipping), less the days on the shelf (economics.md
    /// §6; what is not sold counts as nothing).
    Optional<Money> net(Product product, Grade grade) {
        return of.of(product)
                .filter(amount -> amount.currency().equals(currency()))
                .map(
                        amount -> {
                            var proceeds = amount.share(share(grade));
                            var sold =
                                    proceeds.minus(proceeds.share(fee))
                                            .minus(costs.fixed())
                                            .minus(costs.shipping());
                            return sold.share(chance).minus(shelf());
                        });
    }

    /// How much of the price is likely to come back, for want of a price; only good for comparing.
    long likelyShare(Grade grade) {
        return (long) share(grade) * (WHOLE - fee) * chance;
    }

    private int share(Grade grade) {
        return shares.getOrDefault(grade, 0);
    }

    private Money shelf() {
        return new Money(Math.multiplyExact(costs.perDay().minorUnits(), (long) days), currency());
    }

    private static boolean isPart(int basisPoints) {
        return basisPoints >= 0 && basisPoints <= WHOLE;
    }
}
