package regrade.claims;

import java.util.List;

/// Finds claims of one kind for an item of an order.
interface ClaimRule {
    /// In this order they share the payments: what was taken back once has the first right to what
    /// was paid after it, then units that Amazon broke, then refunds.
    List<ClaimRule> ALL =
            List.of(new ReversalRule(), new DamagedRule(), new NotReturnedRule(), new SafeTRule());

    /// @param payments what is not used yet of what Amazon paid; what the rule uses is gone then
    List<Claim> claims(OrderItem item, Payments payments);
}
