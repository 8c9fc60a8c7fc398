package regrade.history.store;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.PriorityQueue;

/// The units of many products, the newest first. Asks only products that may have the next unit.
final class ProductMerge {
    private static final int AT_ONCE = 4;

    private final HistoryReads reads;
    private final PriorityQueue<Line> lines;

    /// One product's units still to come.
    ///
    /// @param top no unit to come is newer
    /// @param known the next ones, if they were read
    private record Line(long product, long top, Deque<Long> known) {}

    /// @param before only units below this id
    ProductMerge(HistoryReads reads, ProductIndex index, BitSet products, long before) {
        this.reads = reads;
        this.lines =
                new PriorityQueue<>(
                        Math.max(1, products.cardinality()),
                        Comparator.comparingLong(Line::top).reversed());
        products.stream()
                .forEach(
                        place ->
                                lines.add(
                                        new Line(
                                                index.id(place),
                                                Math.min(index.newest(place), before - 1),
                                                new ArrayDeque<>())));
    }

    /// The next unit, empty after the last.
    OptionalLong next() {
        while (!lines.isEmpty()) {
            var line = lines.remove();
            if (!line.known.isEmpty()) {
                long unit = line.known.remove();
                long top = line.known.isEmpty() ? unit - 1 : line.known.element();
                lines.add(new Line(line.product, top, line.known));
                return OptionalLong.of(unit);
            }
            var units = reads.ofProduct(line.product, line.top + 1, AT_ONCE);
            if (!units.isEmpty())
                lines.add(new Line(line.product, units.getFirst(), new ArrayDeque<>(units)));
        }
        return OptionalLong.empty();
    }
}
