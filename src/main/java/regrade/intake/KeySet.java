package regrade.intake;

/// Keys of 128 bits met so far and how often, 28 bytes each: a million lines of a file need 84 MB
/// at the most.
public final class KeySet {
    private static final int FIRST_PLACES = 1 << 12;

    private long[] places = new long[2 * FIRST_PLACES];
    private int[] times = new int[FIRST_PLACES];
    private int size;

    /// @return whether it is new
    public boolean add(long high, long low) {
        return count(high, low) == 1;
    }

    /// @return how often it was met, this time too
    public int count(long high, long low) {
        if (3L * size > places.length) grow();
        // two zeros mark a free place
        long sought = high == 0 && low == 0 ? 1 : low;
        int at = find(places, high, sought);
        if (times[at / 2] == 0) {
            places[at] = high;
            places[at + 1] = sought;
            size++;
        }
        return ++times[at / 2];
    }

    public boolean contains(long high, long low) {
        return times[find(places, high, high == 0 && low == 0 ? 1 : low) / 2] > 0;
    }

    private void grow() {
        var wider = new long[Math.multiplyExact(places.length, 2)];
        var met = new int[wider.length / 2];
        for (int i = 0; i < places.length; i += 2) {
            if (times[i / 2] == 0) continue;
            int at = find(wider, places[i], places[i + 1]);
            wider[at] = places[i];
            wider[at + 1] = places[i + 1];
            met[at / 2] = times[i / 2];
        }
        places = wider;
        times = met;
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
