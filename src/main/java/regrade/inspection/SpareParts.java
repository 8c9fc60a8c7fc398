package regrade.inspection;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.rework.PartsStock;
import regrade.routing.RouteOffer;

import java.util.Comparator;
import java.util.List;

/// Finds what a scrapped unit leaves for others of its product. Pure but for what they wait for.
final class SpareParts {
    private SpareParts() {}

    /// Those that most units wait for first; none of a unit that somebody will use, or whose owner
    /// or supplier gets it back whole.
    static List<SparePart> of(Draft draft, Grade grade, RouteOffer route, PartsStock parts) {
        if (grade != Grade.X || !isTakenApart(route)) return List.of();
        return draft.checklist().questions().stream()
                .filter(Question::asksForPart)
                .filter(question -> isSound(question, draft))
                .filter(question -> !draft.rework().stocked().contains(question.id()))
                .map(question -> spare(question, draft, parts))
                .sorted(Comparator.comparingInt(SparePart::waiting).reversed())
                .toList();
    }

    private static boolean isTakenApart(RouteOffer route) {
        return switch (route.kind()) {
            case DISPOSAL, RESALE -> true;
            case STOCK, SUPPLIER, CLIENT, LIQUIDATION, DONATION, REWORK -> false;
        };
    }

    /// Nothing was found against it; what is essential to a unit that does not work may be why.
    private static boolean isSound(Question question, Draft draft) {
        var answer = draft.answers().to(question.id());
        boolean works = draft.answers().to(Question.FUNCTION).filter(Answer.FAIL::equals).isEmpty();
        return answer.filter(given -> given != Answer.OK).isEmpty()
                && (works || !question.essential());
    }

    private static SparePart spare(Question question, Draft draft, PartsStock parts) {
        return new SparePart(
                question.id(),
                question.part(),
                parts.wanted(draft.product(), question.id(), draft.unit()));
    }
}
