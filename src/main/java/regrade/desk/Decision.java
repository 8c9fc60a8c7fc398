package regrade.desk;

/// What a buyer is told.
public sealed interface Decision {
    record Approval() implements Decision {}

    record Refusal(RefusalGround ground) implements Decision {}

    /// @param kept percent of the price that is not refunded
    record Refund(RefundGround ground, int kept) implements Decision {}
}
