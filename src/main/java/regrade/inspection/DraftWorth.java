package regrade.inspection;

import regrade.checklist.Answers;
import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.Grader;
import regrade.kernel.Money;
import regrade.rework.Worth;
import regrade.routing.RankRoutes;
import regrade.routing.RouteOffer;

import java.util.List;
import java.util.Optional;

/// What the unit on the bench would be worth under other answers.
final class DraftWorth implements Worth {
    private final Draft draft;
    private final Grade proposed;
    private final Grader grader;
    private final RankRoutes ranking;

    /// @param proposed by the rules, for the answers that it has
    DraftWorth(Draft draft, Grade proposed, Grader grader, RankRoutes ranking) {
        this.draft = draft;
        this.proposed = proposed;
        this.grader = grader;
        this.ranking = ranking;
    }

    /// What a person saw and the rules do not know stays so whatever is mended: what was graded
    /// down is no better than that afterwards, what was graded up no worse.
    @Override
    public Grade grade(Answers answers) {
        var ruled =
                answers.equals(draft.answers())
                        ? proposed
                        : grader.propose(draft.checklist(), answers, draft.returnedBefore())
                                .grade();
        return draft.override().map(GradeOverride::grade).map(g -> chosen(g, ruled)).orElse(ruled);
    }

    private Grade chosen(Grade chosen, Grade ruled) {
        boolean down = chosen.compareTo(proposed) > 0;
        return down == chosen.compareTo(ruled) > 0 ? chosen : ruled;
    }

    @Override
    public Optional<Money> net(Answers answers) {
        return offers(answers).getFirst().net();
    }

    /// Where it could go then, best first; never empty.
    List<RouteOffer> offers(Answers answers) {
        return AssessUnit.allowed(answers, ranking.rank(draft.product(), grade(answers)));
    }
}
