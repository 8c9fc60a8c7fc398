package regrade.scan;

import java.util.List;

/// What one scan may mean.
///
/// @param scanned exactly what came in, cut at 4,000 characters
/// @param candidates best first, never empty, no two alike; [Code.NotUnderstood] stands alone
public record Identified(String scanned, List<Code> candidates) {
    public Identified {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty()) throw new IllegalArgumentException("no candidate for " + scanned);
    }

    public Code best() {
        return candidates.getFirst();
    }

    /// Whether any kind fits.
    public boolean understood() {
        return !(best() instanceof Code.NotUnderstood);
    }
}
