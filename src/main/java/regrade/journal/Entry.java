package regrade.journal;

import java.util.List;

/// One act as it stands in the journal.
///
/// @param facts in the order they were given; for a large act all of its parts
/// @param hash SHA-256 of this entry, lower-case hex, which the next entry carries
public record Entry(EntryHeader header, List<Fact> facts, String hash) {
    public Entry {
        facts = List.copyOf(facts);
    }

    public long number() {
        return header.number();
    }
}
