package regrade.desk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How returns are answered at a marketplace.
///
/// @param marketplace its code, e.g. `amazon.fr`
/// @param targetHours within which an answer is advised, 1 to 1000
/// @param limitHours after which an answer counts as late, not below the target, at most 1000
/// @param refundDays calendar days after which the marketplace refunds a parcel that arrived by
///   itself, at most 60; 0 where it does not
/// @param windowDays after the order within which a return may be asked for, 1 to 1000
/// @param buyerPays codes of the reasons for which the buyer pays the way back
public record MarketplaceRules(
        String marketplace,
        int targetHours,
        int limitHours,
        int refundDays,
        int windowDays,
        Set<String> buyerPays) {
    public MarketplaceRules {
        if (targetHours < 1 || limitHours < targetHours || limitHours > 1000)
            throw new IllegalArgumentException("hours of an answer");
        if (refundDays < 0 || refundDays > 60)
            throw new IllegalArgumentException("days of a refund");
        if (windowDays < 1 || windowDays > 1000)
            throw new IllegalArgumentException("days of a return");
        buyerPays = Set.copyOf(buyerPays);
    }

    /// Until somebody sets others: 24 and 48 hours (domain reference, return requests, section 5),
    /// and the refund after four days in the United States; 30 days to ask; the payer of the
    /// Japanese table (section 6).
    public static MarketplaceRules shipped(String marketplace) {
        int refund = REFUNDS.getOrDefault(marketplace, 0);
        return new MarketplaceRules(marketplace, 24, 48, refund, 30, BUYER_PAYS);
    }

    private static final Map<String, Integer> REFUNDS =
            DeskResource.lines("automatic-refunds.txt").stream()
                    .map(line -> List.of(line.split(" ")))
                    .collect(Collectors.toMap(List::getFirst, it -> Integer.valueOf(it.getLast())));

    private static final Set<String> BUYER_PAYS =
            Set.of(
                    "ORDERED_WRONG_ITEM",
                    "FOUND_BETTER_PRICE",
                    "UNWANTED_ITEM",
                    "NOT_COMPATIBLE",
                    "EXCESSIVE_INSTALLATION",
                    "APPAREL_TOO_SMALL",
                    "APPAREL_TOO_LARGE");
}
