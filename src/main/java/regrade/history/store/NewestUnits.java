package regrade.history.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The newest units of some products and some others. Chooses between meeting them on the way from
/// the newest and asking product by product.
///
/// @param products places in the index
/// @param others ids of units of whatever product
record NewestUnits(HistoryReads reads, ProductIndex index, BitSet products, List<Long> others) {
    /// From so many products on their units are met sooner on the way than asked for one by one.
    private static final int MANY_PRODUCTS = 200;

    private static final int STEP = 1_024;

    /// So many units are met one by one within a frame.
    private static final int MET = 8 * STEP;

    /// Ids in no order.
    ///
    /// @param before only units below this id
    List<Long> below(long before, int most) {
        var met =
                products.cardinality() > MANY_PRODUCTS
                        ? met(before, most)
                        : Optional.<List<Long>>empty();
        return met.orElseGet(() -> gathered(before, most));
    }

    /// The newest units one by one, if these fill the page or are all there are.
    private Optional<List<Long>> met(long before, int most) {
        var named = Set.copyOf(others);
        var ids = new ArrayList<Long>();
        long[] last = {before};
        for (int seen = 0; seen < MET; seen += STEP) {
            int[] taken = {0};
            reads.openedBefore(
                    last[0],
                    STEP,
                    (id, product) -> {
                        taken[0]++;
                        last[0] = id;
                        boolean fits = named.contains(id) || index.among(products, product);
                        if (fits && ids.size() < most) ids.add(id);
                    });
            if (ids.size() == most || taken[0] < STEP) return Optional.of(ids);
        }
        return Optional.empty();
    }

    private List<Long> gathered(long before, int most) {
        var merge = new ProductMerge(reads, index, products, before);
        var ids = new HashSet<Long>();
        others.stream()
                .filter(id -> id < before)
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .forEach(ids::add);
        for (int i = 0; i < most; i++) {
            var next = merge.next();
            if (next.isEmpty()) break;
            ids.add(next.getAsLong());
        }
        return ids.stream().sorted(Comparator.reverseOrder()).limit(most).toList();
    }
}
