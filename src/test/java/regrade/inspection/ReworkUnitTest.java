package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.catalog.Category;
import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.OverrideReason;
import regrade.kernel.Reference;
import regrade.rework.Chance;
import regrade.rework.Outcomes;
import regrade.rework.PlannedWork;
import regrade.rework.PlannedWork.Attempt;
import regrade.rework.ReworkFact;
import regrade.rework.ReworkOrder;
import regrade.routing.RouteKind;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A unit's way through its rework, by what is scanned and pressed.
class ReworkUnitTest {
    private static final String LPN = "LPNHE919225404";
    private static final String OTHER_LPN = "LPNHE919225405";
    private static final String CLEAN_LPN = "LPNHE919225406";

    private final Workbench bench = new Workbench();
    private Reference unit;

    @BeforeEach
    void aHeadsetWithoutItsManualAndBoxWaits() {
        bench.catalog.products.add(Workbench.headset(false));
        bench.returns.add(Workbench.announced(LPN, "X001T4P9QZ"));
        bench.returns.add(Workbench.announced(OTHER_LPN, "X001T4P9QZ"));
        bench.returns.add(Workbench.announced(CLEAN_LPN, "X001T4P9QZ"));
        unit = sent(LPN, Question.PACKAGING, Question.MANUAL);
        aCleanOneCameSince();
        bench.pass(Duration.ofMinutes(5));
    }

    @Test
    void aNightIsNoWorkWhenTheProgramEnds() {
        bench.rework.takeUp(unit);
        bench.rework.startOrStop(unit);
        bench.pass(Duration.ofMinutes(3));
        new StopReworkClock(bench.journal, bench.drafts).atTheEnd();

        bench.pass(Duration.ofHours(14));
        bench.restart();

        assertThat(draft().reworkOrder().orElseThrow().running()).isFalse();
        assertThat(draft().reworkOrder().orElseThrow().spent(bench.now))
                .isEqualTo(Duration.ofMinutes(3));
        assertThat(bench.rework.breakEven(unit)).isEmpty();
    }

