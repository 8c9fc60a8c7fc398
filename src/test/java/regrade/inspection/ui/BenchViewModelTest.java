package regrade.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.inspection.ui.BenchBed.FNSKU;
import static regrade.inspection.ui.BenchBed.LPN;
import static regrade.inspection.ui.BenchBed.OTHER_LPN;

import org.junit.jupiter.api.Test;

import regrade.catalog.ExpectedPart;
import regrade.checklist.Answer;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.OverrideReason;
import regrade.inspection.UnitState;
import regrade.inspection.Workbench;
import regrade.kernel.UserMessage.Tone;
import regrade.scale.ScaleState;
import regrade.scan.Command;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

class BenchViewModelTest {
    private final BenchBed bed = new BenchBed(false);
    private final BenchViewModel model = bed.model;

    @Test
    void aCleanUnitTakesTwoScansAndOneKey() {
        model.scanned(LPN);
        model.restIsFine();
        var reference = bed.now().around().awaitingLabel().orElseThrow().unit();
        model.scanned(reference.text());

        assertThat(bed.feedback.keys())
                .containsExactly("inspection.opened", "inspection.saved", "inspection.confirmed");
        assertThat(bed.printed).isEqualTo(1);
        assertThat(bed.now().around().recent().getFirst().standing().state())
                .isEqualTo(UnitState.CONFIRMED);
        assertThat(bed.now().unit()).isEmpty();
    }

    @Test
    void theLineIsEmptyAtOnceAndKeepsWhatMayBeAScanUntilEnter() {
        model.offered(LPN);
        assertThat(bed.now().unit()).isEmpty();

        model.lineEntered();

        assertThat(model.lineProperty().get()).isEmpty();
        assertThat(bed.now().unit()).isPresent();
        assertThat(bed.now().line()).isEqualTo(LPN);
    }

    @Test
    void aDigitGoesThroughTheFaultsOfItsQuestionAndOpensItAgain() {
        model.scanned(LPN);
        var first = bed.now().unit().orElseThrow().draft().checklist().at(0, 1).orElseThrow();

        for (var answer : first.cycle()) {
            model.digit(1);
            assertThat(answerTo(first)).contains(answer);
        }
        model.digit(1);

        assertThat(answerTo(first)).isEmpty();
    }

    @Test
    void severalReturnsAreToldApartByOneDigit() {
        model.scanned(FNSKU);
        assertThat(bed.now().asking()).isInstanceOf(Asking.WhichReturn.class);
        assertThat(bed.feedback.said().getLast().tone()).isEqualTo(Tone.QUESTION);

        model.digit(2);

        assertThat(bed.now().asking()).isInstanceOf(Asking.Nothing.class);
        assertThat(bed.now().unit()).isPresent();
    }

    @Test
    void aDigitBeyondTheChoicesChangesNothing() {
        model.scanned(FNSKU);

        model.digit(9);

        assertThat(bed.now().asking()).isInstanceOf(Asking.WhichReturn.class);
        assertThat(bed.now().unit()).isEmpty();
    }

    @Test
    void anUndeclaredUnitOfAKnownProductTakesOneKey() {
        consumeBothReturns();

        model.scanned("04006381333931");
        assertThat(bed.now().asking()).isInstanceOf(Asking.WhichProduct.class);
        model.digit(1);

        assertThat(bed.now().unit().orElseThrow().draft().opening().expected()).isEmpty();
        assertThat(bed.now().unit().orElseThrow().draft().product().brand()).isEqualTo("Aurio");
    }

    @Test
    void noneOfTheProductsLeadsToANewOne() {
        consumeBothReturns();
        model.scanned(FNSKU);

        model.digit(0);
        model.digit(1);
        model.enter();

        assertThat(bed.now().unit().orElseThrow().draft().product().client())
                .isEqualTo(BenchSettings.DEFAULTS.client());
    }

