package regrade.inspection;

import regrade.agreement.AgreementFact;
import regrade.catalog.CatalogFact;
import regrade.checklist.ChecklistFact;
import regrade.desk.DeskFact;
import regrade.grading.GradingFact;
import regrade.intake.IntakeFact;
import regrade.journal.Fact;
import regrade.journal.TakenBack;
import regrade.journal.UndoesAct;
import regrade.label.LabelFact;
import regrade.parcel.ParcelFact;
import regrade.photo.PhotoFact;
import regrade.post.PostFact;
import regrade.reports.ReportsFact;
import regrade.requests.RequestsFact;
import regrade.returns.MatchFact;
import regrade.returns.ReturnsFact;
import regrade.rework.ReworkFact;
import regrade.rework.WorkshopFact;
import regrade.settings.SettingsChanged;
import regrade.settings.SettingsFact;
import regrade.settings.SettingsRestored;

/// What an undo of the last act means for a fact. Every kind of fact is decided on here and nowhere
/// else.
public enum UndoRule {
    /// Somebody did it, so it can be taken back.
    TAKEN_BACK,
    /// Goes, or stays, with what it was done for: alone it is nobody's act.
    WITH_ITS_ACT,
    /// An import, or its taking back, which the list of imports does: passed over.
    IMPORT,
    /// Cannot be undone: paper is printed, a file was given away, a day was sealed.
    STAYS,
    /// An undo: the way goes on backwards, not there and back.
    UNDOES;

    /// The rule for a fact; features that come after this one say themselves what takes a fact back
    /// ([TakenBack]), or only keep records of what was done, and these stay.
    public static UndoRule of(Fact fact) {
        return switch (fact) {
            case UndoesAct _ -> UNDOES;
            case TakenBack _ -> TAKEN_BACK;
            case SettingsFact ours -> of(ours);
            case IntakeFact.ImportTakenBack _ -> IMPORT;
            case PostFact ours -> of(ours);
            case CatalogFact ours -> of(ours);
            case ReturnsFact ours -> of(ours);
            case MatchFact ours -> of(ours);
            case ReportsFact ours -> of(ours);
            case RequestsFact ours -> of(ours);
            case DeskFact ours -> of(ours);
            case ParcelFact ours -> of(ours);
            case ChecklistFact ours -> of(ours);
            case GradingFact ours -> of(ours);
            case PhotoFact ours -> of(ours);
            case LabelFact ours -> of(ours);
            case ReworkFact ours -> of(ours);
            case WorkshopFact ours -> of(ours);
            case AgreementFact ours -> of(ours);
            case InspectionFact ours -> of(ours);
            default -> STAYS;
        };
    }

    private static UndoRule of(SettingsFact fact) {
        return switch (fact) {
            case SettingsChanged _ -> TAKEN_BACK;
            case SettingsRestored _ -> UNDOES;
        };
    }

    private static UndoRule of(PostFact fact) {
        return switch (fact) {
            case PostFact.MailQueued _, PostFact.MailWithdrawn _ -> WITH_ITS_ACT;
            // a mail is out, or a server said something: no undo takes that back
            case PostFact.SendingBegan _,
                    PostFact.MailSent _,
                    PostFact.MailDeferred _,
                    PostFact.MailUnsure _,
                    PostFact.MailRefused _,
                    PostFact.MailSettled _,
                    PostFact.MailboxRead _ ->
                    STAYS;
        };
    }

    private static UndoRule of(ReturnsFact fact) {
        return switch (fact) {
            case ReturnsFact.ReturnsListed _,
                    ReturnsFact.ReturnsChanged _,
                    ReturnsFact.ReturnsImported _,
                    ReturnsFact.ReturnsWithdrawn _,
                    ReturnsFact.ReturnsRestored _ ->
                    IMPORT;
        };
    }

    private static UndoRule of(MatchFact fact) {
        return switch (fact) {
            case MatchFact.UnitMatched _ -> TAKEN_BACK;
            case MatchFact.MatchUndone _ -> UNDOES;
        };
    }

    private static UndoRule of(ReportsFact fact) {
        return switch (fact) {
            case ReportsFact.ReportLinesListed _,
                    ReportsFact.ReportImported _,
                    ReportsFact.ReportLinesWithdrawn _,
                    ReportsFact.ReportLinesRestored _ ->
                    IMPORT;
        };
    }

    private static UndoRule of(DeskFact fact) {
        return switch (fact) {
            case DeskFact.Decided _ -> TAKEN_BACK;
            // it made a request, which may have been answered since
            case DeskFact.OddMailAccepted _ -> STAYS;
            case DeskFact.DeskUndone _ -> UNDOES;
        };
    }

