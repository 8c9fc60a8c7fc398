package regrade.reports;

import regrade.intake.Fingerprint;

/// What makes a row the same row in two files, as 128 bits.
public record LineKey(long high, long low) {
    /// @param print of the kind and of what its key columns say
    /// @param nth which of the rows of its file that say the same it is, from 1
    public static LineKey of(Fingerprint print, int nth) {
        // fingerprints lie as far from each other as can be, so numbers behind them do not meet
        return new LineKey(print.high(), print.low() + nth);
    }
}
