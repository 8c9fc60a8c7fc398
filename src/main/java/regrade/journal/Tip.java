package regrade.journal;

import java.util.Optional;
import regrade.kernel.BenchId;

/// The end of the journal: the last act's number, hash and bench.
public record Tip(long number, String hash, Optional<BenchId> bench) {
    public static final Tip NONE = new Tip(0, EntryHeader.FIRST, Optional.empty());
}
