package regrade.rework;

import regrade.catalog.Category;
import regrade.catalog.Product;
import regrade.journal.FactKind;
import regrade.journal.UnitFact;
import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.kernel.Sku;
import regrade.rework.PlannedWork.Attempt;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What happened to a unit's rework. Its order is the fold of these facts, see [Rework].
public sealed interface ReworkFact extends UnitFact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    new FactKind<>(
                            "rework-ordered",
                            ReworkOrdered.class,
                            List.of(ReworkFact::byTheShippedWorks)),
                    FactKind.of("rework-taken-up", ReworkTakenUp.class),
                    FactKind.of("rework-started", ReworkStarted.class),
                    FactKind.of("rework-stopped", ReworkStopped.class),
                    FactKind.of("work-ticked", WorkTicked.class),
                    FactKind.of("break-even-reached", BreakEvenReached.class),
                    FactKind.of("rework-done", ReworkDone.class),
                    FactKind.of("work-failed", WorkFailed.class),
                    FactKind.of("work-proved", WorkProved.class),
                    FactKind.of("rework-cancelled", ReworkCancelled.class),
                    FactKind.of("parts-stocked", PartsStocked.class),
                    FactKind.of("part-taken", PartTaken.class));

    /// Works came with the program and had the names of the bundles, until a supervisor could
    /// change them.
    private static Map<String, Object> byTheShippedWorks(Map<String, Object> first) {
        if (!(first.get("plan") instanceof Map<?, ?> plan)
                || !(plan.get("works") instanceof List<?> works)) return first;
        var versioned = copy(plan);
        versioned.put("version", 1);
        versioned.put("works", works.stream().map(ReworkFact::withoutWords).toList());
        var second = new HashMap<>(first);
        second.put("plan", versioned);
        return second;
    }

    private static Object withoutWords(Object work) {
        if (!(work instanceof Map<?, ?> parts)) return work;
        var named = copy(parts);
        named.put("words", Map.of("byLanguage", Map.of()));
        return named;
    }

    private static Map<String, Object> copy(Map<?, ?> parts) {
        var copy = new HashMap<String, Object>();
        parts.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return copy;
    }

    /// The unit was sent to rework.
    ///
    /// @param plan what is to be done to it, and what that was worth then
    record ReworkOrdered(Reference unit, ClientId client, Sku sku, ReworkPlan plan)
            implements ReworkFact {}

    /// The unit came to the bench for its rework.
    record ReworkTakenUp(Reference unit) implements ReworkFact {}

    /// The clock runs.
    record ReworkStarted(Reference unit) implements ReworkFact {}

    /// The clock stands.
    ///
    /// @param spent all time worked on this order
    record ReworkStopped(Reference unit, Duration spent) implements ReworkFact {}

    /// A work was marked as done, or not done after all.
    record WorkTicked(Reference unit, Attempt work, boolean done) implements ReworkFact {}

    /// The work took so long that the unit earns as much without it, and the bench said so.
    record BreakEvenReached(Reference unit, Duration spent) implements ReworkFact {}

    /// These works were done; the unit is inspected again.
    record ReworkDone(Reference unit, List<Attempt> works, Duration spent) implements ReworkFact {
        public ReworkDone {
            works = List.copyOf(works);
        }
    }

    /// A work did not mend what it should; it is not planned for this unit again.
    ///
    /// @param works those that were done all the same
    record WorkFailed(Reference unit, Attempt failed, List<Attempt> works, Duration spent)
            implements ReworkFact {
        public WorkFailed {
            works = List.copyOf(works);
        }
    }

    /// The unit was sent elsewhere before the work was done.
    record ReworkCancelled(Reference unit) implements ReworkFact {}

    /// Parts of this unit, which nobody will use as it is, came into the parts stock.
    ///
    /// @param parts ids of the questions that ask for them
    record PartsStocked(Reference unit, ClientId client, Sku sku, List<String> parts)
            implements ReworkFact {
        public PartsStocked {
            parts = List.copyOf(parts);
        }
    }

    /// A part was taken from the parts stock for this unit.
    ///
    /// @param part id of the question that asks for it
    record PartTaken(Reference unit, ClientId client, Sku sku, String part) implements ReworkFact {}

    /// It came out whether a work mended what it should: from such outcomes its chance is learned.
    ///
    /// @param work its code
    /// @param category of the unit's product
    /// @param mended whether the inspection after it found what it should have left behind
    record WorkProved(
            Reference unit,
            String work,
            Category category,
            ClientId client,
            Sku sku,
            boolean mended)
            implements ReworkFact {
        /// @param product of the unit
        public static WorkProved of(Reference unit, String work, Product product, boolean mended) {
            return new WorkProved(
                    unit,
                    work,
                    Category.of(product.category()),
                    product.client(),
                    product.sku(),
                    mended);
        }
    }
}
