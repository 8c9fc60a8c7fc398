package regrade.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Secrets without a disk.
public final class InMemorySecrets implements LocalSecrets {
    private final Map<String, String> kept = new HashMap<>();

    @Override
    public Optional<String> whole(String shown) {
        return Optional.ofNullable(kept.get(shown));
    }

    @Override
    public void keep(String shown, String whole) {
        kept.put(shown, whole);
    }

    @Override
    public void forgetAllBut(String shown) {
        kept.keySet().removeIf(key -> !key.equals(shown));
    }

    Map<String, String> kept() {
        return Map.copyOf(kept);
    }
}
