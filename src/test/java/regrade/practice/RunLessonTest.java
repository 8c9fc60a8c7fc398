package regrade.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.OverrideReason;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the practice sees of somebody's acts: how far they are, what the coach says, what was
/// right.
class RunLessonTest {
    private final PracticeShop shop = new PracticeShop();

    static Stream<String> lessons() {
        return Course.shipped(false).lessons().stream().map(Lesson::code);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonDoneAsItsStoryTellsIsAllRight(String code) {
        var lesson = shop.begin(code).lesson();

        shop.play(lesson, lesson.steps().size());
        var end = shop.look(lesson.ideal());

        assertThat(end.marks()).filteredOn(mark -> !mark.right()).isEmpty();
        assertThat(end.result()).get().matches(PracticeResult::allRight);
        assertThat(end.result()).get().matches(result -> !result.toBeRepeated());
        assertThat(shop.all()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theCoachNamesEachStepBeforeItIsDone(String code) {
        var lesson = shop.begin(code).lesson();

        for (int done = 0; done < lesson.steps().size(); done++) {
            var now = done == 0 ? shop.look() : after(lesson, done);
            assertThat(now.attempt().next()).contains(lesson.steps().get(done));
            assertThat(now.coach()).get().matches(line -> !line.wrong());
        }
    }

    private RunLesson.Standing after(Lesson lesson, int done) {
        shop.play(
                new Lesson(
                        lesson.code(),
                        List.of(),
                        lesson.grades(),
                        List.of(lesson.steps().get(done - 1))),
                1);
        return shop.look();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonCanBeDoneAgainAndAgain(String code) {
        for (int round = 1; round <= 3; round++) {
            var lesson = shop.begin(code).lesson();
            shop.play(lesson, lesson.steps().size());

            assertThat(shop.look(lesson.ideal()).result()).get().matches(PracticeResult::allRight);
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonLeftHalfwayLeavesTheBenchEmpty(String code) {
        var steps = shop.lesson(code).steps().size();
        for (int most = 1; most < steps; most++) {
            shop.play(shop.begin(code).lesson(), most);

            shop.run.clear();

            assertThat(shop.bench.units.open()).isEmpty();
            assertThat(shop.bench.units.parked()).isEmpty();
        }
    }

    @Test
    void aFaultThatIsNotOfTheStoryIsSaidAndCosts() {
        shop.begin("missing");
        shop.bench.open.open("LPNPR000000201");
        shop.press(Question.MANUAL);
        shop.press(Question.WARRANTY);

        assertThat(shop.look().coach())
                .get()
                .matches(Coach.Line::wrong)
                .extracting(line -> line.text().key())
                .isEqualTo("practice.coach.not-wrong");

        shop.bench.save.restIsFine(shop.open());
        shop.bench.open.open(label());
        var end = shop.look(new Effort(3, 2));
        assertThat(wrong(end)).contains("practice.mark.nothing-else");
        assertThat(end.result()).get().matches(PracticeResult::toBeRepeated);
    }

    @Test
    void onTheWayToDamagedNothingIsWrong() {
        shop.begin("damaged");
        shop.bench.open.open("LPNPR000000301");
        shop.press(Question.PACKAGING);

        var line = shop.look().coach().orElseThrow();

        assertThat(line.wrong()).isFalse();
        assertThat(line.text().key()).isEqualTo("practice.coach.press");
        assertThat(line.text().arguments()).startsWith("1");
    }

    @Test
    void onePressTooManyIsWrong() {
        shop.begin("missing");
        shop.bench.open.open("LPNPR000000201");
        shop.press(Question.MANUAL);
        shop.press(Question.MANUAL);

        var line = shop.look().coach().orElseThrow();

        assertThat(line.wrong()).isTrue();
        assertThat(line.text().key()).isEqualTo("practice.coach.press-twice");
    }

    @Test
    void aFindingTakenBackByMistakeIsAskedForAgain() {
        var lesson = shop.begin("missing").lesson();
        shop.play(lesson, 2);
        shop.takeBack();

        assertThat(shop.look().attempt().next()).contains(lesson.steps().get(1));
    }

    @Test
    void whoNeverMadeTheMistakeHasTakenNothingBack() {
        var lesson = shop.begin("taken-back").lesson();
        shop.bench.open.open(lesson.units().getFirst());
        shop.bench.save.restIsFine(shop.open());
        shop.bench.open.open(label());

        assertThat(wrong(shop.look())).contains("practice.mark.taken-back");
    }

    @Test
    void aGradeOfOnesOwnIsSaidWhereTheStoryWantsNone() {
        shop.begin("clean");
        shop.bench.open.open("LPNPR000000101");
        shop.bench.check.grade(
                shop.open(), Optional.of(new GradeOverride(Grade.D, OverrideReason.LOOKS_WORSE)));

        assertThat(shop.look().coach())
                .get()
                .extracting(line -> line.text().key())
                .isEqualTo("practice.coach.other-grade");
    }

    @Test
    void aUnitOfAnotherLessonIsAStranger() {
        shop.lay(shop.lesson("missing"));
        shop.begin("clean");
        shop.bench.open.open("LPNPR000000201");

        assertThat(shop.look().coach())
                .get()
                .extracting(line -> line.text().key())
                .isEqualTo("practice.coach.stranger");
    }

    @Test
    void whatTheLessonDoesNotLeadToIsTakenBackByEscape() {
        shop.begin("clean");

        var now = shop.run.look(new Asked.Other(), Effort.NONE, false).orElseThrow();

        assertThat(now.coach())
                .get()
                .extracting(line -> line.text().key())
                .isEqualTo("practice.coach.escape");
    }

    @Test
    void theChoiceIsNamedByItsDigit() {
        shop.begin("choose");
        var orders = List.of("900-0000000-0000601", "900-0000000-0000602");

        var now = shop.run.look(new Asked.WhichReturn(orders), Effort.NONE, false).orElseThrow();

        assertThat(now.coach().orElseThrow().text().arguments())
                .containsExactly(2L, "900-0000000-0000602");
    }

    @Test
    void theLabelIsShownOnceItIsPrinted() {
        var lesson = shop.begin("clean").lesson();
        shop.play(lesson, 1);
        assertThat(shop.look().scan()).isEmpty();

        shop.bench.save.restIsFine(shop.open());

        assertThat(shop.look().scan()).contains(label());
    }

    @Test
    void timeIsCountedFromTheFirstScanToTheLast() {
        var lesson = shop.begin("clean").lesson();
        shop.bench.pass(java.time.Duration.ofMinutes(5));
        shop.play(lesson, 3);

        assertThat(shop.look().result().orElseThrow().seconds()).isEqualTo(4);
    }

    @Test
    void helpGrowsLessAsTheLessonGoesBetter() {
        var helped = result(true, 5);
        var alone = result(false, 5);
        var wrong = result(false, 4);

        assertThat(Help.after(List.of())).isEqualTo(Help.WHEN_IN_DOUBT);
        assertThat(Help.after(List.of(wrong))).isEqualTo(Help.WHEN_IN_DOUBT);
        assertThat(Help.after(List.of(wrong, helped))).isEqualTo(Help.WHEN_WRONG);
        assertThat(Help.after(List.of(helped, alone))).isEqualTo(Help.WHEN_ASKED);
    }

    @Test
    void halfAsManyKeysAgainIsWorthAnotherRound() {
        var ideal = new Effort(4, 2);

        assertThat(with(new Effort(6, 2), ideal).toBeRepeated()).isFalse();
        assertThat(with(new Effort(7, 2), ideal).toBeRepeated()).isTrue();
    }

    @Test
    void aBenchThatWantsEnterBeforeSavingTeachesIt() {
        var with = Course.shipped(true).lesson("clean").orElseThrow().ideal();
        var without = Course.shipped(false).lesson("clean").orElseThrow().ideal();

        assertThat(without).isEqualTo(new Effort(1, 2));
        assertThat(with).isEqualTo(new Effort(2, 2));
    }

    @Test
    void anAnswerGivenByNameCountsLikeAKey() {
        var lesson = shop.begin("missing").lesson();
        shop.play(lesson, 1);
        shop.answer(Question.MANUAL, Answer.MISSING);

        assertThat(shop.look().attempt().done()).isEqualTo(2);
    }

    private static PracticeResult with(Effort effort, Effort ideal) {
        return new PracticeResult(
                java.time.Instant.EPOCH, "lea", "clean", effort, ideal, 9, 5, 5, false);
    }

    private static PracticeResult result(boolean helped, int right) {
        return new PracticeResult(
                java.time.Instant.EPOCH,
                "lea",
                "clean",
                Effort.NONE,
                Effort.NONE,
                9,
                right,
                5,
                helped);
    }

    private String label() {
        return shop.bench.units.awaitingLabel().orElseThrow().unit().text();
    }

    private static List<String> wrong(RunLesson.Standing end) {
        return end.marks().stream()
                .filter(mark -> !mark.right())
                .map(mark -> mark.what().key())
                .toList();
    }
}
