package regrade.app;

import regrade.agreement.AgreementFact;
import regrade.catalog.CatalogFact;
import regrade.checklist.ChecklistFact;
import regrade.claims.ClaimsFact;
import regrade.dayclose.DayCloseFact;
import regrade.desk.DeskFact;
import regrade.grading.GradingFact;
import regrade.history.CapsuleFact;
import regrade.inspection.InspectionFact;
import regrade.intake.IntakeFact;
import regrade.journal.FactKind;
import regrade.journal.FactKinds;
import regrade.label.LabelFact;
import regrade.mapping.MappingFact;
import regrade.parcel.ParcelFact;
import regrade.photo.PhotoFact;
import regrade.post.PostFact;
import regrade.reports.ReportsFact;
import regrade.requests.RequestsFact;
import regrade.returns.MatchFact;
import regrade.returns.ReturnsFact;
import regrade.rework.ReworkFact;
import regrade.rework.WorkshopFact;
import regrade.settings.SettingsFact;

import java.util.List;
import java.util.stream.Stream;

/// Every kind of fact that any feature writes.
final class Kinds {
    private Kinds() {}

    static FactKinds all() {
        return new FactKinds(
                Stream.<List<FactKind<?>>>of(
                                SettingsFact.KINDS,
                                IntakeFact.KINDS,
                                MappingFact.KINDS,
                                PostFact.KINDS,
                                CatalogFact.KINDS,
                                ReturnsFact.KINDS,
                                MatchFact.KINDS,
                                ReportsFact.KINDS,
                                RequestsFact.KINDS,
                                DeskFact.KINDS,
                                ParcelFact.KINDS,
                                ChecklistFact.KINDS,
                                GradingFact.KINDS,
                                PhotoFact.KINDS,
                                LabelFact.KINDS,
                                ReworkFact.KINDS,
                                WorkshopFact.KINDS,
                                AgreementFact.KINDS,
                                InspectionFact.KINDS,
                                CapsuleFact.KINDS,
                                ClaimsFact.KINDS,
                                DayCloseFact.KINDS)
                        .<FactKind<?>>flatMap(List::stream)
                        .toList());
    }
}
