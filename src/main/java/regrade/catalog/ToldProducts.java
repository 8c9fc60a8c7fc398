package regrade.catalog;

import regrade.kernel.ClientId;
import regrade.kernel.Sku;

import java.util.OptionalLong;

/// Which act told what of the products, for whoever wants to take one back. Answers come from the
/// projection.
public interface ToldProducts {
    /// The number of the act that said what this product is like; empty if there is none.
    OptionalLong toldBy(ClientId client, Sku sku);
}
