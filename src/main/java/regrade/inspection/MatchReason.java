package regrade.inspection;

/// Why a candidate may be what was scanned, the surest first.
public enum MatchReason {
    /// It should be in the parcel that is open.
    OPEN_PARCEL("open-parcel"),
    /// Its licence plate was scanned.
    PLATE("plate"),
    /// Its IMEI was scanned.
    DEVICE("device"),
    /// The number of its return was scanned.
    RETURN_NUMBER("return-number"),
    /// The number of its own parcel was scanned.
    PARCEL_NUMBER("parcel-number"),
    /// Its order and its product were scanned, one after the other.
    ORDER_AND_PRODUCT("order-product"),
    /// Its order was scanned.
    ORDER("order"),
    /// Its product was scanned.
    PRODUCT("product"),
    /// It waits longer than the others.
    WAITS_LONGEST("waits-longest");

    private final String code;

    MatchReason(String code) {
        this.code = code;
    }

    /// The word for it in keys.
    public String code() {
        return code;
    }

    /// Whether it names one unit, not all of a product or an order.
    boolean ofOneUnit() {
        return switch (this) {
            case PLATE, DEVICE, RETURN_NUMBER -> true;
            case OPEN_PARCEL, PARCEL_NUMBER, ORDER_AND_PRODUCT, ORDER, PRODUCT, WAITS_LONGEST ->
                    false;
        };
    }
}