    @Test
    void anUnknownProductIsMadeWithAtMostThreeKeys() {
        model.scanned("X00ZZZZZZZ");
        assertThat(bed.now().asking()).isInstanceOf(Asking.WhichClient.class);

        model.digit(1);
        model.enter();

        var product = bed.now().unit().orElseThrow().draft().product();
        assertThat(product.fnsku()).isEqualTo("X00ZZZZZZZ");
        assertThat(product.client()).isEqualTo(BenchSettings.DEFAULTS.client());
    }

    @Test
    void aTitleMayBeGivenToIt() {
        model.scanned("X00ZZZZZZZ");
        model.digit(2);

        model.entered("Bouilloire");

        assertThat(bed.now().unit().orElseThrow().draft().product().title())
                .isEqualTo("Bouilloire");
        assertThat(bed.now().unit().orElseThrow().draft().product().client())
                .isEqualTo(Workbench.CLIENT);
    }

    @Test
    void anUnknownCodeAsksAndChangesNothing() {
        model.scanned(LPN);
        var before = bed.now().unit();

        model.scanned("~~~");

        assertThat(bed.said()).isEqualTo("inspection.not-understood");
        assertThat(bed.now().unit()).isEqualTo(before);
        assertThat(bed.now().line()).isEqualTo("~~~");
    }

    @Test
    void anotherScanParksTheDraftAndOneKeyBringsItBack() {
        model.scanned(LPN);
        var first = bed.unit();
        model.digit(1);

        model.scanned(OTHER_LPN);
        assertThat(bed.now().around().parked()).hasSize(1);
        model.resume();

        assertThat(bed.unit()).isEqualTo(first);
        assertThat(bed.now().unit().orElseThrow().draft().answers().given()).hasSize(1);
    }

    @Test
    void takingUpAgainAndAgainGoesThroughAllParkedDrafts() {
        model.scanned(LPN);
        var first = bed.unit();
        model.park();
        model.scanned(OTHER_LPN);
        var second = bed.unit();
        model.park();

        model.resume();
        assertThat(bed.unit()).isEqualTo(first);
        model.resume();
        assertThat(bed.unit()).isEqualTo(second);
    }

    @Test
    void anotherGradeAsksForItsReasonByDigit() {
        model.scanned(LPN);

        model.grade(Grade.C);
        assertThat(bed.now().asking()).isInstanceOf(Asking.WhyGrade.class);
        model.digit(2);

        assertThat(bed.now().unit().orElseThrow().draft().override())
                .contains(new GradeOverride(Grade.C, OverrideReason.SMELL_OR_DIRT));
        assertThat(bed.now().unit().orElseThrow().grade()).isEqualTo(Grade.C);
    }

    @Test
    void onlyReasonsThatSpeakForTheChosenGradeAreOffered() {
        model.scanned(LPN);
        model.digit(1);

        model.grade(Grade.A);
        assertThat(reasons())
                .containsExactly(
                        OverrideReason.LOOKS_BETTER,
                        OverrideReason.CLIENT_RULE,
                        OverrideReason.OTHER);

        model.grade(Grade.D);
        assertThat(reasons())
                .contains(OverrideReason.LOOKS_WORSE, OverrideReason.SIGNS_OF_USE)
                .doesNotContain(OverrideReason.LOOKS_BETTER);
    }

    private List<OverrideReason> reasons() {
        return ((Asking.WhyGrade) bed.now().asking()).reasons();
    }

    @Test
    void aWorseFindingTakesTheChosenGradeBackAndSaysSo() {
        model.scanned(LPN);
        model.grade(Grade.B);
        model.digit(1);

        model.answer(Question.FUNCTION, Optional.of(Answer.FAIL));

        assertThat(bed.now().unit().orElseThrow().grade()).isEqualTo(Grade.X);
        assertThat(bed.said()).isEqualTo("inspection.choice-fell");
        model.undo();
        assertThat(bed.now().unit().orElseThrow().grade()).isEqualTo(Grade.B);
        assertThat(bed.said()).isEqualTo("inspection.undone.answer");
    }

