package regrade.history.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// The words of all products, in memory; only a copy of the tables, caught up at each search.
///
/// Products have places 0, 1, 2 … here, in the order of their first units.
final class ProductIndex {
    private final Map<Long, Integer> places = new HashMap<>();
    private final Map<String, int[]> holders = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private long[] ids = new long[1024];
    private long[] newest = new long[1024];
    private int size;
    private long lastUnit;

    /// Takes over what came since the last time. Products and units only ever come to the end.
    synchronized void catchUp(HistoryReads reads) {
        boolean first = size == 0;
        long lastProduct = first ? 0 : ids[size - 1];
        long known = lastUnit;
        reads.products(lastProduct, this::add);
        // a new product's newest unit may have come after units of the others that are not known
        reads.openedSince(first ? lastUnit : known, this::unit);
    }

    private void add(long id, String words, long newestUnit) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            newest = Arrays.copyOf(newest, size * 2);
        }
        ids[size] = id;
        newest[size] = newestUnit;
        lastUnit = Math.max(lastUnit, newestUnit);
        places.put(id, size);
        for (var word : words.split("\n")) hold(word, size);
        size++;
    }

    private void hold(String word, int place) {
        int count = counts.getOrDefault(word, 0);
        var list = holders.getOrDefault(word, new int[1]);
        if (count == list.length) list = Arrays.copyOf(list, count * 2);
        list[count] = place;
        holders.put(word, list);
        counts.put(word, count + 1);
    }

    private void unit(long id, long product) {
        lastUnit = Math.max(lastUnit, id);
        var place = places.get(product);
        if (place != null) newest[place] = Math.max(newest[place], id);
    }

    /// The products in one of whose words this text stands.
    synchronized BitSet with(String text) {
        var found = new BitSet(size);
        holders.forEach(
                (word, list) -> {
                    if (!word.contains(text)) return;
                    int count = counts.getOrDefault(word, 0);
                    for (int i = 0; i < count; i++) found.set(list[i]);
                });
        return found;
    }

    synchronized long id(int place) {
        return ids[place];
    }

    /// No unit of this product is newer than this one.
    synchronized long newest(int place) {
        return newest[place];
    }

    /// Whether a product is among these.
    synchronized boolean among(BitSet found, long product) {
        var place = places.get(product);
        return place != null && found.get(place);
    }
}
