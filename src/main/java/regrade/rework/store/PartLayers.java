package regrade.rework.store;

import regrade.kernel.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the pieces of one part cost that lie in the stock, the one that came first in front: it is
/// the first to be taken.
///
/// @param lying a layer for each delivery of which something is left
/// @param last what one of the last delivery cost
record PartLayers(List<Layer> lying, Optional<Money> last) {
    PartLayers {
        lying = List.copyOf(lying);
    }

    /// A row of the stock.
    ///
    /// @param pieces that came; below zero: that went
    /// @param each what one cost; empty: nothing, or it was counted
    /// @param counted whether they were only found, or missed, by somebody who counted
    record Layer(int pieces, Optional<Money> each, boolean counted) {
        Layer(int pieces, Optional<Money> each) {
            this(pieces, each, false);
        }

        /// That cost nothing.
        static Layer of(int pieces) {
            return new Layer(pieces, Optional.empty());
        }

        static Layer counted(int pieces) {
            return new Layer(pieces, Optional.empty(), true);
        }
    }

    /// @param moves in the order in which they happened
    static PartLayers of(List<Layer> moves) {
        long gone = 0;
        for (var move : moves) gone -= Math.min(0, move.pieces());
        var lying = new ArrayList<Layer>();
        Optional<Money> last = Optional.empty();
        for (var move : moves) {
            if (move.pieces() <= 0) continue;
            // what is found by counting came some day, most likely with the last delivery
            if (!move.counted()) last = move.each();
            int left = (int) Math.max(0, move.pieces() - gone);
            gone = Math.max(0, gone - move.pieces());
            if (left > 0) lying.add(new Layer(left, last));
        }
        return new PartLayers(lying, last);
    }

    /// What the piece costs that is taken after so many others.
    Optional<Money> price(int before) {
        int behind = before;
        for (var layer : lying) {
            if (behind < layer.pieces()) return layer.each();
            behind -= layer.pieces();
        }
        return last;
    }
}
