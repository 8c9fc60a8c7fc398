package regrade.agreement;

import regrade.kernel.Reference;

import java.util.Optional;

/// The second looks that were begun and are not done, one for each unit.
public interface BegunLooks {
    /// It is on the disk when it returns, in place of what was begun at the unit before.
    ///
    /// @throws regrade.kernel.Problem if it could not be written; then nothing changed
    void keep(BegunLook look);

    Optional<BegunLook> of(Reference unit);

    /// Never fails: what stays behind of a look that is done is told by its save to be over.
    void forget(Reference unit);
}
