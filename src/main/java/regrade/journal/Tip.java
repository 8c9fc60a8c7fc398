package regrade.journal;

import regrade.kernel.BenchId;

import java.util.Optional;

/// The end of the journal: the last act's number, hash and bench.
public record Tip(long number, String hash, Optional<BenchId> bench) {
    public static final Tip NONE = new Tip(0, EntryHeader.FIRST, Optional.empty());
}
