package regrade.reports;

import regrade.intake.Fingerprint;

/// What makes a row the same row in two files, as 128 bits.
public record LineKey(long high, long low) {
    /// @param parts what the kind's key columns say, without control signs
    /// @param nth which of the rows of its file that say the same it is, from 1
    public static LineKey of(String kind, Iterable<String> parts, int nth) {
        // no part holds a control sign, so no two different rows are written alike
        var print = Fingerprint.of(kind + '\n' + String.join("\n", parts) + '\n' + nth);
        return new LineKey(print.high(), print.low());
    }
}
