package regrade.rework.ui;

import java.util.Optional;

/// What is being entered about the parts stock.
sealed interface PartsForm {
    /// Parts that came.
    ///
    /// @param like the line whose product and part are offered first
    record Delivery(Optional<PartRow> like) implements PartsForm {}

    /// How many lie there.
    record Count(PartRow row) implements PartsForm {}
}
