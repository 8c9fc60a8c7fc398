package regrade.requests.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.requests.Mails;
import regrade.requests.Mails.Language;
import regrade.requests.Oddity;
import regrade.requests.Readers;
import regrade.requests.Reading;
import regrade.requests.RequestedItem;
import regrade.requests.ReturnRequest;
import regrade.requests.file.WrittenMail.Part;
import regrade.requests.file.WrittenMail.Transfer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

class MimeMailTest {
    static Stream<Language> languages() {
        return Mails.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPublishedLabelIsReadFromPlainText(Language language) {
        var mail = WrittenMail.mail("1@x", language.sender(), WrittenMail.plain(language.plain()));

        assertThat(requested(mail).items()).singleElement().satisfies(MimeMailTest::isKettle);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPublishedLabelIsReadFromHtml(Language language) {
        var mail = WrittenMail.mail("1@x", language.sender(), WrittenMail.html(language.html()));

        var request = requested(mail);

        assertThat(request.order()).isEqualTo(Mails.ORDER);
        assertThat(request.language()).isEqualTo(language.code());
        assertThat(request.items())
                .containsExactly(
                        new RequestedItem(
                                "Kettle 1.7 l",
                                "B000000001",
                                "K 17",
                                2,
                                "Item defective or doesn't work",
                                "DEFECTIVE",
                                "It leaks"));
        assertThat(request.carrier()).isEqualTo("UPS");
        assertThat(request.tracking()).isEqualTo("1Z5R89390357567127");
        assertThat(request.authorised()).isTrue();
        assertThat(request.outOfPolicy()).isEmpty();
    }

    private static void isKettle(RequestedItem item) {
        assertThat(item.title()).isEqualTo("Kettle 1.7 l");
        assertThat(item.quantity()).isEqualTo(2);
        assertThat(item.reasonCode()).isEqualTo("DEFECTIVE");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    fr, utf-8,        QUOTED
                    fr, iso-8859-1,   QUOTED
                    fr, iso-8859-15,  BASE64
                    fr, windows-1252, PLAIN
                    pl, iso-8859-2,   QUOTED
                    tr, iso-8859-9,   QUOTED
                    ja, iso-2022-jp,  PLAIN
                    ja, iso-2022-jp,  BASE64
                    ja, shift_jis,    BASE64
                    ja, euc-jp,       QUOTED
                    ja, utf-16,       BASE64
                    """)
    void everyCharsetIsRead(String code, String charset, Transfer transfer) {
        var language =
                Mails.languages().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
        var part = new Part("text/plain", language.plain(), charset, transfer);

        var mail = WrittenMail.mail("1@x", language.sender(), part);

        assertThat(requested(mail).items()).singleElement().satisfies(MimeMailTest::isKettle);
    }

    @Test
    void aMailThatNamesNoCharsetIsReadAsItIsWritten() {
        var french = Mails.french("Demande reçue:", "Numéro de commande:");
        for (var charset : List.of("utf-8", "windows-1252")) {
            var text = new Part("text/plain", french.plain(), charset, Transfer.PLAIN);
            var content = WrittenMail.content(text).replaceFirst("; charset=[a-z0-9-]+", "");
            var mail = WrittenMail.bytes(WrittenMail.head("1@x", "a@amazon.fr") + content);

            assertThat(requested(mail).day()).as(charset).isEqualTo("2026-02-27");
        }
    }

    @Test
    void theHeadersAreRead() {
        var mail = opened(WrittenMail.mail("1@x", "Amazon.COM", WrittenMail.plain("x"))).mail();

        assertThat(mail.messageId()).isEqualTo("1@x");
        assertThat(mail.sender()).isEqualTo("amazon.com");
        assertThat(mail.subject())
                .isEqualTo("Return authorization request for order 113-0000001-0000001");
        assertThat(mail.sent()).hasValue(Mails.SENT);
        assertThat(mail.oddities()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "no-reply@amazon.fr" <thief@evil.example>      | evil.example
                    no-reply@amazon.fr <thief@evil.example>        | ''
                    a@amazon.fr, thief@evil.example                | ''
                    Amazon                                         | ''
                    =?utf-8?Q?a=40amazon.fr?= <thief@evil.example> | evil.example
                    """)
    void theSenderIsTheAddressNotTheName(String from, String domain) {
        var mail =
                WrittenMail.bytes(
                        WrittenMail.head("1@x", from)
                                + WrittenMail.content(WrittenMail.plain(Mails.ENGLISH.plain())));

        assertThat(opened(mail).mail().sender()).isEqualTo(domain);
        assertThat(Readers.own().read(opened(mail).mail()))
                .isEqualTo(new Reading.WaitsForALook(Oddity.SENDER));
    }

    @Test
    void twoSendersAreNone() {
        var twice = "a@amazon.com\r\nFrom: b@amazon.com";
        var mail = WrittenMail.bytes(WrittenMail.head("1@x", twice) + "\r\nhello");

        assertThat(opened(mail).mail().sender()).isEmpty();
    }

    @Test
    void whatTheReceivingServerFoundForgedIsOdd() {
        var mail =
                WrittenMail.bytes(
                        "Authentication-Results: mx.shop.example; spf=pass;\r\n dmarc=fail\r\n"
                                + WrittenMail.head("1@x", "a@amazon.com")
                                + WrittenMail.content(WrittenMail.plain(Mails.ENGLISH.plain())));

        assertThat(opened(mail).mail().oddities()).containsExactly(Oddity.NOT_AUTHENTIC);
    }

    @Test
    void aMailInAMailIsOddAndNotRead() {
        var inner =
                new String(
                        WrittenMail.mail(
                                "2@x", "amazon.com", WrittenMail.plain(Mails.ENGLISH.plain())),
                        StandardCharsets.ISO_8859_1);
        var mail =
                WrittenMail.bytes(
                        WrittenMail.head("1@x", "a@amazon.com")
                                + "Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\n"
                                + "Content-Type: message/rfc822\r\n\r\n"
                                + inner
                                + "\r\n--m--\r\n");

        assertThat(opened(mail).mail().oddities()).containsExactly(Oddity.CARRIES_MAIL);
        assertThat(opened(mail).mail().body()).isBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>Return reason: x</script>",
                "<style>Return reason: x</style>",
                "<div style='DISPLAY : none'>Return reason: x</div>",
                "<span hidden>Return reason: x</span>",
                "<p style='font-size:0px;color:red'>Return reason: x</p>",
                "<!-- Return reason: x -->",
                "<template>Return reason: x</template>",
                "<img alt='Return reason: x' src='https://evil.example/x.png'>"
            })
    void whatNobodySeesIsNotText(String hidden) {
        var mail =
                WrittenMail.mail(
                        "1@x", "amazon.com", WrittenMail.html("<p>a</p>" + hidden + "<p>b</p>"));

        assertThat(opened(mail).mail().body()).isEqualTo("a\nb\n");
    }

    @Test
    void theLayoutOfHtmlIsKept() {
        var html =
                """
                <table><tr><td><img src="x"></td><td>Order ID: 1<br>Item:&nbsp;<b>A</b> kettle
                <div>Quantity: 2</div></td></tr></table>
                <TABLE border=1><TR><TH>Order Item<TH>Return Reason
                <TR><TD>A<br>kettle<TD>Broken</TABLE>end<br>
                """;

        assertThat(HtmlText.of(html))
                .hasValue(
                        """
                        Order ID: 1
                        Item: A kettle
                        Quantity: 2
                        Order Item\tReturn Reason
                        A kettle\tBroken
                        end
                        """);
    }

    @Test
    void plainTextIsPreferredAndHtmlReadWhereItHasNoLabels() {
        var html = WrittenMail.html(Mails.ENGLISH.html());
        var both =
                WrittenMail.mail(
                        "1@x", "amazon.com", WrittenMail.plain(Mails.ENGLISH.plain()), html);
        var empty = WrittenMail.mail("1@x", "amazon.com", WrittenMail.plain("See above"), html);

        assertThat(requested(both).items().getFirst().asin()).isEmpty();
        assertThat(requested(empty).items().getFirst().asin()).isEqualTo("B000000001");
    }

    @Test
    void flowedLinesAreJoined() {
        var text = Mails.ENGLISH.plain().replace("Item defective or", "Item defective \nor");
        var flowed =
                WrittenMail.content(WrittenMail.plain(text))
                        .replace("text/plain;", "text/plain; format=flowed;");
        var mail = WrittenMail.bytes(WrittenMail.head("1@x", "a@amazon.com") + flowed);

        assertThat(requested(mail).items().getFirst().reasonCode()).isEqualTo("DEFECTIVE");
    }

    @Test
    void whatBreaksOffIsOdd() {
        var whole =
                WrittenMail.bytes(
                        WrittenMail.head("1@x", "a@amazon.com")
                                + WrittenMail.content(
                                        WrittenMail.plain(Mails.ENGLISH.plain()),
                                        WrittenMail.html(Mails.ENGLISH.html())));
        var cut = Arrays.copyOf(whole, whole.length - 100);

        assertThat(opened(whole).mail().oddities()).isEmpty();
        assertThat(opened(cut).mail().oddities()).containsExactly(Oddity.CUT_SHORT);
    }

    @Test
    void zeroBytesAndHalfSignsAreNoText() {
        var zero = WrittenMail.plain("a\u0000b");
        var half = new Part("text/plain", "", "utf-16be", Transfer.PLAIN);
        var mail =
                WrittenMail.head("1@x", "a@amazon.com")
                        + WrittenMail.content(half)
                        + "\u00d8\u0000";

        assertThat(opened(WrittenMail.mail("1@x", "amazon.com", zero)).sound()).isFalse();
        assertThat(opened(WrittenMail.bytes(mail)).sound()).isFalse();
    }

    /// Not for minutes: what is looked for in a line is looked for in its beginning.
    @ParameterizedTest
    @ValueSource(strings = {"Return Shipping Carrier: ", "Details: ", "Item: ", "Tracking ID: "})
    void anEndlessValueIsReadLikeAnyOther(String label) {
        var text = Mails.ENGLISH.plain() + label + "a ".repeat(1_000_000);

        var mail = WrittenMail.mail("1@x", "amazon.com", WrittenMail.plain(text));

        assertThat(Readers.own().read(opened(mail).mail())).isNotNull();
    }

    @Test
    void moreThanAMailNeedsIsRefused() {
        var headers = "X-A: b\r\n".repeat(2000) + "\r\nhi";
        var long1 = "Subject: " + "x".repeat(1 << 20) + "\r\n\r\nhi";
        var parts =
                "Content-Type: multipart/mixed; boundary=b\r\n\r\n"
                        + "--b\r\n\r\nx\r\n".repeat(500)
                        + "--b--";
        var deep = new StringBuilder();
        for (int i = 0; i < 100; i++)
            deep.append(
                    "Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n".formatted(i, i));
        var nodes = "Content-Type: text/html\r\n\r\n" + "<b>x</b>".repeat(200_000);
        for (var mail : List.of(headers, long1, parts, deep.toString(), nodes))
            assertThat(MimeMail.read(WrittenMail.bytes("From: a@b.c\r\n" + mail)))
                    .isInstanceOfSatisfying(
                            OpenedMail.Refused.class,
                            no ->
                                    assertThat(no.reason().key())
                                            .isEqualTo("import.refused.mail-limits"));
        assertThat(MimeMail.read(new byte[11 << 20])).isInstanceOf(OpenedMail.Refused.class);
    }

    private static ReturnRequest requested(byte[] mail) {
        var reading = Readers.own().read(opened(mail).mail());
        assertThat(reading).isInstanceOf(Reading.Requested.class);
        return ((Reading.Requested) reading).request();
    }

    static OpenedMail.Opened opened(byte[] mail) {
        var opened = MimeMail.read(mail);
        assertThat(opened).isInstanceOf(OpenedMail.Opened.class);
        return (OpenedMail.Opened) opened;
    }
}
