package regrade.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.checklist.AProduct;
import regrade.checklist.Answer;
import regrade.checklist.BuildChecklist;
import regrade.checklist.Checklist;
import regrade.kernel.ClientId;
import regrade.returns.ExpectedReturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

class FindingsTest {
    private static final Checklist CHECKLIST =
            BuildChecklist.forProduct(
                    AProduct.of("electronics").with("radio*; cable; clip").made());

    @Test
    void everyAnswerIsOneThatItsQuestionAllows() {
        for (var disposition :
                List.of("SELLABLE", "DEFECTIVE", "CUSTOMER_DAMAGED", "CARRIER_DAMAGED", "EXPIRED"))
            for (var found : found(line(disposition, "DEFECTIVE")))
                found.forEach(
                        (question, answer) ->
                                assertThat(
                                                CHECKLIST
                                                        .question(question)
                                                        .orElseThrow()
                                                        .allows(answer))
                                        .isTrue());
    }

    @Test
    void underAnUnbrokenSealNothingIsMissing() {
        var sealed =
                found(line("SELLABLE", "UNDELIVERABLE_REFUSED")).stream()
                        .filter(found -> found.get("seal") == Answer.OK)
                        .toList();

        assertThat(sealed)
                .isNotEmpty()
                .allMatch(found -> List.of("seal", "packaging").containsAll(found.keySet()));
    }

    @Test
    void whatIsCalledBrokenFailsMoreOftenThanWhatIsCalledSellable() {
        assertThat(failing(line("DEFECTIVE", "DEFECTIVE")))
                .isGreaterThan(failing(line("SELLABLE", "UNWANTED_ITEM")));
    }

    @Test
    void theSameChanceFindsTheSame() {
        assertThat(found(line("CUSTOMER_DAMAGED", "UNWANTED_ITEM")))
                .isEqualTo(found(line("CUSTOMER_DAMAGED", "UNWANTED_ITEM")));
    }

    private static long failing(ExpectedReturn line) {
        return found(line).stream().filter(found -> found.get("function") == Answer.FAIL).count();
    }

    private static List<Map<String, Answer>> found(ExpectedReturn line) {
        var chance = new Random(7);
        return IntStream.range(0, 200).mapToObj(i -> Findings.on(line, CHECKLIST, chance)).toList();
    }

    private static ExpectedReturn line(String disposition, String reason) {
        return new ExpectedReturn(
                new ClientId("Aurio SAS"),
                LocalDate.of(2026, 11, 14),
                "2026-11-14T16:47:24+00:00",
                "171-1863372-6814133",
                "AUR-H7-BLK",
                "",
                "",
                "",
                1,
                "ORY1",
                disposition,
                reason,
                "",
                "LPNHE437004964",
                "",
                Map.of());
    }
}
