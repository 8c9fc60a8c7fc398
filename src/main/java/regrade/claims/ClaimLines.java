package regrade.claims;

import java.util.List;

/// The lines that concern money, and the units that came for them. Answers come from the
/// projection.
public interface ClaimLines {
    /// The lines of the next orders behind `after`, in the order of their order ids; all lines of
    /// an order, or none. About `size` lines, more only where one order has more.
    List<ClaimLine> ordersAfter(String after, int size);

    /// Lines that name no order, at most `most`, the newest first.
    List<ClaimLine> withoutOrder(int most);

    /// Units of orders that came to the bench.
    ///
    /// @param first order id
    /// @param last order id, in the order of [#ordersAfter]
    List<BenchUnit> units(String first, String last);

    long count();
}
