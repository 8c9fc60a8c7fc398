package regrade.rework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.catalog.Category;
import regrade.checklist.Answer;
import regrade.kernel.Money;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;

class WorkTableTest {
    private static final String COLUMNS =
            "work,valid-from,mends,minutes,part,prices,chance,only,never\n";

    @Test
    void aLineSaysEverythingOfAWork() throws IOException {
        var works =
                read(
                        "print,2026-02-01,manual/missing>ok part/damaged>ok,2,bought,EUR:0.40 USD:0.50,9500,toys tools,beauty");

        assertThat(works)
                .containsExactly(
                        new Work(
                                "print",
                                LocalDate.of(2026, 2, 1),
                                List.of(
                                        new Mend("manual", Answer.MISSING, Answer.OK),
                                        new Mend("part", Answer.DAMAGED, Answer.OK)),
                                2,
                                new Supply.Bought(
                                        Map.of(
                                                Currency.getInstance("EUR"), Money.of(40, "EUR"),
                                                Currency.getInstance("USD"), Money.of(50, "USD"))),
                                9500,
                                Set.of(Category.TOYS, Category.TOOLS),
                                Set.of(Category.BEAUTY)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        no day       | w,soon,manual/missing>ok,2,,,9500,,
        no fault     | w,2026-02-01,manual/ok>ok,2,,,9500,,
        no answer    | w,2026-02-01,manual/gone>ok,2,,,9500,,
        no mend      | w,2026-02-01,manual,2,,,9500,,
        nothing      | w,2026-02-01,,2,,,9500,,
        no price     | w,2026-02-01,manual/missing>ok,2,bought,,9500,,
        price of none| w,2026-02-01,manual/missing>ok,2,,EUR:1,9500,,
        below nothing| w,2026-02-01,manual/missing>ok,2,bought,EUR:-1,9500,,
        too certain  | w,2026-02-01,manual/missing>ok,2,,,10001,,
        never ending | w,2026-02-01,manual/missing>ok,2000,,,9500,,
        no category  | w,2026-02-01,manual/missing>ok,2,,,9500,boats,
        too short    | w,2026-02-01,manual/missing>ok,2
        too fine     | w,2026-02-01,manual/missing>ok,2,bought,EUR:0.405,9500,,
        """)
    void aLineThatCannotBeUnderstoodIsNamed(String what, String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(line))
                .withMessageStartingWith("line 2: ");
    }

    @Test
    void theLatestLineThatHasBegunHolds() throws IOException {
        var works =
                new Works(
                        read(
                                "w,2026-02-01,manual/missing>ok,2,,,9500,,",
                                "w,2026-06-01,manual/missing>ok,3,,,9500,,"),
                        List.of(wage("2026-02-01", 20_00), wage("2026-06-01", 22_00)));

        assertThat(works.on(LocalDate.of(2026, 5, 31)))
                .extracting(Work::minutes)
                .containsExactly(2);
        assertThat(works.on(LocalDate.of(2026, 6, 1))).extracting(Work::minutes).containsExactly(3);
        assertThat(works.on(LocalDate.of(2025, 1, 1))).extracting(Work::minutes).containsExactly(2);
        var eur = Currency.getInstance("EUR");
        assertThat(works.wage(LocalDate.of(2026, 5, 31), eur)).contains(wage("2026-02-01", 20_00));
        assertThat(works.wage(LocalDate.of(2026, 6, 1), eur)).contains(wage("2026-06-01", 22_00));
        assertThat(works.wage(LocalDate.of(2026, 6, 1), Currency.getInstance("JPY"))).isEmpty();
    }

    @Test
    void theShippedTablesCanBeRead() {
        var shipped = Works.shipped();

        assertThat(shipped.rows())
                .extracting(Work::code)
                .contains("maker-box", "printed-manual", "cleaning", "wipe", "repair");
        assertThat(shipped.wages())
                .extracting(w -> w.perHour().currency().getCurrencyCode())
                .contains("EUR", "GBP", "USD");
    }

    private static Wage wage(String from, long perHour) {
        return new Wage(LocalDate.parse(from), Money.of(perHour, "EUR"), "R-01");
    }

    private static List<Work> read(String... lines) throws IOException {
        return WorkTable.read(
                new StringReader(COLUMNS + String.join("\n", lines)), WorkTable::work);
    }
}
