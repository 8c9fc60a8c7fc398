package regrade.parcel;

import regrade.kernel.ClientId;

/// Which product something in a parcel is. Texts are empty where nobody knows.
public record ParcelItem(ClientId client, String sku, String asin, String fnsku, String title) {
    /// How surely two of them are the same product, the surest first.
    enum Sameness {
        FNSKU,
        SKU,
        ASIN;

        boolean holds(ParcelItem one, ParcelItem other) {
            return switch (this) {
                case FNSKU -> said(one.fnsku, other.fnsku);
                case SKU -> one.client.equals(other.client) && said(one.sku, other.sku);
                case ASIN -> one.client.equals(other.client) && said(one.asin, other.asin);
            };
        }

        private static boolean said(String one, String other) {
            return !one.isEmpty() && one.equalsIgnoreCase(other);
        }
    }

    /// Whether this may be the other.
    public boolean fits(ParcelItem other) {
        for (var way : Sameness.values()) if (way.holds(this, other)) return true;
        return false;
    }

    /// Whether a code names it.
    public boolean named(String code) {
        return !code.isEmpty()
                && (code.equalsIgnoreCase(fnsku)
                        || code.equals(sku)
                        || code.equalsIgnoreCase(asin));
    }

    /// What people know it by: its title, else the code that stands on it.
    public String words() {
        if (!title.isEmpty()) return title;
        if (!sku.isEmpty()) return sku;
        return fnsku.isEmpty() ? asin : fnsku;
    }
}
