package regrade.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.catalog.CatalogFact.ProductsListed;
import regrade.catalog.Product;
import regrade.intake.ImportResult;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.kernel.Sku;
import regrade.requests.RequestsFact.MailsImported;
import regrade.requests.file.WrittenMail;
import regrade.returns.ImportBed;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Mails taken in as files: what becomes of them, and what becomes of nothing.
class ReturnMailsTest {
    private static final String REPORT =
            """
            Order ID\tReturn request date\tReturn request status\tAmazon RMA ID\tTracking ID\tASIN\tMerchant SKU\t\
            Item Name\tReturn quantity\tReturn Reason\tResolution
            113-0000001-0000001\t27-Feb-2026\tApproved\tDabCdeFgRRMA\t\tB000000001\tK 17\tKettle 1.7 l\t2\t\
            CR-DEFECTIVE\tStandardRefund
            """;

    @TempDir private Path folder;

    private ImportBed bed;

    @BeforeEach
    void open() {
        bed = new ImportBed(folder.resolve("data"));
    }

    @Test
    void aMailIsTakenInByWhatItIsNotByItsName() throws IOException {
        var result = take("1772217000.M5P7.host:2,S".replace(':', '_'), request("1"));

        assertThat(result.kind().code()).isEqualTo("return-mails");
        assertThat(List.of(result.read(), result.added())).containsExactly(1L, 1L);
        assertThat(bed.requests.open(5))
                .singleElement()
                .satisfies(known -> assertThat(known.request().order()).isEqualTo(order("1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aMailboxIsTakenInMailByMail(String lineEnd) throws IOException {
        var result =
                take(
                        "all.mbox",
                        WrittenMail.mailbox(
                                lineEnd,
                                request("1"),
                                request("2"),
                                newsletter(),
                                forged("3"),
                                cancellation("2"),
                                new byte[0]));

        assertThat(result.read()).isEqualTo(6);
        assertThat(result.added()).isEqualTo(4);
        assertThat(result.known()).isEqualTo(2);
        assertThat(bed.requests.open(5))
                .extracting(known -> known.request().order())
                .containsExactly(order("1"));
        assertThat(bed.requests.oddMails(5))
                .singleElement()
                .satisfies(odd -> assertThat(odd.why()).isEqualTo("sender"));
        assertThat(closing())
                .satisfies(
                        fact -> {
                            assertThat(fact.added()).isEqualTo(4);
                            assertThat(fact.other()).isEqualTo(2);
                            assertThat(fact.known()).isZero();
                        });
    }

    private MailsImported closing() {
        var last = new MailsImported[1];
        bed.journal.read(
                bed.journal.last(),
                bed.journal.last(),
                entry -> last[0] = (MailsImported) entry.facts().getLast());
        return last[0];
    }

    @Test
    void theSameMailsChangeNothingWhereverTheyStand() throws IOException {
        take("one.eml", request("1"));
        take("odd.eml", forged("3"));
        take("cancel.eml", cancellation("1"));
        long last = bed.journal.last();
        var box = WrittenMail.mailbox("\n", request("1"), forged("3"), cancellation("1"));

        var again = take("again.eml", request("1"));
        var all = take("all.mbox", box);

        assertThat(again.known()).isEqualTo(1);
        assertThat(all.known()).isEqualTo(3);
        assertThat(bed.journal.last()).isEqualTo(last);
    }

    @Test
    void ofOverlappingMailboxesOnlyTheNewMailsAreTaken() throws IOException {
        take("a.mbox", WrittenMail.mailbox("\n", request("1"), request("2")));

        var result =
                take(
                        "b.mbox",
                        WrittenMail.mailbox("\r\n", request("2"), request("2"), request("4")));

        assertThat(result.added()).isEqualTo(1);
        assertThat(result.known()).isEqualTo(2);
        assertThat(bed.requests.open(9)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMailAndTheReportAboutItMakeOneReturn(boolean mailFirst) throws IOException {
        var html = WrittenMail.html(Mails.ENGLISH.html());
        var mail = WrittenMail.mail("1@x", "amazon.com", html);
        if (mailFirst) take("a.eml", mail);
        take("returns.txt", REPORT.getBytes(StandardCharsets.UTF_8));
        if (!mailFirst) take("a.eml", mail);

        assertThat(bed.returns.waiting()).isEqualTo(1);
        assertThat(bed.returns.withIdentifier("DabCdeFgRRMA", 5))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.line().comment()).isEqualTo("It leaks");
                            assertThat(found.line().quantity()).isEqualTo(2);
                        });
    }

    @Test
    void whatIsTakenBackIsNoLongerWaitedFor() throws IOException {
        take("a.eml", request("1"));
        take("returns.txt", REPORT.getBytes(StandardCharsets.UTF_8));
        assertThat(bed.returns.waiting()).isEqualTo(1);

        take("b.eml", cancellation("1"));

        assertThat(bed.returns.waiting()).isZero();
        assertThat(bed.requests.open(5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoAsksAnewAfterACancellationIsWaitedForAgain(boolean inOneBox) throws IOException {
        var mails = List.of(request("1"), at("19", cancellation("1")), at("20", request("1")));
        var box = WrittenMail.mailbox("\n", mails.toArray(byte[][]::new));
        if (!inOneBox) for (var mail : mails) take("a.eml", mail);
        var result = take("a.mbox", box);

        assertThat(result.updated()).isEqualTo(inOneBox ? 1 : 0);
        assertThat(bed.requests.open(5)).hasSize(1);
        assertThat(bed.returns.waiting()).isEqualTo(1);
        assertThat(take("b.mbox", box).known()).isEqualTo(3);
    }

    private static byte[] at(String hour, byte[] mail) {
        var text = new String(mail, StandardCharsets.ISO_8859_1);
        return WrittenMail.bytes(text.replace(" 18:30:00 ", " " + hour + ":30:00 "));
    }

    @Test
    void aRequestBelongsToTheClientWhoseProductItNames() throws IOException {
        bed.journal.append(new Inspector("Ana"), List.of(products("ACME")));
        var html = WrittenMail.html(Mails.ENGLISH.html());
        take("a.eml", WrittenMail.mail("1@x", "amazon.com", html));

        assertThat(bed.requests.open(5).getFirst().request().client())
                .isEqualTo(new ClientId("ACME"));
    }

    @Test
    void aMailThatNamesNoProductBelongsToTheClientOfItsOrder() throws IOException {
        bed.journal.append(new Inspector("Ana"), List.of(products("ACME")));
        take("returns.txt", REPORT.getBytes(StandardCharsets.UTF_8));
        take("a.eml", request("1"));

        assertThat(bed.requests.open(5).getFirst().request().client())
                .isEqualTo(new ClientId("ACME"));
    }

    private static ProductsListed products(String client) {
        return new ProductsListed(
                List.of(
                        new Product(
                                new ClientId(client),
                                new Sku("K 17"),
                                "B000000001",
                                "",
                                "",
                                "Kettle",
                                "",
                                "",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                false)));
    }

    @Test
    void brokenMailsAreRefusedAndTheOthersTaken() throws IOException {
        var large = new byte[11 << 20];
        Arrays.fill(large, (byte) 'x');
        var zero = new String(request("5"), StandardCharsets.ISO_8859_1).replace("leaks", "\0");
        var headers = "Subject: a\n" + "X: y\n".repeat(5000) + "\n";
        var box =
                WrittenMail.mailbox(
                        "\n",
                        large,
                        WrittenMail.bytes(zero),
                        WrittenMail.bytes(headers),
                        request("1"));

        var result = take("all.mbox", box);

        assertThat(bed.reasons(result))
                .containsExactly(
                        "import.refused.mail-too-large",
                        "import.refused.mail-damaged",
                        "import.refused.mail-limits");
        assertThat(result.refused()).extracting(line -> line.number()).containsExactly(1L, 2L, 3L);
        assertThat(result.added()).isEqualTo(1);
    }

    @Test
    void oneEndlessLineIsRefusedInLittleMemory() throws IOException {
        var file = folder.resolve("endless.eml");
        Files.write(file, WrittenMail.bytes(WrittenMail.head("1@x", "a@amazon.com") + "\r\n"));
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(64L << 20);
        }

        var result = bed.take(file);

        assertThat(bed.reasons(result)).containsExactly("import.refused.mail-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "From nobody\n",
                "sku,asin\nFrom: a,b\n",
                "Hello: world\n\nThis is a letter",
                "From: a@b.c"
            })
    void whatIsNoMailIsNotTakenForOne(String text) throws IOException {
        assertThat(take("x.eml", text.getBytes(StandardCharsets.UTF_8)).kind().code())
                .isNotEqualTo("return-mails");
    }

    private ImportResult take(String name, byte[] content) throws IOException {
        var file = folder.resolve(name);
        Files.write(file, content);
        return bed.take(file);
    }

    private static String order(String number) {
        return "113-0000001-000000" + number;
    }

    private static byte[] mail(String number, String sender, String body) {
        var text = body.replace(Mails.ORDER, order(number));
        var bytes = WrittenMail.mail(number + "@x", sender, WrittenMail.plain(text));
        var whole = new String(bytes, StandardCharsets.ISO_8859_1);
        return WrittenMail.bytes(whole.replace(Mails.ORDER, order(number)));
    }

    private static byte[] request(String number) {
        return mail(number, "amazon.com", Mails.ENGLISH.plain());
    }

    private static byte[] forged(String number) {
        return mail(number, "amazon.com.evil.example", Mails.ENGLISH.plain());
    }

    private static byte[] cancellation(String number) {
        return mail(number, "amazon.com", Mails.ENGLISH.cancelling().plain());
    }

    private static byte[] newsletter() {
        return WrittenMail.bytes(
                "From: news@amazon.com\r\nSubject: Offers\r\nDate: x\r\n\r\nReturn to our shop!\r\n");
    }
}
