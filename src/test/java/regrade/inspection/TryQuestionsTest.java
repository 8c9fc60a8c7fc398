package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.catalog.Category;
import regrade.catalog.Product;
import regrade.checklist.AForm;
import regrade.checklist.AProduct;
import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.checklist.BuildChecklist;
import regrade.checklist.InMemoryQuestionSets;
import regrade.checklist.QuestionSet;
import regrade.checklist.Scope;
import regrade.grading.Grade;
import regrade.grading.GradeRules;
import regrade.kernel.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

class TryQuestionsTest {
    private static final Scope TOYS = Scope.of(Category.TOYS);

    private final List<PastUnit> past = new ArrayList<>();
    private final InMemoryQuestionSets sets = new InMemoryQuestionSets();
    private final TryQuestions trying = new TryQuestions(units(), sets, GradeRules.shipped());

    private PastUnits units() {
        return new PastUnits() {
            @Override
            public int count(int most) {
                return Math.min(most, past.size());
            }

            @Override
            public void newest(int most, Predicate<PastUnit> goOn) {
                for (var unit : past) if (!goOn.test(unit)) return;
            }
        };
    }

    private void inspected(Product product, String question, Answer answer) {
        var checklist = BuildChecklist.forProduct(product);
        var answers = Answers.NONE;
        for (var asked : checklist.questions()) answers = answers.with(asked.id(), asked.rest());
        past.add(
                new PastUnit(
                        UnitStory.reference(past.size()),
                        product,
                        checklist,
                        answers.with(question, answer),
                        false,
                        Grade.B,
                        Optional.empty(),
                        "amazon-used",
                        false,
                        Optional.empty()));
    }

    @Test
    void aQuestionThatIsLeftOutLosesTheFaultsItFound() {
        var bear = AProduct.of("toys").made();
        inspected(bear, "function", Answer.FAIL);
        inspected(bear, "function", Answer.OK);
        inspected(AProduct.of("shoes").made(), "soles", Answer.WORN);
        var live = sets.inForce(TOYS).orElseThrow().set();

        var outcome = trying.on(live.without("function"), Progress.NONE);

        assertThat(outcome.looked()).isEqualTo(3);
        assertThat(outcome.units()).isEqualTo(2);
        assertThat(outcome.regraded()).isEqualTo(1);
        assertThat(outcome.questions())
                .singleElement()
                .satisfies(
                        asked -> {
                            assertThat(asked.question().id()).isEqualTo("function");
                            assertThat(asked.fewer()).isEqualTo(2);
                            assertThat(asked.faultsLost()).isEqualTo(1);
                        });
    }

    @Test
    void aNewQuestionIsCountedForTheUnitsItWouldBeAskedOf() {
        inspected(AProduct.of("toys").made(), "packaging", Answer.OK);
        inspected(AProduct.of("tools").made(), "packaging", Answer.OK);

        var outcome =
                trying.on(
                        sets.inForce(TOYS).orElseThrow().set().with(AForm.of("eyes,45,missing,ok")),
                        Progress.NONE);

        assertThat(outcome.questions())
                .singleElement()
                .satisfies(asked -> assertThat(asked.more()).isEqualTo(1));
        assertThat(outcome.regraded()).isZero();
    }

    @Test
    void whatIsLiveAlreadyChangesNothing() {
        inspected(AProduct.of("toys").made(), "function", Answer.FAIL);

        var outcome = trying.on(sets.inForce(TOYS).orElseThrow().set(), Progress.NONE);

        assertThat(outcome.questions()).isEmpty();
        assertThat(outcome.regraded()).isZero();
    }

    @Test
    void cancelledItGivesWhatItHasSeen() {
        for (int i = 0; i < 10; i++)
            inspected(AProduct.of("toys").made(), "packaging", Answer.MISSING);
        var stop =
                new Progress() {
                    @Override
                    public void at(long done, long all) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };

        assertThat(trying.on(new QuestionSet(TOYS, List.of()), stop).looked()).isEqualTo(1);
    }
}
