package regrade.catalog;

import regrade.kernel.ClientId;

/// Says whose goods a line of a report is about.
public interface Owners {
    /// Identifiers that the line does not give are empty.
    ClientId of(String sku, String asin, String fnsku);
}
