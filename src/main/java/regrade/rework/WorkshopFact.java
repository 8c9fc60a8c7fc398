package regrade.rework;

import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.UndoesAct;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Sku;

import java.util.List;
import java.util.Optional;

/// What was decided about works, and what came into the parts stock from no unit.
public sealed interface WorkshopFact extends Fact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    FactKind.of("works-published", WorksPublished.class),
                    FactKind.of("works-withdrawn", WorksWithdrawn.class),
                    FactKind.of("parts-bought", PartsBought.class),
                    FactKind.of("parts-counted", PartsCounted.class),
                    FactKind.of("parts-undone", PartsUndone.class));

    /// Other works and wages are in force from this act on; the whole set, so that past orders can
    /// always be explained.
    record WorksPublished(WorkSet set) implements WorkshopFact {}

    /// A counter-entry: these works were not published after all. Those before are in force again;
    /// the number is not given a second time.
    ///
    /// @param entry the number of the undone entry
    record WorksWithdrawn(long entry, int version) implements WorkshopFact, UndoesAct {}

    /// Parts of a product came into the stock that no unit left.
    ///
    /// @param part id of the question that asks for it
    /// @param each what one cost; empty: nothing
    record PartsBought(ClientId client, Sku sku, String part, int pieces, Optional<Money> each)
            implements WorkshopFact {
        /// More are refused as a slip of the scanner.
        public static final int MOST = 9_999;

        public PartsBought {
            if (pieces < 1 || pieces > MOST) throw new IllegalArgumentException("pieces " + pieces);
            if (each.filter(price -> price.minorUnits() < 0).isPresent())
                throw new IllegalArgumentException("a price below nothing");
        }
    }

    /// Somebody counted how many of a part lie there.
    ///
    /// @param was how many there should have been; below zero if more had gone than had come
    /// @param found how many there were
    record PartsCounted(ClientId client, Sku sku, String part, int was, int found)
            implements WorkshopFact {
        public PartsCounted {
            if (found < 0 || found > PartsBought.MOST)
                throw new IllegalArgumentException("pieces " + found);
        }
    }

    /// A counter-entry: these parts did not come, or were not counted, after all.
    ///
    /// @param entry the number of the undone entry
    record PartsUndone(long entry) implements WorkshopFact, UndoesAct {}
}
