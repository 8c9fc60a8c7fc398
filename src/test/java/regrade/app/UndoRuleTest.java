package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

/// Nothing can be recorded of which nobody decided what an undo of it means.
class UndoRuleTest {
    /// Facts of these are told apart one by one in [regrade.inspection.UndoRule], or it would not
    /// compile.
    private static final List<Class<?>> DECIDED =
            List.of(
                    SettingsFact.class,
                    IntakeFact.class,
                    PostFact.class,
                    CatalogFact.class,
                    ReportsFact.class,
                    RequestsFact.class,
                    DeskFact.class,
                    ReturnsFact.class,
                    MatchFact.class,
                    ParcelFact.class,
                    ChecklistFact.class,
                    GradingFact.class,
                    PhotoFact.class,
                    LabelFact.class,
                    ReworkFact.class,
                    WorkshopFact.class,
                    AgreementFact.class,
                    InspectionFact.class,
                    ClaimsFact.class,
                    MappingFact.class);

    /// Records of what was given away or sealed, which stays.
    private static final List<Class<?>> STAYING =
            List.of(CapsuleFact.CapsuleBuilt.class, DayCloseFact.DayClosed.class);

    @Test
    void everyKindOfFactIsDecidedOn() {
        assertThat(Kinds.all().all())
                .extracting(FactKind::type)
                .isNotEmpty()
                .allSatisfy(
                        type ->
                                assertThat(Stream.concat(DECIDED.stream(), STAYING.stream()))
                                        .as("what does an undo of %s mean?", type)
                                        .anyMatch(known -> known.isAssignableFrom(type)));
    }
}
