package regrade.routing;

/// Where units can go at all.
public enum RouteKind {
    STOCK("stock"),
    RESALE("resale"),
    SUPPLIER("supplier"),
    CLIENT("client"),
    LIQUIDATION("liquidation"),
    DONATION("donation"),
    DISPOSAL("disposal");

    private final String code;

    RouteKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
