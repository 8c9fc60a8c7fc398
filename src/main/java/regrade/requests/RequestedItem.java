package regrade.requests;

import regrade.kernel.Folded;

/// One line of a return request. Texts are empty where the mail says nothing.
///
/// @param reason the label as it was written
/// @param reasonCode its code, normalised as in the reports; empty for a label that is not known
/// @param comment the buyer's words, outside text
public record RequestedItem(
        String title,
        String asin,
        String sku,
        int quantity,
        String reason,
        String reasonCode,
        String comment) {
    /// Letters of a title from which its beginning tells it.
    private static final int TELLING = 20;

    /// An item of which nothing is said but that it comes back.
    public boolean unnamed() {
        return title.isEmpty() && asin.isEmpty() && sku.isEmpty();
    }

    /// Whether both can be the same product: by what both of them name, ASIN and SKU before the
    /// title. An unnamed item can be any.
    public boolean isLike(RequestedItem other) {
        if (unnamed() || other.unnamed()) return true;
        if (!asin.isEmpty() && !other.asin.isEmpty()) return asin.equals(other.asin);
        if (!sku.isEmpty() && !other.sku.isEmpty()) return sku.equals(other.sku);
        return !title.isEmpty() && sameTitle(other.title);
    }

    /// One of the two may be cut.
    private boolean sameTitle(String other) {
        var one = String.join(" ", Folded.words(title));
        var two = String.join(" ", Folded.words(other));
        boolean telling = Math.min(one.length(), two.length()) >= TELLING;
        return one.equals(two) || telling && (one.startsWith(two) || two.startsWith(one));
    }
}
