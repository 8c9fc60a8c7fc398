package regrade.inspection;

import regrade.grading.Grade;
import regrade.grading.Proposal;
import regrade.rework.ReworkPlan;
import regrade.routing.RouteOffer;

import java.util.List;
import java.util.Optional;

/// All that the bench shows of the unit on it: the draft, its grade with reasons, where it earns
/// the most.
///
/// @param grade the proposed one, or the one a person chose
/// @param offers best first, never empty
/// @param route the best one, or the one a person chose
/// @param rework what would be done to it, if rework is among the offers
/// @param spares parts of it that could go into the parts stock, as nobody will use it as it is
public record Worksheet(
        Draft draft,
        Proposal proposal,
        Grade grade,
        List<RouteOffer> offers,
        RouteOffer route,
        Optional<Rework> rework,
        List<SparePart> spares) {
    /// What stands for rework where a channel's code stands; the same for ever.
    public static final String REWORK = "rework";

    public Worksheet {
        offers = List.copyOf(offers);
        spares = List.copyOf(spares);
    }

    /// This sheet of the unit as it stands since.
    Worksheet of(Draft since) {
        return new Worksheet(since, proposal, grade, offers, route, rework, spares);
    }

    /// Rework as it is offered.
    ///
    /// @param ready whether the parts stock has what it needs
    public record Rework(ReworkPlan plan, boolean ready) {}
}
