package regrade.agreement;

import regrade.kernel.Reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Begun looks that outlive whoever uses them, as a file does.
public final class InMemoryBegunLooks implements BegunLooks {
    private final Map<Reference, BegunLook> looks = new HashMap<>();

    @Override
    public void keep(BegunLook look) {
        looks.put(look.unit(), look);
    }

    @Override
    public Optional<BegunLook> of(Reference unit) {
        return Optional.ofNullable(looks.get(unit));
    }

    @Override
    public void forget(Reference unit) {
        looks.remove(unit);
    }
}
