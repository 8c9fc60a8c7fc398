package regrade.inspection;

import regrade.rework.ReworkOrder;

import java.util.List;

/// All that the bench shows of a unit that is there for its rework.
///
/// @param lacking parts that it needs and the parts stock does not have, by the ids of their
///   questions
public record ReworkSheet(Draft draft, ReworkOrder order, List<String> lacking) {
    public ReworkSheet {
        lacking = List.copyOf(lacking);
    }
}
