package regrade.claims;

/// What makes a claim the same claim tomorrow, whatever reports add to it.
///
/// @param number of what it is about: a licence plate, a reimbursement, an RMA, a refund
public record ClaimKey(ClaimKind kind, String order, String sku, String number) {
    /// In one text, for an index; no part holds a control sign.
    public String text() {
        return String.join("\n", kind.code(), order, sku, number);
    }
}
