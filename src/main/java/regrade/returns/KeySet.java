package regrade.returns;

/// Keys of 128 bits seen so far, 24 bytes each: a million lines of a file need 48 MB at the most.
final class KeySet {
    private static final int FIRST_PLACES = 1 << 12;

    private long[] places = new long[2 * FIRST_PLACES];
    private int size;

    /// @return whether it is new
    boolean add(long high, long low) {
        if (3L * size > places.length) grow();
        // two zeros mark a free place
        if (!put(places, high, high == 0 && low == 0 ? 1 : low)) return false;
        size++;
        return true;
    }

    boolean contains(long high, long low) {
        long sought = high == 0 && low == 0 ? 1 : low;
        int at = find(places, high, sought);
        return places[at] == high && places[at + 1] == sought;
    }

    private void grow() {
        var wider = new long[Math.multiplyExact(places.length, 2)];
        for (int i = 0; i < places.length; i += 2) {
            if (places[i] != 0 || places[i + 1] != 0) put(wider, places[i], places[i + 1]);
        }
        places = wider;
    }

    private static boolean put(long[] into, long high, long low) {
        int at = find(into, high, low);
        if (into[at] == high && into[at + 1] == low) return false;
        into[at] = high;
        into[at + 1] = low;
        return true;
    }

    /// Where the key is, or the free place where it belongs.
    private static int find(long[] places, long high, long low) {
        int mask = places.length / 2 - 1;
        int place = (int) low & mask;
        while (true) {
            int at = 2 * place;
            boolean free = places[at] == 0 && places[at + 1] == 0;
            if (free || places[at] == high && places[at + 1] == low) return at;
            place = place + 1 & mask;
        }
    }
}
