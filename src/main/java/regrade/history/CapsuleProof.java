package regrade.history;

import java.util.List;
import java.util.Optional;

/// What a check of a capsule came to.
///
/// @param about what it says of itself, if that could be read; to be believed only if it is sound
/// @param sha256 of the whole file, lower-case hex; empty if not all of it was read
/// @param findings empty if it is as it was made
public record CapsuleProof(
        Optional<About> about, Optional<String> sha256, List<CapsuleFinding> findings) {
    public CapsuleProof {
        findings = List.copyOf(findings);
    }

    public boolean sound() {
        return findings.isEmpty();
    }

    /// What stands on the outside of a capsule, as text from outside.
    ///
    /// @param built with its offset
    /// @param acts how many it holds
    /// @param withheld how many of them are given in part, because they tell of money or of other
    ///   units
    /// @param lastHash of the last of them
    public record About(
            String unit,
            String bench,
            String purpose,
            String built,
            String program,
            int photos,
            int acts,
            int withheld,
            String lastHash) {}
}
