package regrade.settings;

import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Secrets without a disk.
public final class InMemorySecrets implements LocalSecrets {
    private final Map<String, String> kept = new HashMap<>();
    boolean full;

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
        if (full) throw new Problem(UserMessage.bad("settings.secret-not-kept", Remedy.FREE_SPACE));
        kept.keySet().removeIf(key -> !key.equals(shown));
    }

    Map<String, String> kept() {
        return Map.copyOf(kept);
    }
}
