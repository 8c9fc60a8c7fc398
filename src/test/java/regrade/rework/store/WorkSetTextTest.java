package regrade.rework.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.catalog.Category;
import regrade.checklist.Answer;
import regrade.grading.OwnWords;
import regrade.kernel.Money;
import regrade.rework.Mend;
import regrade.rework.Supply;
import regrade.rework.Wage;
import regrade.rework.Work;
import regrade.rework.WorkSet;

import java.util.List;

class WorkSetTextTest {
    private static final WorkSet SET =
            new WorkSet(
                    7,
                    List.of(
                            new Work(
                                    "own-repair",
                                    OwnWords.of("réparer", "repair"),
                                    List.of(new Mend("function", Answer.FAIL, Answer.OK)),
                                    12,
                                    Supply.bought(
                                            List.of(Money.of(3, "JPY"), Money.of(250, "EUR"))),
                                    3333,
                                    List.of(Category.TOYS),
                                    List.of(Category.BEAUTY),
                                    true)),
                    List.of(new Wage(Money.of(2400, "EUR"), "R-01")));

    @Test
    void aSetIsTheSameTextInEveryRun() {
        assertThat(WorkSetText.of(SET))
                .isEqualTo(
                        """
                        {"version":7,"works":[{"code":"own-repair",\
                        "words":{"en":"repair","fr":"réparer"},\
                        "mends":[{"question":"function","found":"fail","left":"ok"}],\
                        "minutes":12,"source":"bought",\
                        "prices":[{"minor":250,"currency":"EUR"},{"minor":3,"currency":"JPY"}],\
                        "chance":3333,"only":["toys"],"never":["beauty"],"on":true}],\
                        "wages":[{"perHour":{"minor":2400,"currency":"EUR"},"bin":"R-01"}]}""");
    }

    @Test
    void theTextIsReadAsTheSameSet() {
        assertThat(WorkSetText.read(WorkSetText.of(SET))).isEqualTo(SET);
    }
}
