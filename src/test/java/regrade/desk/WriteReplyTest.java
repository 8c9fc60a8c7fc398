package regrade.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import regrade.desk.DeskFact.ReturnAddressSet;
import regrade.kernel.ClientId;
import regrade.requests.Marketplace;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class WriteReplyTest {
    private final DeskBed bed = new DeskBed();
    private final WriteReply write = new WriteReply(bed.desk);

    static Set<String> languages() {
        return ReplyWords.languages();
    }

    @Test
    void everyLanguageOfTheMailsIsSpoken() {
        var read = new HashSet<String>();
        Marketplace.all().forEach(one -> read.addAll(one.languages()));

        assertThat(ReplyWords.languages()).containsAll(read);
        for (var language : ReplyWords.languages())
            assertThat(ReplyWords.in(language).keySet()).isEqualTo(ReplyWords.in("en").keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyDecisionIsSaidInFull(String language) {
        var request = bed.request(1, Duration.ofHours(1), "amazon.fr", language, "DEFECTIVE");

        for (var decision : decisions()) {
            var reply = write.draft(request, decision);

            assertThat(reply.subject()).contains(request.order()).doesNotContain("{");
            assertThat(reply.text()).contains(request.order()).doesNotContain("{");
        }
        assertThat(write.draft(request, new Decision.Refund(RefundGround.USED, 35)).text())
                .contains("35");
    }

    private static List<Decision> decisions() {
        return Stream.<Decision>concat(
                        Stream.<Decision>of(
                                new Decision.Approval(),
                                new Decision.Refund(RefundGround.IN_TIME, 0),
                                new Decision.Refund(RefundGround.LATE, 20),
                                new Decision.Refund(RefundGround.USED, 50),
                                new Decision.Refund(RefundGround.OPENED_SOFTWARE, 100)),
                        Arrays.stream(RefusalGround.values()).map(Decision.Refusal::new))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    DEFECTIVE,                 sorry-fault, seller-pays
                    UNWANTED_ITEM,             thanks,  buyer-pays
                    MISSED_ESTIMATED_DELIVERY, sorry-late,  seller-pays
                    '',                        thanks,  seller-pays
                    """)
    void theReasonSaysWhatIsSaidAndWhoPays(String code, String reason, String payer) {
        var words = ReplyWords.in("de");
        var request = bed.request(1, Duration.ofHours(1), "amazon.de", "de", code);

        var text = write.draft(request, new Decision.Approval()).text();

        assertThat(text).contains(words.get(reason)).contains(words.get(payer));
    }

    @Test
    void theClientsAddressAndWordsStandInAnApprovalOnly() {
        bed.act(
                new ReturnAddressSet(
                        new ClientId("ACME"),
                        new ReturnAddress("ACME\n1 rue du Port", "Please call before.")));
        var request = bed.request(2, Duration.ofHours(1));

        assertThat(write.draft(request, new Decision.Approval()).text())
                .contains("ACME\n1 rue du Port\n\nPlease call before.");
        assertThat(write.draft(request, new Decision.Refusal(RefusalGround.OTHER)).text())
                .doesNotContain("rue du Port");
    }

    @Test
    void anUnknownLanguageIsEnglish() {
        var request = bed.request(2, Duration.ofHours(1), "amazon.fr", "xx", "DEFECTIVE");

        assertThat(write.draft(request, new Decision.Approval()).text()).startsWith("Hello,");
    }
}
