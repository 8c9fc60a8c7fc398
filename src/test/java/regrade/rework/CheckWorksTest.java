package regrade.rework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.catalog.Category;
import regrade.checklist.QuestionSets;
import regrade.grading.AskedQuestion;
import regrade.grading.ListedQuestions;
import regrade.grading.OwnWords;
import regrade.kernel.Money;

import java.util.List;
import java.util.stream.Stream;

class CheckWorksTest {
    private static final List<AskedQuestion> ASKED =
            new ListedQuestions(QuestionSets.shipped()).all();
    private static final Supply IN_EUROS = Supply.bought(List.of(Money.of(100, "EUR")));

    @Test
    void theShippedWorksAreSound() {
        assertThat(CheckWorks.check(WorkSet.shipped(), ASKED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "packaging/missing>ok packaging/missing>damaged, TWO_WAYS",
        "packaging/damaged>missing, NOT_BETTER",
        "cosmetic/marks>worn, NOT_BETTER",
        "cosmetic/marks>fail, NOT_BETTER",
        "packaging/fail>ok, UNKNOWN_ANSWER",
        "polish/missing>ok, UNKNOWN_QUESTION",
    })
    void whatAWorkCannotMendIsNamed(String mends, WorkFinding.Kind kind) {
        var work = work(mends, Supply.NONE, 5000, List.of(), List.of());

        assertThat(found(work)).contains(kind);
    }

    @Test
    void onlyExpectedPartsComeFromTheStock() {
        assertThat(found(work("manual/missing>ok", Supply.STOCK, 5000, List.of(), List.of())))
                .containsExactly(WorkFinding.Kind.NO_PART);
        assertThat(found(work("part/missing>ok", Supply.STOCK, 5000, List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void whatIsNeverOfferedIsNamed() {
        var toys = List.of(Category.TOYS);

        assertThat(found(work("manual/missing>ok", Supply.NONE, 0, List.of(), List.of())))
                .containsExactly(WorkFinding.Kind.HOPELESS);
        assertThat(found(work("manual/missing>ok", Supply.NONE, 5000, toys, toys)))
                .containsExactly(WorkFinding.Kind.FOR_NOTHING);
        assertThat(found(work("manual/missing>ok", IN_EUROS, 5000, List.of(), List.of())))
                .containsExactly(WorkFinding.Kind.NO_PRICE, WorkFinding.Kind.NO_PRICE);
    }

    @Test
    void whatIsSwitchedOffContradictsNothing() {
        var work = work("packaging/damaged>missing", Supply.NONE, 0, List.of(), List.of());

        assertThat(found(work.switched(false))).isEmpty();
    }

    @Test
    void withoutAWageNothingCouldBeOffered() {
        var set = new WorkSet(2, WorkSet.shipped().works(), List.of());

        assertThat(CheckWorks.check(set, ASKED))
                .containsExactly(WorkFinding.of(WorkFinding.Kind.NO_WAGE, ""));
    }

    private static List<WorkFinding.Kind> found(Work work) {
        return CheckWorks.check(WorkSet.shipped().with(work), ASKED).stream()
                .map(WorkFinding::kind)
                .toList();
    }

    private static Work work(
            String mends, Supply supply, int chance, List<Category> only, List<Category> never) {
        return new Work(
                "own-work",
                OwnWords.NONE,
                Stream.of(mends.split(" ")).map(Mend::parse).toList(),
                5,
                supply,
                chance,
                only,
                never,
                true);
    }
}