    @Test
    void aNightIsNoWorkWhenTheMachineWasSwitchedOff() {
        bench.rework.takeUp(unit);
        bench.rework.startOrStop(unit);
        bench.pass(Duration.ofMinutes(2));
        bench.rework.tick(unit, 1);
        bench.pass(Duration.ofHours(14));
        bench.restart();

        new StopReworkClock(bench.journal, bench.drafts).atTheStart();

        assertThat(draft().reworkOrder().orElseThrow().running()).isFalse();
        assertThat(draft().reworkOrder().orElseThrow().spent(bench.now))
                .isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void aClockThatDoesNotRunIsLeftAlone() {
        bench.rework.takeUp(unit);
        long before = bench.journal.last();

        new StopReworkClock(bench.journal, bench.drafts).atTheEnd();
        new StopReworkClock(bench.journal, bench.drafts).atTheStart();

        assertThat(bench.journal.last()).isEqualTo(before);
    }

    @Test
    void theSaveOrdersWhatTheOfferSaid() {
        var order = draft().reworkOrder().orElseThrow();

        assertThat(order.plan().works())
                .extracting(PlannedWork::work)
                .containsExactly("maker-box", "printed-manual");
        assertThat(order.running()).isFalse();
        assertThat(bench.units.forRework(9)).extracting(UnitRow::unit).containsExactly(unit);
    }

    @Test
    void aUnitSentElsewhereHasNoOrder() {
        var other = bench.opened(OTHER_LPN).draft().unit();
        bench.save.restIsFine(other);

        assertThat(bench.drafts.find(other).orElseThrow().reworkOrder()).isEmpty();
        assertThat(bench.units.forRework(9)).extracting(UnitRow::unit).containsExactly(unit);
    }

    @Test
    void itsLabelOpensTheReworkAndThenStartsAndStopsTheClock() {
        assertThat(scan()).isInstanceOf(Opening.ReworkOpened.class);
        assertThat(order().running()).isFalse();

        bench.pass(Duration.ofMinutes(1));
        assertThat(scan()).isInstanceOf(Opening.ReworkTimed.class);
        assertThat(order().running()).isTrue();

        bench.pass(Duration.ofMinutes(3));
        scan();
        assertThat(order().running()).isFalse();
        assertThat(order().worked()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void aLabelThatWasJustScannedBackIsNotTakenUpUnasked() {
        var other = sent(OTHER_LPN, Question.MANUAL);

        assertThat(bench.open.open(other.text())).isInstanceOf(Opening.KnownUnit.class);
        assertThat(bench.rework.takeUp(other)).isPresent();
    }

    @Test
    void aScannerThatReadsTheLabelTwiceDoesNotStopTheClock() {
        started();
        bench.pass(Duration.ofMillis(300));

        scan();

        assertThat(order().running()).isTrue();
    }

    @Test
    void anotherUnitStopsTheClockAndPutsTheWorkAside() {
        started();
        bench.pass(Duration.ofMinutes(2));

        bench.opened(OTHER_LPN);

        assertThat(bench.units.parked()).extracting(UnitRow::unit).containsExactly(unit);
        assertThat(order().running()).isFalse();
        assertThat(order().worked()).isEqualTo(Duration.ofMinutes(2));

        bench.pass(Duration.ofMinutes(7));
        assertThat(scan()).isInstanceOf(Opening.ReworkOpened.class);
        assertThat(draft().state()).isEqualTo(UnitState.REWORK);
        assertThat(order().worked()).isEqualTo(Duration.ofMinutes(2));
        assertThat(bench.units.parked()).hasSize(1);
    }

    @Test
    void theWorkIsPutAsideByItsKey() {
        started();
        bench.pass(Duration.ofMinutes(1));

        bench.park.park(unit);

        assertThat(draft().state()).isEqualTo(UnitState.PARKED);
        assertThat(order().worked()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void theClockRunsOnThroughACrash() {
        started();
        bench.rework.tick(unit, 2);

        bench.restart();
        bench.pass(Duration.ofMinutes(4));

        var after = bench.board.now().rework().orElseThrow().order();
        assertThat(after.spent(bench.now)).isEqualTo(Duration.ofMinutes(4));
        assertThat(after.ticked()).containsExactly(new Attempt("printed-manual", "manual"));
    }

    @Test
    void timeThatRunsBackwardsCountsAsNone() {
        started();

        bench.pass(Duration.ofHours(-2));

        assertThat(order().spent(bench.now)).isZero();
    }

    @Test
    void breakEvenIsSaidOnceForAnOrder() {
        started();
        var pays = order().plan().breakEven();
        bench.pass(pays.minusSeconds(1));
        assertThat(bench.rework.breakEven(unit)).isEmpty();

        bench.pass(Duration.ofSeconds(1));
        assertThat(bench.rework.breakEven(unit)).isPresent();

        bench.restart();
        bench.pass(Duration.ofMinutes(1));
        assertThat(bench.rework.breakEven(unit)).isEmpty();
        assertThat(order().left(bench.now)).isEqualTo(Duration.ofMinutes(-1));
    }

    @Test
    void whatWasMendedIsLookedAtAgainAndAllElseStands() {
        started();
        var before = draft().answers();

        var sheet = bench.rework.done(unit);

        assertThat(sheet.draft().state()).isEqualTo(UnitState.OPEN);
        assertThat(sheet.draft().answers().open(sheet.draft().checklist()))
                .extracting(Question::id)
                .containsExactly(Question.PACKAGING, Question.MANUAL);
        for (var question : List.of(Question.COSMETIC, Question.FUNCTION))
            assertThat(sheet.draft().answers().to(question)).isEqualTo(before.to(question));
        assertThat(bench.units.forRework(9)).isEmpty();
    }

    @Test
    void aMendedUnitIsSavedAtItsBetterGrade() {
        started();
        bench.rework.done(unit);

        bench.save.restIsFine(unit);

        assertThat(draft().saved().orElseThrow().grade()).isEqualTo(Grade.A);
        assertThat(draft().saved().orElseThrow().route().kind()).isEqualTo(RouteKind.RESALE);
        assertThat(draft().reworkOrder()).isEmpty();
    }

    @Test
    void onlyWhatIsMarkedAsDoneIsLookedAtAgain() {
        started();
        bench.rework.tick(unit, 2);

        var sheet = bench.rework.done(unit);

        assertThat(sheet.draft().answers().to(Question.PACKAGING)).contains(Answer.MISSING);
        assertThat(sheet.draft().answers().to(Question.MANUAL)).isEmpty();
    }

    @Test
    void aMarkIsTakenBackByTheSameDigitAndADigitWithoutAWorkChangesNothing() {
        started();
        bench.rework.tick(unit, 1);

        assertThat(bench.rework.tick(unit, 1).order().ticked()).isEmpty();
        long last = bench.journal.last();
        bench.rework.tick(unit, 7);
        assertThat(bench.journal.last()).isEqualTo(last);
    }

    @Test
    void whatFailedIsNotPlannedAgain() {
        started();

        var sheet = bench.rework.failed(unit, new Attempt("maker-box", Question.PACKAGING));

        assertThat(sheet.draft().state()).isEqualTo(UnitState.OPEN);
        assertThat(sheet.draft().answers().to(Question.PACKAGING)).contains(Answer.MISSING);
        assertThat(sheet.rework()).isEmpty();
        bench.save.save(unit);
        assertThat(draft().saved().orElseThrow().route().kind()).isEqualTo(RouteKind.RESALE);
        assertThat(draft().rework().failed()).hasSize(1);
    }

    @Test
    void aWorkThatWasNotOrderedCannotFail() {
        started();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bench.rework.failed(unit, new Attempt("wipe", Question.DATA)));
    }

    @Test
    void aUnitThatIsNotAtItsReworkIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> bench.rework.startOrStop(unit));
        assertThatIllegalArgumentException().isThrownBy(() -> bench.rework.done(unit));
    }

    @Test
    void aRouteThatSomebodyChoseIsChosenAnew() {
        var other = bench.opened(OTHER_LPN).draft().unit();
        bench.check.answer(other, Question.MANUAL, Optional.of(Answer.MISSING));
        bench.check.route(other, Optional.of("rework"));
        bench.save.restIsFine(other);
        bench.rework.takeUp(other);

        assertThat(bench.rework.done(other).draft().channel()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "D"})
    void aGradeThatSomebodyChoseStandsOnlyIfItSawWhatNoWorkMends(Grade chosen) {
        var other = bench.opened(OTHER_LPN).draft().unit();
        bench.check.answer(other, Question.FUNCTION, Optional.of(Answer.FAIL));
        bench.check.answer(other, Question.MANUAL, Optional.of(Answer.MISSING));
        var proposed = bench.assess.propose(bench.drafts.find(other).orElseThrow()).grade();
        boolean down = chosen.compareTo(proposed) > 0;
        bench.check.grade(
                other, Optional.of(new GradeOverride(Grade.D, OverrideReason.LOOKS_BETTER)));
        bench.check.route(other, Optional.of("rework"));
        bench.save.restIsFine(other);
        assertThat(bench.rework.takeUp(other)).isPresent();

        assertThat(bench.rework.done(other).draft().override().isPresent()).isEqualTo(down);
    }

    @Test
    void aUnitMayBeInspectedAgainWithoutItsRework() {
        started();
        bench.pass(Duration.ofMinutes(2));

        var sheet = bench.start.reopen(unit);

        assertThat(sheet.draft().state()).isEqualTo(UnitState.OPEN);
        assertThat(sheet.draft().reworkOrder()).isEmpty();
        assertThat(bench.board.now().rework()).isEmpty();
        bench.park.park(unit);
        assertThat(scan()).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void everyActIsTakenBack() {
        scan();
        bench.pass(Duration.ofMinutes(1));
        bench.rework.startOrStop(unit);
        bench.rework.tick(unit, 1);
        bench.pass(Duration.ofMinutes(1));
        bench.rework.startOrStop(unit);
        var stopped = draft();
        bench.rework.done(unit);

        undo();
        assertThat(draft()).isEqualTo(stopped);
        undo();
        assertThat(order().running()).isTrue();
        undo();
        assertThat(order().ticked()).isEmpty();
        undo();
        assertThat(order().running()).isFalse();
        undo();
        assertThat(draft().state()).isEqualTo(UnitState.CONFIRMED);
        assertThat(draft().reworkOrder()).isPresent();
        // the clean one's label, save and opening, then this one's label and save
        for (int act = 0; act < 5; act++) undo();
        assertThat(draft().state()).isEqualTo(UnitState.OPEN);
        assertThat(draft().rework().order()).isEmpty();
    }

    @Test
    void aFailureIsTakenBack() {
        started();
        bench.rework.failed(unit, new Attempt("maker-box", Question.PACKAGING));

        undo();

        assertThat(draft().state()).isEqualTo(UnitState.REWORK);
        assertThat(draft().rework().failed()).isEmpty();
        assertThat(order().running()).isTrue();
    }

    @Test
    void nobodyTakesBackThatTimeRan() {
        started();
        bench.pass(Duration.ofHours(5));
        bench.rework.breakEven(unit);

        undo();

        assertThat(order().running()).isFalse();
        assertThat(order().warned()).isTrue();
    }

    @Test
    void takingTheScanBackBringsBackWhatWasOnTheBench() {
        var other = bench.opened(OTHER_LPN).draft().unit();
        scan();
        assertThat(bench.drafts.open()).isEmpty();

        undo();

        assertThat(bench.drafts.open()).map(Draft::unit).contains(other);
        assertThat(bench.board.now().rework()).isEmpty();
    }

    @Test
    void theUnitOnTheBenchIsTheSameFromTheJournalAlone() {
        started();
        bench.rework.tick(unit, 1);
        bench.rework.failed(unit, new Attempt("printed-manual", Question.MANUAL));

        assertThat(Draft.of(unit, bench.journal.ofUnit(unit))).contains(draft());
    }

    @Test
    void theInspectionAfterItTellsWhatMended() {
        started();
        bench.rework.done(unit);
        bench.check.answer(unit, Question.PACKAGING, Optional.of(Answer.DAMAGED));
        assertThat(outcomes("printed-manual")).isEqualTo(Outcomes.NONE);

        bench.save.restIsFine(unit);

        assertThat(outcomes("printed-manual")).isEqualTo(new Outcomes(1, 1));
        assertThat(outcomes("maker-box")).isEqualTo(new Outcomes(1, 0));
        undo();
        assertThat(outcomes("printed-manual")).isEqualTo(Outcomes.NONE);
        bench.save.restIsFine(unit);
        assertThat(outcomes("printed-manual")).isEqualTo(new Outcomes(1, 1));
        bench.start.reopen(unit);
        bench.save.save(unit);
        assertThat(outcomes("printed-manual")).isEqualTo(new Outcomes(1, 1));
    }

    @Test
    void whatFailedCountsAtOnceAndWhatWasDoneBesidesAtTheInspection() {
        started();
        bench.rework.tick(unit, 2);
        bench.rework.failed(unit, new Attempt("maker-box", Question.PACKAGING));
        assertThat(outcomes("maker-box")).isEqualTo(new Outcomes(1, 0));

        bench.save.restIsFine(unit);

        assertThat(outcomes("printed-manual")).isEqualTo(new Outcomes(1, 1));
        assertThat(outcomes("maker-box")).isEqualTo(new Outcomes(1, 0));
    }

    @Test
    void theNextOfferKnowsWhatCameOfTheLast() {
        started();
        bench.rework.failed(unit, new Attempt("printed-manual", Question.MANUAL));
        bench.opened(OTHER_LPN);
        var other = bench.drafts.open().orElseThrow().unit();

        var sheet = bench.check.answer(other, Question.MANUAL, Optional.of(Answer.MISSING));

        // ten of the table's ten, and none of one
        assertThat(sheet.rework().orElseThrow().plan().works().getFirst().chance())
                .isEqualTo(new Chance(9091, 1));
    }

    private Outcomes outcomes(String work) {
        return bench.works.of(work, Category.ELECTRONICS);
    }

    @Test
    void everyKindOfFactOfReworkHasACode() {
        assertThat(ReworkFact.KINDS)
                .extracting(kind -> (Object) kind.type())
                .containsExactlyInAnyOrder((Object[]) ReworkFact.class.getPermittedSubclasses());
    }

    private Reference sent(String plate, String... missing) {
        var sent = bench.opened(plate).draft().unit();
        for (var question : missing)
            bench.check.answer(sent, question, Optional.of(Answer.MISSING));
        bench.check.route(sent, Optional.of("rework"));
        bench.save.restIsFine(sent);
        bench.open.open(sent.text());
        return sent;
    }

    private void aCleanOneCameSince() {
        var clean = bench.opened(CLEAN_LPN).draft().unit();
        bench.save.restIsFine(clean);
        bench.open.open(clean.text());
    }

    private Opening scan() {
        return bench.open.open(unit.text());
    }

    private void started() {
        bench.rework.takeUp(unit);
        bench.rework.startOrStop(unit);
    }

    private void undo() {
        assertThat(bench.undo.undo()).isPresent();
    }

    private Draft draft() {
        return bench.drafts.find(unit).orElseThrow();
    }

    private ReworkOrder order() {
        return draft().reworkOrder().orElseThrow();
    }
}
