package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.OverrideReason;
import regrade.kernel.Reference;
import regrade.rework.PlannedWork;
import regrade.routing.RouteKind;
import regrade.routing.RouteOffer;

import java.util.Comparator;
import java.util.Optional;

/// Rework among the places where the unit on the bench can go.
class ReworkOfferTest {
    private static final String LPN = "LPNHE919225404";

    private final Workbench bench = new Workbench();
    private Reference unit;

    @BeforeEach
    void aHeadsetIsOnTheBench() {
        bench.catalog.products.add(Workbench.headset(false));
        bench.returns.add(Workbench.announced(LPN, "X001T4P9QZ"));
        unit = bench.opened(LPN).draft().unit();
    }

    @Test
    void aUnitWithoutAFaultIsNotReworked() {
        var sheet = answer(Question.MANUAL, Answer.OK);

        assertThat(sheet.rework()).isEmpty();
        assertThat(sheet.offers()).noneMatch(offer -> offer.kind() == RouteKind.REWORK);
    }

    @Test
    void reworkGoesFirstWhereItNetsTheMost() {
        var sheet = answer(Question.MANUAL, Answer.MISSING);

        assertThat(sheet.route().channel()).isEqualTo("rework");
        assertThat(sheet.route().bin()).isEqualTo("R-01");
        assertThat(sheet.route().net()).contains(sheet.rework().orElseThrow().plan().net());
        assertThat(sheet.offers().get(1).channel()).isEqualTo("back-market");
    }

    @Test
    void reworkStandsWhereItsNetPutsIt() {
        var sheet = answer(Question.FUNCTION, Answer.FAIL);

        assertThat(sheet.route().kind()).isEqualTo(RouteKind.SUPPLIER);
        assertThat(sheet.offers()).anyMatch(offer -> offer.kind() == RouteKind.REWORK);
        assertThat(sheet.offers())
                .extracting(offer -> offer.net().orElseThrow())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void whatAPersonSawBesidesIsNotMended() {
        answer(Question.MANUAL, Answer.MISSING);
        var smells = new GradeOverride(Grade.D, OverrideReason.SMELL_OR_DIRT);

        var sheet = bench.check.grade(unit, Optional.of(smells));

        assertThat(sheet.grade()).isEqualTo(Grade.D);
        assertThat(sheet.rework()).isEmpty();
    }

    @Test
    void anotherRouteIsTakenInsteadByOneKey() {
        answer(Question.MANUAL, Answer.MISSING);

        var sheet = bench.check.route(unit, Optional.of("back-market"));

        assertThat(sheet.route().channel()).isEqualTo("back-market");
        assertThat(sheet.offers()).extracting(RouteOffer::channel).contains("rework");
    }

    @Test
    void theSaveTellsTheRouteAndTheRunnerUp() {
        answer(Question.MANUAL, Answer.MISSING);

        bench.save.restIsFine(unit);

        var saved = bench.drafts.find(unit).orElseThrow().saved().orElseThrow();
        assertThat(saved.route().kind()).isEqualTo(RouteKind.REWORK);
        assertThat(saved.others().getFirst().channel()).isEqualTo("back-market");
        assertThat(bench.units.find(unit).orElseThrow().standing().bin()).contains("R-01");
    }

    @Test
    void everyWorkInTheWayIsNamed() {
        answer(Question.MANUAL, Answer.MISSING);

        var sheet = answer(Question.PACKAGING, Answer.MISSING);

        assertThat(sheet.rework().orElseThrow().plan().works())
                .extracting(PlannedWork::work)
                .containsExactly("maker-box", "printed-manual");
    }

    private Worksheet answer(String question, Answer answer) {
        return bench.check.answer(unit, question, Optional.of(answer));
    }
}
