package regrade.inspection;

import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.Grader;
import regrade.grading.Proposal;
import regrade.rework.Findings;
import regrade.rework.PartsStock;
import regrade.rework.PlannedWork;
import regrade.rework.RankWorks;
import regrade.rework.ReworkPlan;
import regrade.routing.RankRoutes;
import regrade.routing.RouteOffer;

import java.util.List;
import java.util.Optional;

/// Works out what the bench shows of a unit: its grade with reasons and where it earns the most.
/// Pure but for what lies in the parts stock.
public final class AssessUnit {
    private final Grader grader;
    private final RankRoutes ranking;
    private final RankWorks works;
    private final PartsStock parts;

    public AssessUnit(Grader grader, RankRoutes ranking, RankWorks works, PartsStock parts) {
        this.grader = grader;
        this.ranking = ranking;
        this.works = works;
        this.parts = parts;
    }

    public Worksheet assess(Draft draft) {
        var proposal = propose(draft);
        var worth = new DraftWorth(draft, proposal.grade(), grader, ranking);
        var rework = works.best(findings(draft), worth).map(plan -> offered(plan, draft));
        var offers = RankOffers.among(worth.offers(draft.answers()), rework);
        var route = route(offers, draft.channel());
        var grade = worth.grade(draft.answers());
        var spares = SpareParts.of(draft, grade, route, parts);
        return new Worksheet(draft, proposal, grade, offers, route, rework, spares);
    }

    private Worksheet.Rework offered(ReworkPlan plan, Draft draft) {
        return new Worksheet.Rework(plan, works.ready(plan, findings(draft)));
    }

    /// What the bench shows of a unit that waits for its rework, or is at it; empty for another.
    Optional<ReworkSheet> rework(Draft draft) {
        return draft.reworkOrder()
                .map(
                        order -> {
                            var lacking =
                                    order.needingParts().stream()
                                            .filter(work -> !stocked(draft, work))
                                            .map(PlannedWork::question)
                                            .toList();
                            return new ReworkSheet(draft, order, lacking);
                        });
    }

    /// Whether the parts stock has what a work needs.
    boolean stocked(Draft draft, PlannedWork work) {
        return parts.stocked(draft.product(), work.question()) > 0;
    }

    /// The grade that the rules give for what is found so far.
    Proposal propose(Draft draft) {
        return grader.propose(draft.checklist(), draft.answers(), draft.returnedBefore());
    }

    /// Every place where a unit of this product and grade may go, best first.
    List<RouteOffer> offers(Product product, Grade grade) {
        return ranking.rank(product, grade);
    }

    /// The channel that a person chose, if it is still offered; else the best.
    static RouteOffer route(List<RouteOffer> offers, Optional<String> channel) {
        return channel.flatMap(
                        chosen ->
                                offers.stream()
                                        .filter(offer -> offer.channel().equals(chosen))
                                        .findFirst())
                .orElse(offers.getFirst());
    }

    /// Whatever the grade, chosen by a person or not, nobody's data is sold or given away. A table
    /// without a place for such a unit leaves the offers as they are.
    static List<RouteOffer> allowed(Answers answers, List<RouteOffer> offers) {
        if (answers.to(Question.DATA).filter(Answer.FAIL::equals).isEmpty()) return offers;
        var within = offers.stream().filter(offer -> offer.kind().takesUnwiped()).toList();
        return within.isEmpty() ? offers : within;
    }

    private static Findings findings(Draft draft) {
        return new Findings(
                draft.unit(),
                draft.product(),
                draft.checklist(),
                draft.answers(),
                draft.rework().failed());
    }
}
