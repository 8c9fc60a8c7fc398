package regrade.settings;

import java.util.Optional;

/// What a setting holds that must not leave this machine. It is in no act, so neither in a batch
/// for head office nor in a backup; an act holds what is shown in its place.
public interface LocalSecrets {
    /// @param shown the setting's value as the journal has it
    /// @return the value as it was entered; empty if this machine does not have it
    Optional<String> whole(String shown);

    /// Keeps a value beside those already kept. On the disk when this returns.
    ///
    /// @throws regrade.kernel.Problem if it could not be written; then nothing was changed
    void keep(String shown, String whole);

    /// Forgets every other value.
    ///
    /// @throws regrade.kernel.Problem if it could not be written
    void forgetAllBut(String shown);
}
