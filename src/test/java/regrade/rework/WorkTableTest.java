package regrade.rework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.catalog.Category;
import regrade.checklist.Answer;
import regrade.grading.OwnWords;
import regrade.kernel.Money;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;

class WorkTableTest {
    private static final String COLUMNS = "work,mends,minutes,part,prices,chance,only,never\n";

    @Test
    void aLineSaysEverythingOfAWork() throws IOException {
        var works =
                read(
                        "print,manual/missing>ok part/damaged>ok,2,bought,EUR:0.40 USD:0.50,9500,toys tools,beauty");

        assertThat(works)
                .containsExactly(
                        new Work(
                                "print",
                                OwnWords.NONE,
                                List.of(
                                        new Mend("manual", Answer.MISSING, Answer.OK),
                                        new Mend("part", Answer.DAMAGED, Answer.OK)),
                                2,
                                Supply.bought(List.of(Money.of(40, "EUR"), Money.of(50, "USD"))),
                                9500,
                                List.of(Category.TOYS, Category.TOOLS),
                                List.of(Category.BEAUTY),
                                true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        no code      | W?,manual/missing>ok,2,,,9500,,
        no fault     | w,manual/ok>ok,2,,,9500,,
        no answer    | w,manual/gone>ok,2,,,9500,,
        no mend      | w,manual,2,,,9500,,
        nothing      | w,,2,,,9500,,
        no price     | w,manual/missing>ok,2,bought,,9500,,
        price of none| w,manual/missing>ok,2,,EUR:1,9500,,
        below nothing| w,manual/missing>ok,2,bought,EUR:-1,9500,,
        too certain  | w,manual/missing>ok,2,,,10001,,
        never ending | w,manual/missing>ok,2000,,,9500,,
        no category  | w,manual/missing>ok,2,,,9500,boats,
        too short    | w,manual/missing>ok,2
        too fine     | w,manual/missing>ok,2,bought,EUR:0.405,9500,,
        """)
    void aLineThatCannotBeUnderstoodIsNamed(String what, String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(line))
                .withMessageStartingWith("line 2: ");
    }

    @Test
    void theShippedTablesCanBeRead() {
        var shipped = WorkSet.shipped();

        assertThat(shipped.works())
                .extracting(Work::code)
                .contains("maker-box", "printed-manual", "cleaning", "wipe", "repair");
        assertThat(shipped.wages())
                .extracting(w -> w.perHour().currency().getCurrencyCode())
                .contains("EUR", "GBP", "USD");
    }

    private static List<Work> read(String... lines) throws IOException {
        return WorkTable.read(
                new StringReader(COLUMNS + String.join("\n", lines)), WorkTable::work);
    }
}
