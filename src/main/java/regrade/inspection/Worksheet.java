package regrade.inspection;

import regrade.grading.Grade;
import regrade.grading.Proposal;
import regrade.routing.RouteOffer;

import java.util.List;

/// All that the bench shows of the unit on it: the draft, its grade with reasons, where it earns
/// the most.
///
/// @param grade the proposed one, or the one a person chose
/// @param offers best first, never empty
/// @param route the best one, or the one a person chose
public record Worksheet(
        Draft draft, Proposal proposal, Grade grade, List<RouteOffer> offers, RouteOffer route) {
    public Worksheet {
        offers = List.copyOf(offers);
    }
}