    private static UndoRule of(RequestsFact fact) {
        return switch (fact) {
            case RequestsFact.ReturnRequested _,
                    RequestsFact.RequestCancelled _,
                    RequestsFact.MailSetAside _,
                    RequestsFact.MailsImported _,
                    RequestsFact.RequestsWithdrawn _,
                    RequestsFact.RequestRestored _ ->
                    IMPORT;
        };
    }

    private static UndoRule of(ParcelFact fact) {
        return switch (fact) {
            case ParcelFact.ParcelOpened _, ParcelFact.ParcelClosed _ -> TAKEN_BACK;
            case ParcelFact.UnitFromParcel _ -> WITH_ITS_ACT;
            case ParcelFact.ParcelUndone _ -> UNDOES;
        };
    }

    private static UndoRule of(ChecklistFact fact) {
        return switch (fact) {
            case ChecklistFact.QuestionsDrafted _,
                    ChecklistFact.QuestionsDraftDropped _,
                    ChecklistFact.QuestionsPublished _ ->
                    TAKEN_BACK;
            case ChecklistFact.QuestionsUndone _ -> UNDOES;
        };
    }

    private static UndoRule of(GradingFact fact) {
        return switch (fact) {
            case GradingFact.GradeRulesPublished _ -> TAKEN_BACK;
            case GradingFact.GradeRulesWithdrawn _ -> UNDOES;
        };
    }

    private static UndoRule of(WorkshopFact fact) {
        return switch (fact) {
            case WorkshopFact.WorksPublished _,
                    WorkshopFact.PartsBought _,
                    WorkshopFact.PartsCounted _ ->
                    TAKEN_BACK;
            case WorkshopFact.WorksWithdrawn _, WorkshopFact.PartsUndone _ -> UNDOES;
        };
    }

    private static UndoRule of(CatalogFact fact) {
        return switch (fact) {
            case CatalogFact.ProductsListed _,
                    CatalogFact.CatalogueImported _,
                    CatalogFact.ProductsTakenBack _,
                    CatalogFact.ProductsRestored _ ->
                    IMPORT;
            case CatalogFact.ProductDeclared _ -> WITH_ITS_ACT;
            case CatalogFact.ProductWithdrawn _ -> UNDOES;
        };
    }

    private static UndoRule of(PhotoFact fact) {
        return switch (fact) {
            case PhotoFact.PhotoTaken _, PhotoFact.PhotoMarked _ -> TAKEN_BACK;
        };
    }

    private static UndoRule of(LabelFact fact) {
        return switch (fact) {
            case LabelFact.LabelAsked _, LabelFact.LabelChanged _, LabelFact.LabelWithdrawn _ ->
                    WITH_ITS_ACT;
            case LabelFact.LabelPrinted _, LabelFact.LabelFailed _ -> STAYS;
        };
    }

    private static UndoRule of(ReworkFact fact) {
        return switch (fact) {
            // nobody did it, so nobody takes it back
            case ReworkFact.BreakEvenReached _ -> STAYS;
            case ReworkFact.ReworkOrdered _,
                    ReworkFact.ReworkTakenUp _,
                    ReworkFact.ReworkStarted _,
                    ReworkFact.ReworkStopped _,
                    ReworkFact.WorkTicked _,
                    ReworkFact.ReworkDone _,
                    ReworkFact.WorkFailed _,
                    ReworkFact.WorkProved _,
                    ReworkFact.ReworkCancelled _,
                    ReworkFact.PartsStocked _,
                    ReworkFact.PartTaken _ ->
                    TAKEN_BACK;
        };
    }

    private static UndoRule of(AgreementFact fact) {
        return switch (fact) {
            case AgreementFact.SecondLookDone _ -> TAKEN_BACK;
            case AgreementFact.SecondLookAsked _, AgreementFact.SecondLookLapsed _ -> WITH_ITS_ACT;
        };
    }

    private static UndoRule of(InspectionFact fact) {
        return switch (fact) {
            case InspectionFact.ActUndone _, InspectionFact.OpeningUndone _ -> UNDOES;
            case InspectionFact.IdentityDoubted _ -> WITH_ITS_ACT;
            case InspectionFact.UnitOpened _,
                    InspectionFact.UnitReopened _,
                    InspectionFact.QuestionAnswered _,
                    InspectionFact.RestWasFine _,
                    InspectionFact.SerialRead _,
                    InspectionFact.CodeRead _,
                    InspectionFact.Measured _,
                    InspectionFact.Weighed _,
                    InspectionFact.ContentsRead _,
                    InspectionFact.NoteWritten _,
                    InspectionFact.GradeChosen _,
                    InspectionFact.RouteChosen _,
                    InspectionFact.UnitParked _,
                    InspectionFact.UnitTakenUp _,
                    InspectionFact.InspectionSaved _,
                    InspectionFact.UnitCorrected _,
                    InspectionFact.LabelConfirmed _,
                    InspectionFact.LabelLeftUnconfirmed _ ->
                    TAKEN_BACK;
        };
    }
}