    @Test
    void spaceAndEnterDoNotSaveTheUnitBehindAQuestion() {
        consumeBothReturns();
        bed.bench.returns.add(Workbench.announced("LPNHE919225406", FNSKU));
        bed.bench.returns.add(Workbench.announced("LPNHE919225407", FNSKU));
        model.scanned("LPNHE919225406");
        bed.bench.returns.add(Workbench.announced("LPNHE919225408", FNSKU));
        var unit = bed.unit();
        int printed = bed.printed;
        model.scanned(FNSKU);
        var asked = bed.now().asking();

        model.restIsFine();
        model.enter();

        assertThat(bed.said()).isEqualTo("inspection.answer-first");
        assertThat(bed.now().asking()).isEqualTo(asked);
        assertThat(bed.printed).isEqualTo(printed);
        assertThat(bed.unit()).isEqualTo(unit);
    }

    @Test
    void aDamagedCodeLeavesTheQuestionStanding() {
        model.scanned(FNSKU);

        model.scanned("~~~");

        assertThat(bed.said()).isEqualTo("inspection.not-understood");
        assertThat(bed.now().asking()).isInstanceOf(Asking.WhichReturn.class);
    }

    @Test
    void aFaultAfterTheSaveDoesNotLeaveTheSavedUnitOnTheScreen() {
        model.scanned(LPN);
        bed.printQueue =
                () -> {
                    throw new IllegalStateException("queue");
                };

        model.restIsFine();

        assertThat(bed.feedback.problems()).hasSize(1);
        assertThat(bed.now().unit()).isEmpty();
        assertThat(bed.now().around().awaitingLabel()).isPresent();
    }

    @Test
    void theProposedGradeIsTakenBackWithoutAReason() {
        model.scanned(LPN);
        model.grade(Grade.C);
        model.digit(1);

        model.grade(bed.now().unit().orElseThrow().proposal().grade());

        assertThat(bed.now().unit().orElseThrow().draft().override()).isEmpty();
    }

    @Test
    void oneKeyTakesTheNextRouteAndAfterTheLastTheBestAgain() {
        model.scanned(LPN);
        var offers = bed.now().unit().orElseThrow().offers();

        model.nextRoute();
        assertThat(bed.now().unit().orElseThrow().route()).isEqualTo(offers.get(1));
        for (int i = 1; i < offers.size(); i++) model.nextRoute();

        assertThat(bed.now().unit().orElseThrow().route()).isEqualTo(offers.getFirst());
        assertThat(bed.now().unit().orElseThrow().draft().channel()).isEmpty();
    }

    @Test
    void aMarkedQuestionOnAnotherPageIsTurnedTo() {
        var manyParts =
                IntStream.range(0, Checklist.PAGE)
                        .mapToObj(i -> new ExpectedPart("pièce " + i, false))
                        .toList();
        var wide = new BenchBed(Workbench.headset(true, manyParts));
        wide.model.scanned(LPN);
        assertThat(wide.now().page()).isZero();

        wide.model.restIsFine();

        assertThat(wide.now().page()).isEqualTo(1);
    }

    @Test
    void theRestIsRefusedWhileAQuestionWantsALookAndThatOneIsMarked() {
        var withSerial = new BenchBed(true);
        withSerial.model.scanned(LPN);

        withSerial.model.restIsFine();
        assertThat(withSerial.said()).isEqualTo("inspection.rest-refused");
        assertThat(withSerial.now().marked()).contains(Question.SERIAL);

        withSerial.model.scanned("H7-22A-019384");
        assertThat(withSerial.said()).isEqualTo("inspection.serial-taken");
        assertThat(withSerial.now().marked()).doesNotContain(Question.SERIAL);
    }

    @Test
    void whereTheSettingWantsItEnterStandsBetween() {
        bed.bench.settings = bed.bench.settings.with(Map.of(Setting.CONFIRM_SAVE.code(), "on"));
        model.scanned(LPN);

        model.restIsFine();
        assertThat(bed.said()).isEqualTo("inspection.press-enter");
        assertThat(bed.printed).isZero();
        model.enter();

        assertThat(bed.said()).isEqualTo("inspection.saved");
    }

