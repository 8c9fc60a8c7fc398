package regrade.inspection;

import regrade.grading.Grader;
import regrade.grading.Proposal;
import regrade.rework.Findings;
import regrade.rework.RankWorks;
import regrade.routing.RankRoutes;

/// Works out what the bench shows of a unit: its grade with reasons and where it earns the most.
/// Pure.
public final class AssessUnit {
    private final Grader grader;
    private final RankRoutes ranking;
    private final RankWorks works;

    public AssessUnit(Grader grader, RankRoutes ranking, RankWorks works) {
        this.grader = grader;
        this.ranking = ranking;
        this.works = works;
    }

    public Worksheet assess(Draft draft) {
        var proposal = propose(draft);
        var worth = new DraftWorth(draft, proposal.grade(), grader, ranking);
        var rework = works.best(findings(draft), worth);
        var offers = RankOffers.among(worth.offers(draft.answers()), rework);
        var route =
                draft.channel()
                        .flatMap(
                                channel ->
                                        offers.stream()
                                                .filter(offer -> offer.channel().equals(channel))
                                                .findFirst())
                        .orElse(offers.getFirst());
        return new Worksheet(draft, proposal, worth.grade(draft.answers()), offers, route, rework);
    }

    /// The grade that the rules give for what is found so far.
    Proposal propose(Draft draft) {
        return grader.propose(draft.checklist(), draft.answers());
    }

    private static Findings findings(Draft draft) {
        return new Findings(
                draft.product(), draft.checklist(), draft.answers(), draft.rework().failed());
    }
}
