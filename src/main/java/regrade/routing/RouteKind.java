package regrade.routing;

/// Where units can go at all.
public enum RouteKind {
    STOCK("stock"),
    RESALE("resale"),
    SUPPLIER("supplier"),
    CLIENT("client"),
    LIQUIDATION("liquidation"),
    DONATION("donation"),
    DISPOSAL("disposal"),
    /// Not away from the bench yet: it is mended first, and inspected again.
    REWORK("rework");

    private final String code;

    RouteKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// Whether a unit that still holds a buyer's data or account may go there: back to the owner of
    /// the goods, or to be destroyed, but to no stranger (conditions-and-channels.md §1, "blocked
    /// until wiped"). The bench itself is where it is wiped.
    public boolean takesUnwiped() {
        return switch (this) {
            case CLIENT, DISPOSAL, REWORK -> true;
            case STOCK, RESALE, SUPPLIER, LIQUIDATION, DONATION -> false;
        };
    }
}