    @Test
    void enterWithOpenQuestionsMarksThem() {
        model.scanned(LPN);

        model.enter();

        assertThat(bed.said()).isEqualTo("inspection.still-open");
        assertThat(bed.now().marked()).isNotEmpty();
        assertThat(bed.printed).isZero();
    }

    @Test
    void aUnitWhoseLabelWasNotScannedBackIsTold() {
        model.scanned(LPN);
        model.restIsFine();

        model.scanned(OTHER_LPN);

        assertThat(bed.said()).isEqualTo("inspection.opened-label-left");
        assertThat(bed.now().around().recent().getFirst().standing().state())
                .isEqualTo(UnitState.UNCONFIRMED);
    }

    @Test
    void aUnitThatWasHereComesBackWithOneKey() {
        model.scanned(LPN);
        model.restIsFine();
        var reference = bed.now().around().awaitingLabel().orElseThrow().unit();
        model.scanned(reference.text());

        model.scanned(LPN);
        assertThat(bed.now().asking()).isInstanceOf(Asking.OnceMore.class);
        model.enter();

        assertThat(bed.unit()).isEqualTo(reference);
    }

    @Test
    void theLastLabelIsPrintedAgain() {
        model.reprint();
        assertThat(bed.said()).isEqualTo("inspection.nothing-to-reprint");

        model.scanned(LPN);
        model.restIsFine();
        model.reprint();

        assertThat(bed.said()).isEqualTo("inspection.reprinted");
        assertThat(bed.reprinted).hasSize(1);
    }

    @Test
    void theCommandSheetDoesAllOfIt() {
        model.scanned(LPN);
        model.scanned(Command.DIGIT_1.code());
        model.scanned(Command.GRADE.code());
        model.scanned(Command.DIGIT_5.code());
        model.scanned(Command.DIGIT_4.code());
        model.scanned(Command.ROUTE.code());
        assertThat(bed.now().unit().orElseThrow().grade()).isEqualTo(Grade.D);

        model.scanned(Command.REST_OK.code());
        model.scanned(Command.DAY_CLOSE.code());

        assertThat(bed.said()).isEqualTo("inspection.saved");
        assertThat(bed.elsewhere).containsExactly(Command.DAY_CLOSE);
        assertThat(bed.now().line()).isEqualTo(LPN);
    }

    @Test
    void keysWithoutAUnitAskForOne() {
        model.digit(1);
        model.restIsFine();
        model.grade(Grade.A);
        model.nextRoute();

        assertThat(bed.feedback.keys()).hasSize(4).containsOnly("inspection.nothing-here");
    }

    @Test
    void aDraftIsBackAfterACrash() {
        model.scanned(LPN);
        model.digit(2);
        bed.bench.restart();

        var after =
                new BenchSession(acts(), ScaleState.Off::new, message -> {}, command -> {}).look();

        assertThat(after.unit().orElseThrow().draft().answers().given()).hasSize(1);
    }

    @Test
    void anAnswerGivenByNameCanBeTakenBack() {
        model.scanned(LPN);

        model.answer(Question.PACKAGING, Optional.of(Answer.OK));
        assertThat(bed.now().unit().orElseThrow().draft().answers().to(Question.PACKAGING))
                .contains(Answer.OK);
        model.answer(Question.PACKAGING, Optional.empty());

        assertThat(bed.now().unit().orElseThrow().draft().answers().to(Question.PACKAGING))
                .isEmpty();
    }

    private Optional<Answer> answerTo(Question question) {
        return bed.now().unit().orElseThrow().draft().answers().to(question.id());
    }

    private void consumeBothReturns() {
        for (var lpn : new String[] {LPN, OTHER_LPN}) {
            model.scanned(lpn);
            model.restIsFine();
        }
    }

    private BenchActs acts() {
        var bench = bed.bench;
        return new BenchActs(
                bench.open,
                bench.start,
                bench.check,
                bench.save,
                bench.rework,
                bench.lookAgain,
                bench.photograph,
                bench.weigh,
                bench.contents,
                bed.viewfinder,
                bench.parcelDesk,
                bench.park,
                bench.undo,
                bench.board,
                () -> {},
                () -> {},
                unit -> Optional.empty());
    }
}
