package regrade.inspection.ui;

import regrade.inspection.InspectionFact;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.photo.PhotoFact;

/// Names what was undone.
final class Undoing {
    private Undoing() {}

    /// The message key for an act; its most telling fact decides.
    // keys: inspection.undone.*
    static String key(Entry act) {
        return "inspection.undone."
                + act.facts().stream()
                        .map(Undoing::word)
                        .reduce(
                                (earlier, later) ->
                                        weight(later) >= weight(earlier) ? later : earlier)
                        .orElse("act");
    }

    private static String word(Fact fact) {
        return switch (fact) {
            case InspectionFact ours -> word(ours);
            case PhotoFact.PhotoTaken _ -> "photo";
            default -> "act";
        };
    }

    private static String word(InspectionFact fact) {
        return switch (fact) {
            case InspectionFact.UnitOpened _ -> "opened";
            case InspectionFact.UnitReopened _ -> "reopened";
            case InspectionFact.QuestionAnswered _ -> "answer";
            case InspectionFact.RestWasFine _ -> "rest";
            case InspectionFact.SerialRead _ -> "serial";
            case InspectionFact.CodeRead _, InspectionFact.Measured _ -> "answer";
            case InspectionFact.NoteWritten _ -> "note";
            case InspectionFact.GradeChosen _ -> "grade";
            case InspectionFact.RouteChosen _ -> "route";
            case InspectionFact.UnitParked _ -> "parked";
            case InspectionFact.UnitTakenUp _ -> "taken-up";
            case InspectionFact.InspectionSaved _ -> "saved";
            case InspectionFact.LabelConfirmed _ -> "confirmed";
            case InspectionFact.LabelLeftUnconfirmed _,
                    InspectionFact.ActUndone _,
                    InspectionFact.OpeningUndone _ ->
                    "act";
        };
    }

    /// What an act did on the way (parking, marking a label) tells less than what it was for.
    private static int weight(String word) {
        return switch (word) {
            case "act" -> 0;
            case "parked" -> 1;
            default -> 2;
        };
    }
}
