package regrade.returns.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.intake.Fingerprint;
import regrade.journal.Fact;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.reports.LineKey;
import regrade.reports.ReportsFact.ReportLinesListed;
import regrade.reports.ReportsFact.Row;
import regrade.requests.Cancellation;
import regrade.requests.RequestKey;
import regrade.requests.RequestedItem;
import regrade.requests.RequestsFact.RequestCancelled;
import regrade.requests.RequestsFact.ReturnRequested;
import regrade.requests.ReturnRequest;
import regrade.returns.ExpectedReturn;
import regrade.returns.ReturnsFact.ReturnsListed;
import regrade.returns.WaitingReturn;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A mail and a line of a report about the same return are one expected return.
class RequestedReturnsTest {
    private static final Instant NOON = Instant.parse("2026-02-27T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 27);
    private static final String ORDER = "113-0000001-0000001";
    private static final ClientId OTHER = new ClientId("ACME");

    private final Jdbi database = ProjectionBed.database();
    private final JdbiExpectedReturns returns =
            ProjectionBed.make(database, new JdbiExpectedReturns(database));
    private final InMemoryJournal journal =
            new InMemoryJournal(
                    new BenchId("B01"), Clock.fixed(NOON, ZoneId.of("Europe/Paris")), returns);

    @Test
    void aMailAnnouncesAReturn() {
        says(mail(0, item("Kettle", "B000000001", "K 17", 2)));

        var line = only();

        assertThat(line.orderId()).isEqualTo(ORDER);
        assertThat(line.quantity()).isEqualTo(2);
        assertThat(line.reason()).isEqualTo("DEFECTIVE");
        assertThat(line.comment()).isEqualTo("It leaks");
        assertThat(line.returnDate()).isEqualTo(DAY);
        assertThat(returns.waiting()).isEqualTo(1);
        assertThat(returns.withIdentifier("1Z5R89390357567127", 5)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    true,  Kettle,  B000000001, K 17
                    false, Kettle,  B000000001, K 17
                    true,  Kettle,  '',         ''
                    false, Kettle,  '',         ''
                    true,  '',      '',         K 17
                    false, '',      '',         ''
                    true,  Another, B000000001, ''
                    """)
    void aMailAndAReportMakeOneReturn(boolean mailFirst, String title, String asin, String sku) {
        var both = List.of(mail(0, item(title, asin, sku, 1)), report("1", "Approved"));
        (mailFirst ? both : both.reversed()).forEach(this::says);

        var line = only();

        assertThat(line.comment()).isEqualTo("It leaks");
        assertThat(line.extra())
                .containsEntry("amazon-rma-id", "DabCdeFgRRMA")
                .containsEntry("request-received", NOON.toString());
        assertThat(line.title()).isEqualTo("Kettle");
        assertThat(returns.waiting()).isEqualTo(1);
        assertThat(returns.withIdentifier("DabCdeFgRRMA", 5)).hasSize(1);
    }

    @Test
    void aReportThatSaysSomethingElseKeepsTheBuyersWords() {
        says(mail(0, item("Kettle", "B000000001", "K 17", 1)));
        var id = returns.withIdentifier(ORDER, 5).getFirst().id();
        says(report("1", "Pending"));
        says(report("1", "Approved"));

        assertThat(only().extra()).containsEntry("return-request-status", "Approved");
        assertThat(only().comment()).isEqualTo("It leaks");
        assertThat(returns.withIdentifier(ORDER, 5).getFirst().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoUnitsInAReportAreTwo(boolean mailFirst) {
        var all =
                List.of(
                        mail(0, item("Kettle", "B000000001", "K 17", 2)),
                        report("1", "Approved"),
                        report("2", "Approved"));
        (mailFirst ? all : all.reversed()).forEach(this::says);

        assertThat(returns.withIdentifier(ORDER, 5)).hasSize(2);
    }

    @Test
    void anotherClientsReturnIsAnother() {
        var request = request(0, item("Kettle", "B000000001", "K 17", 1)).of(OTHER);
        says(report("1", "Approved"));
        says(new ReturnRequested(RequestKey.of(request), request));

        assertThat(returns.withIdentifier(ORDER, 5)).hasSize(2);
    }

    @Test
    void aReturnFromAWarehouseIsNotTheSame() {
        says(new ReturnsListed(List.of(warehouse())));
        says(mail(0, item("Kettle", "B000000001", "K 17", 1)));

        assertThat(returns.withIdentifier(ORDER, 5)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mRc", "mcR", "Rmc", "Rcm", "cmR", "cRm"})
    void whatWasTakenBackNoLongerWaitsInWhateverOrderItIsRead(String order) {
        var kettle = item("Kettle", "B000000001", "K 17", 1);
        for (char one : order.toCharArray())
            says(
                    switch (one) {
                        case 'm' -> mail(0, kettle);
                        case 'R' -> report("1", "Approved");
                        default -> cancel(3, kettle);
                    });

        assertThat(only().comment()).isEqualTo("It leaks");
        assertThat(returns.waiting()).isZero();
    }

    @Test
    void whoAsksAnewIsWaitedForAgain() {
        var kettle = item("Kettle", "B000000001", "K 17", 1);
        says(mail(0, kettle));
        says(cancel(3, kettle));
        says(mail(6, kettle));

        assertThat(returns.waiting()).isEqualTo(1);
        assertThat(only().extra())
                .containsEntry("request-received", NOON.plusSeconds(6 * 3600).toString());
    }

    @Test
    void entriesAppliedASecondTimeLeaveTheSameReturns() {
        var kettle = item("Kettle", "B000000001", "K 17", 1);
        says(mail(0, kettle, item("Pot", "", "P", 1)));
        says(report("1", "Approved"));
        says(cancel(3, kettle));
        says(report("1", "Pending"));
        var before = returns.withIdentifier(ORDER, 9);
        long waiting = returns.waiting();

        journal.read(
                1,
                journal.last(),
                entry -> {
                    for (int place = 0; place < entry.facts().size(); place++)
                        returns.apply(entry.header(), place, entry.facts().get(place));
                    returns.settle();
                });

        assertThat(returns.withIdentifier(ORDER, 9)).isEqualTo(before).hasSize(2);
        assertThat(returns.waiting()).isEqualTo(waiting).isEqualTo(1);
    }

    private ExpectedReturn only() {
        assertThat(returns.withIdentifier(ORDER, 5)).hasSize(1);
        return returns.withIdentifier(ORDER, 5).stream()
                .map(WaitingReturn::line)
                .findFirst()
                .orElseThrow();
    }

    private void says(Fact fact) {
        journal.append(new Inspector("Ana"), List.of(fact));
    }

    private static ReturnRequested mail(int hours, RequestedItem... items) {
        var request = request(hours, items);
        return new ReturnRequested(RequestKey.of(request), request);
    }

    private static ReturnRequest request(int hours, RequestedItem... items) {
        var sent = NOON.plusSeconds(hours * 3600L);
        return new ReturnRequest(
                ClientId.OWN,
                "amazon.fr",
                "fr",
                ORDER,
                List.of(items),
                DAY,
                Optional.of(sent),
                sent,
                "UPS",
                "1Z5R89390357567127",
                false,
                "");
    }

    private static RequestCancelled cancel(int hours, RequestedItem... items) {
        var cancellation =
                new Cancellation(
                        ORDER, List.of(items), DAY, Optional.of(NOON.plusSeconds(hours * 3600L)));
        return new RequestCancelled(RequestKey.of(cancellation), cancellation);
    }

    private static RequestedItem item(String title, String asin, String sku, int quantity) {
        return new RequestedItem(
                title, asin, sku, quantity, "Item defective", "DEFECTIVE", "It leaks");
    }

    private static ReportLinesListed report(String number, String status) {
        var cells = List.of("DabCdeFgRRMA", status, "Kettle", "CR-DEFECTIVE");
        var names = List.of("amazon-rma-id", "return-request-status", "item-name", "return-reason");
        var row =
                new Row(
                        ClientId.OWN,
                        Optional.of(DAY),
                        ORDER,
                        "K 17",
                        "B000000001",
                        "",
                        "",
                        1,
                        LineKey.of(Fingerprint.of("seller-returns\n" + number), 1),
                        cells);
        return new ReportLinesListed("seller-returns", names, List.of(row));
    }

    private static ExpectedReturn warehouse() {
        return new ExpectedReturn(
                ClientId.OWN,
                DAY,
                DAY.toString(),
                ORDER,
                "K 17",
                "B000000001",
                "X000000001",
                "Kettle",
                1,
                "ORY1",
                "SELLABLE",
                "DEFECTIVE",
                "",
                "",
                "",
                Map.of());
    }
}
