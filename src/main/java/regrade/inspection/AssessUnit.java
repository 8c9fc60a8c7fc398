package regrade.inspection;

import regrade.grading.GradeOverride;
import regrade.grading.GradeRules;
import regrade.routing.RankRoutes;

/// Works out what the bench shows of a unit: its grade with reasons and where it earns the most.
/// Pure.
public final class AssessUnit {
    private final RankRoutes ranking;

    public AssessUnit(RankRoutes ranking) {
        this.ranking = ranking;
    }

    public Worksheet assess(Draft draft) {
        var proposal = GradeRules.propose(draft.checklist(), draft.answers());
        var grade = draft.override().map(GradeOverride::grade).orElse(proposal.grade());
        var offers = ranking.rank(draft.product(), grade);
        var route =
                draft.channel()
                        .flatMap(
                                channel ->
                                        offers.stream()
                                                .filter(offer -> offer.channel().equals(channel))
                                                .findFirst())
                        .orElse(offers.getFirst());
        return new Worksheet(draft, proposal, grade, offers, route);
    }
}
