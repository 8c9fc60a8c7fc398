package regrade.history;

import java.nio.file.Path;

/// Reads capsules, whoever they come from, within bounded time and memory.
@FunctionalInterface
public interface CapsuleChecker {
    /// Proves every byte of a file; believes nothing that stands in it.
    ///
    /// @throws regrade.kernel.Problem if it cannot be read
    CapsuleProof prove(Path file);
}
