package regrade.grading;

import java.util.List;

/// The grade worked out from the answers and the reasons that gave it, the decisive ones first.
///
/// @param rules version of the rules that gave it
public record Proposal(Grade grade, List<Reason> reasons, int rules) {
    public Proposal {
        reasons = List.copyOf(reasons);
    }
}
