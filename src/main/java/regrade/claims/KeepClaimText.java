package regrade.claims;

import java.nio.file.Path;

/// Keeps the texts of claims as files.
public interface KeepClaimText {
    /// Writes a text into a file of its own, over none that is there.
    ///
    /// @return where it is
    /// @throws regrade.kernel.Problem if it could not be written
    Path keep(Claim claim, String text);
}
