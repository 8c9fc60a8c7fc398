package regrade.practice;

/// What hands do: keys pressed and codes scanned. The signs of a scan are no keys, nor are those of
/// a text that is written.
///
/// @param keys 0 or more
/// @param scans 0 or more
public record Effort(int keys, int scans) {
    public static final Effort NONE = new Effort(0, 0);

    public Effort {
        if (keys < 0 || scans < 0) throw new IllegalArgumentException("less than nothing");
    }

    static Effort keys(int keys) {
        return new Effort(keys, 0);
    }

    static Effort scan() {
        return new Effort(0, 1);
    }

    public Effort plus(Effort more) {
        return new Effort(keys + more.keys, scans + more.scans);
    }
}
