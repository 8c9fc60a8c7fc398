package regrade.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.intake.ImportResult;
import regrade.returns.ImportBed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Seller-fulfilled returns in XML.
class ReturnsXmlTest {
    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AmazonEnvelope"
                    + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                    + " xsi:noNamespaceSchemaLocation=\"amzn-envelope.xsd\">"
                    + "<Header><DocumentVersion>1.00</DocumentVersion></Header>"
                    + "<MessageType>Returns-Report</MessageType><Message>\n";
    private static final String FOOT = "</Message></AmazonEnvelope>\n";
    private static final String ITEM =
            "<item_details><item_name>A lamp &amp; more</item_name><asin>B000000001</asin>"
                    + "<return_reason_code>CR-DEFECTIVE</return_reason_code>"
                    + "<merchant_sku>SKU</merchant_sku><in_policy>Y</in_policy>"
                    + "<return_quantity>1</return_quantity><resolution>StandardRefund</resolution>"
                    + "<category>Home</category><refund_amount>12.90</refund_amount></item_details>";
    private static final String REST =
            "<order_id>113-0000001-0000001</order_id><order_date>2020-11-01T12:44:17Z</order_date>"
                    + "<amazon_rma_id>DabCdeFgRRMA</amazon_rma_id>"
                    + "<return_request_date>2020-11-12T12:44:17Z</return_request_date>"
                    + "<return_request_status>Approved</return_request_status>"
                    + "<a_to_z_claim>false</a_to_z_claim><is_prime>N</is_prime>"
                    + "<label_details><return_carrier>USPS</return_carrier>"
                    + "<tracking_id>9202</tracking_id><currency_code>USD</currency_code>"
                    + "<label_cost>4.14</label_cost></label_details>"
                    + "<order_quantity>%d</order_quantity>";

    @TempDir private Path folder;

    private ImportBed bed;

    @BeforeEach
    void open() {
        bed = new ImportBed(folder.resolve("data"));
    }

    @Test
    void aReturnIsReadAndWaitedFor() throws IOException {
        var result = take(HEAD + aReturn(ITEM, 1) + FOOT);

        assertThat(result.kind().code()).isEqualTo("seller-returns");
        assertThat(result.refused()).isEmpty();
        assertThat(result.added()).isEqualTo(1);
        assertThat(bed.returns.withIdentifier("9202", 5))
                .singleElement()
                .satisfies(line -> assertThat(line.line().title()).isEqualTo("A lamp & more"));
        assertThat(bed.reportLines.ofOrder("seller-returns", "113-0000001-0000001", 5))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.cell("label-cost")).isEqualTo("4.14");
                            assertThat(line.cell("a-to-z-claim")).isEqualTo("N");
                            assertThat(line.cell("category")).isEqualTo("Home");
                            assertThat(line.cell("refunded-amount")).isEqualTo("12.90");
                        });
    }

    @Test
    void anItemThatStandsTwiceIsOneUnitIfOneWasOrdered() throws IOException {
        var result = take(HEAD + aReturn(ITEM + ITEM, 1) + FOOT);

        assertThat(result.added()).isEqualTo(1);
        assertThat(bed.reasons(result)).containsExactly("import.refused.item-twice");
        assertThat(bed.returns.waiting()).isEqualTo(1);
    }

    @Test
    void anItemThatStandsTwiceIsTwoUnitsIfTwoWereOrdered() throws IOException {
        assertThat(take(HEAD + aReturn(ITEM + ITEM, 2) + FOOT).added()).isEqualTo(2);
    }

    @Test
    void theSameFileTwiceAddsNothing() throws IOException {
        var text = HEAD + aReturn(ITEM + ITEM, 2) + FOOT;
        take(text);

        assertThat(take(text).known()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><AmazonEnvelope><MessageType>Returns-Report</MessageType>&x;</AmazonEnvelope>",
                "<html><body>Returns</body></html>",
                "<AmazonEnvelope><MessageType>Orders</MessageType></AmazonEnvelope>",
                "<AmazonEnvelope><MessageType>Returns",
                "<"
            })
    void whatIsNoSuchReportIsNotTakenIn(String text) throws IOException {
        var result = take(text);

        assertThat(result.failure()).isPresent();
        assertThat(bed.journal.last()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "deep", "entity"})
    void aDamagedReportIsNotTakenInByHalves(String damage) throws IOException {
        var good = HEAD + aReturn(ITEM, 1);
        var bad =
                switch (damage) {
                    case "cut" -> "<return_details><item_details><item_name>half";
                    case "deep" -> "<return_details>" + "<x>".repeat(5000);
                    default ->
                            aReturn("<item_details><item_name>&lol;</item_name></item_details>", 1);
                };

        var result = take(good + bad + (damage.equals("entity") ? FOOT : ""));

        if (damage.equals("entity"))
            assertThat(result.rejected() + result.added()).isLessThanOrEqualTo(2);
        else assertThat(bed.journal.last()).isZero();
        assertThat(bed.reportLines.newest("seller-returns", 5).toString()).doesNotContain("half");
    }

    private static String aReturn(String items, int ordered) {
        return "<return_details>" + items + REST.formatted(ordered) + "</return_details>\n";
    }

    private ImportResult take(String text) throws IOException {
        return bed.take(Files.writeString(folder.resolve("returns"), text, StandardCharsets.UTF_8));
    }
}
