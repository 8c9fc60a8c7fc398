package regrade.journal;

import java.util.LinkedHashMap;
import java.util.Optional;

/// The acts about very many units that were read last. Each of those units has the act in its life,
/// and whoever goes through the units would read the whole act for every one of them.
final class ManyUnitActs {
    private static final int KEPT = 4;
    private static final int MANY = 60;

    private final LinkedHashMap<Long, Entry> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    synchronized Optional<Entry> find(long number) {
        return Optional.ofNullable(kept.get(number));
    }

    synchronized Entry keep(Entry entry) {
        if (entry.facts().size() >= MANY) {
            kept.put(entry.number(), entry);
            if (kept.size() > KEPT) kept.pollFirstEntry();
        }
        return entry;
    }
}
