package regrade.inspection;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.scan.Code;
import regrade.scan.IdentifyCode;

import java.util.Set;

/// The photo of the label that a parcel came with. Amazon's SAFE-T claim wants it readable beside
/// the photos of the item (domain reference, return requests §8); once the parcel is thrown away
/// nobody can take it any more.
///
/// *When is it asked for?* Where a claim is likely: the unit came straight from its buyer, not
/// through the marketplace's warehouse, and it is not what was sent, is damaged, or lacks
/// something. It never holds a save up: a parcel may have come without its label. The price: a unit
/// that was opened by a product's code alone, of which nobody knows where it came from, is not
/// asked for it.
public final class ArrivalLabel {
    /// Stands in a photo's fact where other photos name their question.
    public static final String ID = "arrival-label";

    // what lies around the goods changes their price and is no ground for a claim, nor is a mark
    private static final Set<String> AROUND =
            Set.of(Question.PACKAGING, Question.SEAL, Question.MANUAL, Question.WARRANTY);

    private ArrivalLabel() {}

    static boolean wanted(Draft draft) {
        return claimable(draft)
                && fromTheBuyer(draft.opening())
                && draft.photos().stream().noneMatch(photo -> photo.question().equals(ID));
    }

    private static boolean claimable(Draft draft) {
        return !draft.identity().doubts().isEmpty()
                || draft.answers().given().entrySet().stream()
                        .anyMatch(
                                given ->
                                        given.getValue().fault()
                                                && given.getValue() != Answer.MARKS
                                                && !AROUND.contains(given.getKey()));
    }

    /// A warehouse gives each unit a licence plate and names itself in its report; a code that
    /// stands on a parcel is not on goods that come from there.
    private static boolean fromTheBuyer(UnitOpened opening) {
        return opening.expected()
                .map(
                        expected ->
                                expected.line().lpn().isEmpty()
                                        && expected.line().fulfilmentCentre().isEmpty())
                .orElseGet(() -> ofAParcel(opening.scanned()));
    }

    private static boolean ofAParcel(String scanned) {
        return switch (new IdentifyCode().identify(scanned).best()) {
            case Code.OrderNumber _, Code.Rma _ -> true;
            case Code.Lpn _,
                    Code.Fnsku _,
                    Code.Asin _,
                    Code.Gtin _,
                    Code.Gs1 _,
                    Code.Imei _,
                    Code.OwnReference _,
                    Code.CommandCode _,
                    Code.NotUnderstood _ ->
                    false;
        };
    }
}
