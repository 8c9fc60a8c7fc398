package regrade.requests;

/// Why a mail that looks like a return request waits for a person's look.
public enum Oddity {
    /// The sender is no marketplace.
    SENDER("sender"),
    /// The receiving mail server found that the sender is not who it says.
    NOT_AUTHENTIC("not-authentic"),
    /// Another mail is attached, or inside.
    CARRIES_MAIL("carries-mail"),
    /// It breaks off in the middle.
    CUT_SHORT("cut-short"),
    NO_ORDER("no-order"),
    /// It names several orders, or its two forms different ones.
    SEVERAL_ORDERS("several-orders"),
    /// It speaks of a return of an order, but gives no reason in any known form.
    NO_REASON("no-reason"),
    /// What belongs to which item cannot be told.
    ITEMS_UNCLEAR("items-unclear"),
    QUANTITY("quantity"),
    /// It says no day, or one in no known form.
    NO_DAY("no-day"),
    SEVERAL_DAYS("several-days"),
    /// Its day is far from the day on which it was sent.
    DAY_FAR("day-far");

    private final String code;

    Oddity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// @throws IllegalArgumentException if there is none of this code
    public static Oddity of(String code) {
        for (var oddity : values()) if (oddity.code.equals(code)) return oddity;
        throw new IllegalArgumentException("oddity " + code);
    }
}
