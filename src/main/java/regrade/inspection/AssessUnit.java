package regrade.inspection;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.grading.GradeOverride;
import regrade.grading.Grader;
import regrade.grading.Proposal;
import regrade.routing.RankRoutes;
import regrade.routing.RouteOffer;

import java.util.List;

/// Works out what the bench shows of a unit: its grade with reasons and where it earns the most.
/// Pure.
public final class AssessUnit {
    private final Grader grader;
    private final RankRoutes ranking;

    public AssessUnit(Grader grader, RankRoutes ranking) {
        this.grader = grader;
        this.ranking = ranking;
    }

    public Worksheet assess(Draft draft) {
        var proposal = propose(draft);
        var grade = draft.override().map(GradeOverride::grade).orElse(proposal.grade());
        var offers = allowed(draft, ranking.rank(draft.product(), grade));
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

    /// The grade that the rules give for what is found so far.
    Proposal propose(Draft draft) {
        return grader.propose(draft.checklist(), draft.answers());
    }

    /// Whatever the grade, chosen by a person or not, nobody's data is sold or given away. A table
    /// without a place for such a unit leaves the offers as they are.
    private static List<RouteOffer> allowed(Draft draft, List<RouteOffer> offers) {
        if (draft.answers().to(Question.DATA).filter(Answer.FAIL::equals).isEmpty()) return offers;
        var within = offers.stream().filter(offer -> offer.kind().takesUnwiped()).toList();
        return within.isEmpty() ? offers : within;
    }
}
