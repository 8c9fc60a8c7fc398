package regrade.rework;

import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Sku;

import java.util.Optional;

/// One row of the parts stock.
///
/// @param part id of the question that asks for it
/// @param pieces that lie there
/// @param wanted how many units wait for one
/// @param next what the piece cost that is taken next; empty: nothing, or there is none
public record StockedPart(
        ClientId client, Sku sku, String part, int pieces, int wanted, Optional<Money> next) {}
