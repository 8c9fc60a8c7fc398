package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.OverrideReason;
import regrade.kernel.Reference;
import regrade.routing.RouteKind;

import java.util.List;
import java.util.Optional;

/// Keys that come in another order than anybody planned, or twice.
class OddOrderTest {
    private static final String LPN = "LPNHE919225404";
    private static final String OTHER_LPN = "LPNHE919225405";

    private final Workbench bench = new Workbench();

    @BeforeEach
    void announce() {
        bench.catalog.products.add(Workbench.headset(false));
        bench.returns.add(Workbench.announced(LPN, "X001T4P9QZ"));
        bench.returns.add(Workbench.announced(OTHER_LPN, "X001T4P9QZ"));
    }

    @Test
    void aUnitReopenedBeforeItsLabelWasScannedStaysOnTheBenchAfterACrash() {
        var unit = bench.opened(LPN).draft().unit();
        bench.save.restIsFine(unit);

        bench.start.reopen(unit);
        bench.restart();

        assertThat(onBench()).isEqualTo(unit);
        assertThat(bench.board.now().awaitingLabel()).isEmpty();
    }

    @Test
    void aDraftTakenUpTwiceIsOnTheBenchOnce() {
        var unit = bench.opened(LPN).draft().unit();
        bench.park.park(unit);

        bench.start.takeUp(unit);
        bench.start.takeUp(unit);

        assertThat(bench.board.now().parked()).isEmpty();
        bench.restart();
        assertThat(onBench()).isEqualTo(unit);
    }

    @Test
    void aUnitWhoseOpeningWasUndoneIsNotBroughtBackAndNothingIsWritten() {
        var unit = bench.opened(LPN).draft().unit();
        bench.undo.undo();
        long before = bench.journal.last();

        assertThatThrownBy(() -> bench.start.reopen(unit))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bench.start.takeUp(unit))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(bench.journal.last()).isEqualTo(before);
    }

    @Test
    void aBetterGradeChosenForAScratchDoesNotSurviveAFailedFunctionTest() {
        var unit = bench.opened(LPN).draft().unit();
        bench.check.answer(unit, Question.COSMETIC, Optional.of(Answer.MARKS));
        bench.check.grade(unit, better());

        var sheet = bench.check.answer(unit, Question.FUNCTION, Optional.of(Answer.FAIL));

        assertThat(sheet.grade()).isEqualTo(Grade.X);
        assertThat(sheet.draft().override()).isEmpty();
    }

    @Test
    void aGradeChosenForAScratchSurvivesASmallerFinding() {
        var unit = bench.opened(LPN).draft().unit();
        bench.check.answer(unit, Question.COSMETIC, Optional.of(Answer.MARKS));
        bench.check.grade(unit, better());

        var sheet = bench.check.answer(unit, Question.WARRANTY, Optional.of(Answer.MISSING));

        assertThat(sheet.grade()).isEqualTo(Grade.A);
    }

    @Test
    void whatStillHoldsSomebodysDataIsOfferedToNoStranger() {
        bench.catalog.products.clear();
        bench.catalog.products.add(Workbench.headset(true));
        var unit = bench.opened(LPN).draft().unit();

        var found = bench.check.answer(unit, Question.DATA, Optional.of(Answer.FAIL));
        assertThat(kinds(found)).isNotEmpty().allMatch(RouteKind::takesUnwiped);

        var chosen =
                bench.check.grade(
                        unit, Optional.of(new GradeOverride(Grade.B, OverrideReason.CLIENT_RULE)));
        assertThat(kinds(chosen)).isNotEmpty().allMatch(RouteKind::takesUnwiped);

        var wiped = bench.check.answer(unit, Question.DATA, Optional.of(Answer.OK));
        assertThat(kinds(wiped)).contains(RouteKind.RESALE);
    }

    private static List<RouteKind> kinds(Worksheet sheet) {
        return sheet.offers().stream().map(offer -> offer.kind()).toList();
    }

    private static Optional<GradeOverride> better() {
        return Optional.of(new GradeOverride(Grade.A, OverrideReason.LOOKS_BETTER));
    }

    private Reference onBench() {
        return bench.board.now().onBench().orElseThrow().draft().unit();
    }
}
