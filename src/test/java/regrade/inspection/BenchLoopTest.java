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
import regrade.inspection.SaveInspection.Result;
import regrade.label.LabelFact.LabelAsked;
import regrade.settings.Setting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class BenchLoopTest {
    private static final String LPN = "LPNHE919225404";
    private static final String OTHER_LPN = "LPNHE919225405";
    private static final String FNSKU = "X001T4P9QZ";

    private final Workbench bench = new Workbench();

    @BeforeEach
    void announce() {
        bench.catalog.products.add(Workbench.headset(false));
        bench.returns.add(Workbench.announced(LPN, FNSKU));
        bench.returns.add(Workbench.announced(OTHER_LPN, FNSKU));
    }

    @Test
    void aLicencePlateOpensItsReturnWithTheProductOfTheCatalogue() {
        var sheet = bench.opened(LPN);

        assertThat(sheet.draft().product().brand()).isEqualTo("Aurio");
        assertThat(sheet.draft().opening().expected().orElseThrow().line().lpn()).isEqualTo(LPN);
        assertThat(bench.returns.waiting()).isEqualTo(1);
    }

    @Test
    void theRestIsFineSavesTheUnitAndAsksForItsLabelInOneAct() {
        var unit = bench.opened(LPN).draft().unit();

        var saved = (Result.Saved) bench.save.restIsFine(unit);

        assertThat(saved.worksheet().grade()).isEqualTo(Grade.A);
        var act = bench.journal.ofUnit(unit).getLast();
        assertThat(act.facts())
                .hasExactlyElementsOfTypes(
                        InspectionFact.RestWasFine.class,
                        InspectionFact.InspectionSaved.class,
                        LabelAsked.class);
    }

    @Test
    void scanningTheLabelBackConfirmsIt() {
        var unit = bench.opened(LPN).draft().unit();
        bench.save.restIsFine(unit);

        assertThat(bench.open.open(unit.text())).isEqualTo(new Opening.LabelScannedBack(unit));
        assertThat(state(unit)).isEqualTo(UnitState.CONFIRMED);
    }

    @Test
    void aLabelReadTwiceDoesNotStartTheUnitOver() {
        var unit = bench.opened(LPN).draft().unit();
        bench.save.restIsFine(unit);
        bench.open.open(unit.text());

        assertThat(bench.open.open(unit.text())).isInstanceOf(Opening.KnownUnit.class);
        assertThat(state(unit)).isEqualTo(UnitState.CONFIRMED);
    }

    @Test
    void theNextUnitLeavesTheLastOneUnconfirmedIfItsLabelWasNotScanned() {
        var first = bench.opened(LPN).draft().unit();
        bench.save.restIsFine(first);

        bench.opened(OTHER_LPN);

        assertThat(state(first)).isEqualTo(UnitState.UNCONFIRMED);
    }

    @Test
    void aScanDuringUnfinishedWorkParksTheDraftWithItsAnswers() {
        var first = bench.opened(LPN).draft().unit();
        bench.check.press(first, 0, 1);

        bench.opened(OTHER_LPN);

        assertThat(bench.board.now().parked()).extracting(UnitRow::unit).containsExactly(first);
        var back = bench.start.takeUp(first);
        assertThat(back.draft().answers().to(Question.PACKAGING)).contains(Answer.MISSING);
        assertThat(bench.board.now().parked()).hasSize(1);
    }

    @Test
    void aDraftComesBackAfterACrash() {
        var unit = bench.opened(LPN).draft().unit();
        bench.check.press(unit, 0, 2);

        bench.restart();

        var sheet = bench.board.now().onBench().orElseThrow();
        assertThat(sheet.draft().unit()).isEqualTo(unit);
        assertThat(sheet.draft().answers().to(Question.MANUAL)).contains(Answer.MISSING);
    }

    @Test
    void referencesGoOnAfterACrashEvenWithAClockSetBack() {
        var before = bench.opened(LPN).draft().unit();

        bench.pass(Duration.ofDays(-400));
        bench.restart();
        var after = bench.opened(OTHER_LPN).draft().unit();

        assertThat(after.tick()).isGreaterThan(before.tick());
    }

    @Test
    void aCodeSharedBySeveralReturnsAsksWhichOne() {
        var reply = (Opening.SeveralMatches) bench.open.open(FNSKU);

        assertThat(reply.choices())
                .extracting(one -> ((Candidate.Announced) one).waiting().line().lpn())
                .containsExactly(LPN, OTHER_LPN);
        assertThat(bench.journal.last()).isZero();
    }

    @Test
    void aProductNumberFindsTheReturnsOfItsProduct() {
        assertThat(bench.open.open("4006381333931")).isInstanceOf(Opening.SeveralMatches.class);
    }

    @Test
    void aLicencePlateNobodyAnnouncedIsUndeclaredNeverRefused() {
        var reply = (Opening.Undeclared) bench.open.open("LPNHE000000001");

        assertThat(reply.clients()).contains(Workbench.CLIENT);
        var sheet =
                bench.start.declared(
                        reply.scan().scanned(),
                        DeclareProduct.from(reply.scan(), Workbench.CLIENT, "Lampe"));
        assertThat(sheet.draft().product().title()).isEqualTo("Lampe");
    }

    @Test
    void aKnownProductWithoutAReturnIsOffered() {
        bench.opened(LPN);
        bench.opened(OTHER_LPN);

        var reply = (Opening.Undeclared) bench.open.open(FNSKU);

        assertThat(reply.guesses())
                .extracting(product -> product.sku().text())
                .containsExactly("AUR-H7-BLK");
    }

    @Test
    void anUnknownCodeChangesNothing() {
        bench.opened(LPN);
        long before = bench.journal.last();

        assertThat(bench.open.open("?")).isInstanceOf(Opening.NotUnderstood.class);
        assertThat(bench.journal.last()).isEqualTo(before);
        assertThat(bench.board.now().onBench()).isPresent();
    }

    @Test
    void theSamePlateAgainIsAlreadyHere() {
        bench.opened(LPN);

        assertThat(bench.open.open(LPN)).isInstanceOf(Opening.AlreadyHere.class);
    }

    @Test
    void aPlateWhoseUnitWasInspectedNamesThatUnit() {
        var unit = bench.opened(LPN).draft().unit();
        bench.save.restIsFine(unit);

        var reply = (Opening.KnownUnit) bench.open.open(LPN);

        assertThat(reply.unit()).isEqualTo(unit);
    }

    @Test
    void anOlderReferenceReopensItsUnitForAnotherPass() {
        var unit = bench.opened(LPN).draft().unit();
        bench.save.restIsFine(unit);
        bench.open.open(unit.text());
        var other = bench.opened(OTHER_LPN).draft().unit();
        bench.save.restIsFine(other);
        bench.open.open(other.text());

        var sheet = ((Opening.Opened) bench.open.open(unit.text())).worksheet();

        assertThat(sheet.draft().state()).isEqualTo(UnitState.OPEN);
        assertThat(sheet.draft().answers().to(Question.PACKAGING)).contains(Answer.OK);
    }

    @Test
    void savingIsRefusedWhileAQuestionIsOpen() {
        var unit = bench.opened(LPN).draft().unit();

        var refused = (Result.StillOpen) bench.save.save(unit);

        assertThat(refused.questions()).isNotEmpty();
        assertThat(state(unit)).isEqualTo(UnitState.OPEN);
    }

    @Test
    void withTheSettingSpaceAnswersAndEnterSaves() {
        bench.settings = bench.settings.with(Map.of(Setting.CONFIRM_SAVE.code(), "on"));
        var unit = bench.opened(LPN).draft().unit();

        assertThat(bench.save.restIsFine(unit)).isInstanceOf(Result.Answered.class);
        assertThat(state(unit)).isEqualTo(UnitState.OPEN);
        assertThat(bench.save.save(unit)).isInstanceOf(Result.Saved.class);
    }

    @Test
    void anotherGradeKeepsItsReasonAndRanksTheRoutesAnew() {
        var unit = bench.opened(LPN).draft().unit();
        var override = new GradeOverride(Grade.D, OverrideReason.SMELL_OR_DIRT);

        bench.check.grade(unit, Optional.of(override));
        var saved = (Result.Saved) bench.save.restIsFine(unit);

        assertThat(saved.worksheet().grade()).isEqualTo(Grade.D);
        assertThat(saved.worksheet().proposal().grade()).isEqualTo(Grade.A);
        assertThat(saved.worksheet().draft().saved().orElseThrow().override()).contains(override);
    }

    @Test
    void anotherRouteIsKept() {
        var sheet = bench.opened(LPN);
        var second = sheet.offers().get(1).channel();

        var chosen = bench.check.route(sheet.draft().unit(), Optional.of(second));

        assertThat(chosen.route().channel()).isEqualTo(second);
    }

    @Test
    void anAnswerThatTheQuestionDoesNotAllowIsRefusedBeforeItIsWritten() {
        var unit = bench.opened(LPN).draft().unit();
        long before = bench.journal.last();

        assertThatThrownBy(
                        () -> bench.check.answer(unit, Question.WARRANTY, Optional.of(Answer.WORN)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(bench.journal.last()).isEqualTo(before);
    }

    @Test
    void timeOnTheBenchLeavesOutTheTimeInWhichItWasParked() {
        var unit = bench.opened(LPN).draft().unit();
        bench.pass(Duration.ofSeconds(20));
        bench.park.park(unit);
        bench.pass(Duration.ofHours(2));
        bench.start.takeUp(unit);
        bench.pass(Duration.ofSeconds(10));

        var saved = (Result.Saved) bench.save.restIsFine(unit);

        assertThat(saved.worksheet().draft().saved().orElseThrow().spent())
                .isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void theLabelSaysGradeChannelAndBin() {
        var unit = bench.opened(LPN).draft().unit();
        var saved = (Result.Saved) bench.save.restIsFine(unit);

        var label =
                bench.journal.ofUnit(unit).getLast().facts().stream()
                        .filter(LabelAsked.class::isInstance)
                        .map(LabelAsked.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .content();

        assertThat(label.grade()).isEqualTo(Grade.A);
        assertThat(label.channel()).isEqualTo(saved.worksheet().route().channel());
        assertThat(label.bin()).isEqualTo(saved.worksheet().route().bin());
    }

    @Test
    void commandsOfThePrintedSheetAreHandedOn() {
        var command = regrade.scan.Command.UNDO;

        assertThat(bench.open.open(command.code())).isEqualTo(new Opening.Commanded(command));
    }

    private UnitState state(regrade.kernel.Reference unit) {
        return Draft.of(unit, bench.journal.ofUnit(unit)).orElseThrow().state();
    }

    @Test
    void aReportLineWithoutACatalogueProductOpensWithWhatTheReportSays() {
        bench.catalog.products.clear();

        var sheet = bench.opened(LPN);

        assertThat(sheet.draft().product().title()).startsWith("Casque");
        assertThat(List.copyOf(sheet.offers())).isNotEmpty();
    }
}
