package regrade.inspection.ui;

import regrade.agreement.AgreementFact;
import regrade.checklist.ChecklistFact.QuestionsDraftDropped;
import regrade.checklist.ChecklistFact.QuestionsDrafted;
import regrade.checklist.ChecklistFact.QuestionsPublished;
import regrade.grading.GradingFact.GradeRulesPublished;
import regrade.inspection.InspectionFact;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.parcel.ParcelFact;
import regrade.photo.PhotoFact;
import regrade.returns.MatchFact;
import regrade.rework.ReworkFact;
import regrade.rework.WorkshopFact;
import regrade.settings.SettingsChanged;

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

    /// Whether an act was a change of settings, which more than the bench shows.
    static boolean ofSettings(Entry act) {
        return act.facts().stream().anyMatch(SettingsChanged.class::isInstance);
    }

    private static String word(Fact fact) {
        return switch (fact) {
            case SettingsChanged _ -> "settings";
            case QuestionsDrafted _, QuestionsDraftDropped _ -> "questions-draft";
            case QuestionsPublished _ -> "questions-published";
            case GradeRulesPublished _ -> "rules-published";
            case WorkshopFact.WorksPublished _ -> "works-published";
            case WorkshopFact.PartsBought _, WorkshopFact.PartsCounted _ -> "parts";
            case InspectionFact ours -> word(ours);
            case PhotoFact.PhotoTaken _ -> "photo";
            case PhotoFact.PhotoMarked _ -> "photo-marked";
            case ReworkFact ours -> word(ours);
            case AgreementFact.SecondLookDone _ -> "second-look";
            case MatchFact.UnitMatched _ -> "matched";
            case ParcelFact.ParcelOpened _ -> "parcel-opened";
            case ParcelFact.ParcelClosed _ -> "parcel-closed";
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
            case InspectionFact.Weighed _ -> "weighed";
            case InspectionFact.ContentsRead _ -> "contents";
            // stands in the act of a reading only
            case InspectionFact.IdentityDoubted _ -> "act";
            case InspectionFact.NoteWritten _ -> "note";
            case InspectionFact.GradeChosen _ -> "grade";
            case InspectionFact.RouteChosen _ -> "route";
            case InspectionFact.UnitParked _ -> "parked";
            case InspectionFact.UnitTakenUp _ -> "taken-up";
            case InspectionFact.InspectionSaved _ -> "saved";
            case InspectionFact.UnitCorrected _ -> "corrected";
            case InspectionFact.LabelConfirmed _ -> "confirmed";
            case InspectionFact.LabelLeftUnconfirmed _,
                    InspectionFact.ActUndone _,
                    InspectionFact.OpeningUndone _ ->
                    "act";
        };
    }

    private static String word(ReworkFact fact) {
        return switch (fact) {
            case ReworkFact.ReworkTakenUp _ -> "rework-taken-up";
            case ReworkFact.ReworkStarted _ -> "rework-started";
            // on the way to something else, unless it stands alone
            case ReworkFact.ReworkStopped _ -> "rework-stopped";
            case ReworkFact.WorkTicked _ -> "work-ticked";
            case ReworkFact.PartsStocked _ -> "parts-stocked";
            case ReworkFact.ReworkDone _ -> "rework-done";
            case ReworkFact.WorkFailed _ -> "work-failed";
            case ReworkFact.ReworkOrdered _,
                    ReworkFact.BreakEvenReached _,
                    ReworkFact.ReworkCancelled _,
                    ReworkFact.PartTaken _,
                    ReworkFact.WorkProved _ ->
                    "act";
        };
    }

    /// What an act did on the way (parking, marking a label) tells less than what it was for.
    private static int weight(String word) {
        return switch (word) {
            case "act" -> 0;
            case "rework-stopped" -> 1;
            case "parked" -> 2;
            // they reopen the unit and its questions with them
            case "rework-done", "work-failed" -> 4;
            default -> 3;
        };
    }
}
