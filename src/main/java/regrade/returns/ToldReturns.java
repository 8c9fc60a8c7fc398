package regrade.returns;

import java.util.List;
import java.util.OptionalLong;

/// Which act told what of the expected returns, for whoever wants to take one back. Answers come
/// from the projection.
public interface ToldReturns {
    /// The number of the act that said what the line with this key says; empty if there is none.
    /// One answer for each key, in their order.
    List<OptionalLong> toldBy(List<ReturnKey> keys);

    /// How many units came for lines that this act brought.
    long came(long entry);
}
