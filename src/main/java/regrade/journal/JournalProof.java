package regrade.journal;

import java.util.List;

/// What reading every byte of a journal showed.
///
/// @param unfinished bytes at the end that a crash left; no act of theirs was ever called saved
public record JournalProof(
        long acts, long facts, String lastHash, long unfinished, List<Finding> findings) {
    public JournalProof {
        findings = List.copyOf(findings);
    }

    public boolean sound() {
        return findings.isEmpty();
    }
}
