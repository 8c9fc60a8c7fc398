package regrade.history;

import java.nio.file.Path;

/// Proves a capsule from its file alone: no data folder is needed, and nothing of it is believed.
public final class VerifyCapsule {
    private final CapsuleChecker checker;

    public VerifyCapsule(CapsuleChecker checker) {
        this.checker = checker;
    }

    /// @throws regrade.kernel.Problem if the file cannot be read
    public CapsuleProof verify(Path file) {
        return checker.prove(file);
    }
}
