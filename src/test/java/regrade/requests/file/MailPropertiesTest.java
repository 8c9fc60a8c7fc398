package regrade.requests.file;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import regrade.requests.Mails;
import regrade.requests.Mails.Language;
import regrade.requests.Readers;
import regrade.requests.Reading;
import regrade.requests.RequestKey;
import regrade.requests.ReturnRequest;
import regrade.requests.file.WrittenMail.Part;
import regrade.requests.file.WrittenMail.Transfer;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// However a mail is written, it reads as the same request; however it is damaged, never as
/// another.
class MailPropertiesTest {
    private static final List<Language> LANGUAGES = Mails.languages().toList();

    /// How a mail is written.
    record Writing(Language language, boolean html, String charset, Transfer transfer) {
        byte[] mail() {
            var text = html ? language.html() : language.plain();
            var part = new Part(html ? "text/html" : "text/plain", text, charset, transfer);
            return WrittenMail.mail("1@x", language.sender(), part);
        }

        boolean isWritable() {
            var text = html ? language.html() : language.plain();
            return Charset.forName(charset).newEncoder().canEncode(text);
        }
    }

    @Provide
    Arbitrary<Writing> writings() {
        return Combinators.combine(
                        Arbitraries.of(LANGUAGES),
                        Arbitraries.of(true, false),
                        Arbitraries.of("utf-8", "iso-8859-1", "iso-8859-15", "shift_jis", "euc-jp"),
                        Arbitraries.of(Transfer.class))
                .as(Writing::new)
                .filter(Writing::isWritable);
    }

    @Property(tries = 300)
    void anEncodedMailReadsAsTheSameRequest(@ForAll("writings") Writing writing) {
        var plain = new Writing(writing.language, writing.html, "utf-8", Transfer.PLAIN).mail();

        assertThat(read(writing.mail()))
                .isEqualTo(read(plain))
                .isInstanceOf(Reading.Requested.class);
    }

    @Property(tries = 1500)
    void aMailThatBreaksOffIsTheSameRequestOrNone(
            @ForAll("writings") Writing writing, @ForAll @IntRange(max = 10_000) int where) {
        var whole = writing.mail();
        var cut = Arrays.copyOf(whole, where % whole.length);

        isTheSameOrNone(whole, cut);
    }

    @Property(tries = 1000)
    void aMailOfTwoFormsThatBreaksOffIsTheSameRequestOrNone(
            @ForAll @IntRange(max = 17) int language, @ForAll @IntRange(max = 10_000) int where) {
        var said = LANGUAGES.get(language);
        var whole =
                WrittenMail.mail(
                        "1@x",
                        said.sender(),
                        WrittenMail.plain(said.plain()),
                        WrittenMail.html(said.html()));
        var cut = Arrays.copyOf(whole, where % whole.length);

        isTheSameOrNone(whole, cut);
    }

    private static void isTheSameOrNone(byte[] whole, byte[] cut) {
        switch (read(cut)) {
            case Reading.Requested asks -> assertThat(asks).isEqualTo(read(whole));
            case Reading.Cancelled _ -> throw new AssertionError("a cancellation");
            case Reading.WaitsForALook _, Reading.NotARequest _ -> {}
        }
    }

    @Property(tries = 1500)
    void aDamagedMailIsReadInSomeWay(
            @ForAll("writings") Writing writing,
            @ForAll @IntRange(max = 10_000) int where,
            @ForAll @IntRange(max = 255) int value) {
        var mail = writing.mail();
        mail[where % mail.length] = (byte) value;

        assertThat(read(mail)).isNotNull();
    }

    @Property(tries = 500)
    void anyBytesAreReadInSomeWay(@ForAll byte[] bytes) {
        assertThat(MimeMail.read(bytes)).isNotNull();
    }

    @Property(tries = 500)
    void whateverABuyerWritesTheRequestIsTheSame(@ForAll("comments") String comment) {
        var mail =
                WrittenMail.mail(
                        "1@x",
                        "amazon.com",
                        WrittenMail.plain(Mails.ENGLISH.plain().replace("It leaks", comment)));

        if (read(mail) instanceof Reading.Requested asks)
            assertThat(RequestKey.of(asks.request()))
                    .isEqualTo(RequestKey.of(request(plainEnglish())));
    }

    private static byte[] plainEnglish() {
        return WrittenMail.mail("1@x", "amazon.com", WrittenMail.plain(Mails.ENGLISH.plain()));
    }

    private static ReturnRequest request(byte[] mail) {
        return ((Reading.Requested) read(mail)).request();
    }

    @Provide
    Arbitrary<String> comments() {
        var words =
                Arbitraries.of(
                        "Quantity: 9",
                        "Return reason: No longer needed",
                        "Order ID: # 113-0000001-0000009",
                        "Request received: March 1, 2026",
                        "Tracking ID: 1",
                        "Item: Gold",
                        "broken",
                        "",
                        "From x@amazon.com Fri Feb 27 18:30:00 2026",
                        "--=_b--",
                        "\u3000",
                        "\t",
                        "\ud83d\ude00");
        return words.list()
                .ofMaxSize(6)
                .map(list -> String.join("\n", list))
                // a whole further item cannot be told from the marketplace's own
                .filter(text -> !text.contains("Item:"));
    }

    @Property(tries = 200)
    void aFoldedSubjectIsTheSame(@ForAll("subjects") String subject, @ForAll boolean base64) {
        var mail =
                WrittenMail.bytes(
                        "From: a@amazon.fr\r\nSubject: " + encoded(subject, base64) + "\r\n\r\nx");

        assertThat(MimeMailTest.opened(mail).mail().subject().strip()).isEqualTo(subject.strip());
    }

    @Provide
    Arbitrary<String> subjects() {
        return Arbitraries.strings()
                .withChars("abc éüßçñğżłŞ返品リクエスト0123456789-\u2019")
                .ofMinLength(1)
                .ofMaxLength(60);
    }

    private static String encoded(String subject, boolean base64) {
        var words = new ArrayList<String>();
        for (int i = 0; i < subject.length(); i += 8) {
            var part = subject.substring(i, Math.min(subject.length(), i + 8));
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            words.add(
                    base64
                            ? "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?="
                            : "=?utf-8?Q?" + quoted(bytes) + "?=");
        }
        return String.join("\r\n ", words);
    }

    private static String quoted(byte[] bytes) {
        var text = new StringBuilder();
        for (byte value : bytes) text.append("=%02X".formatted(value & 0xff));
        return text.toString();
    }

    @Property(tries = 200)
    void aMailboxGivesBackItsMails(@ForAll("bodies") List<String> bodies, @ForAll boolean windows)
            throws IOException {
        var mails =
                bodies.stream()
                        .map(body -> WrittenMail.bytes("From: a@b.c\nDate: x\n\n" + body))
                        .toArray(byte[][]::new);
        var file = Files.createTempFile("regrade", ".mbox");
        try {
            Files.write(file, WrittenMail.mailbox(windows ? "\r\n" : "\n", mails));

            assertThat(bodies(file)).isEqualTo(bodies.stream().map(String::strip).toList());
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> bodies(Path file) throws IOException {
        var read = new ArrayList<String>();
        try (var box = new MailFile(file, true)) {
            for (var mail = box.next(); mail.isPresent(); mail = box.next()) {
                var text = MimeMailTest.opened(mail.get().bytes().orElseThrow()).mail().body();
                read.add(text.replace("\r\n", "\n").strip());
            }
        }
        return read;
    }

    @Provide
    Arbitrary<List<String>> bodies() {
        var lines =
                Arbitraries.of(
                        "From me to you",
                        "From a@b.c Fri Feb 27 18:30:00 2026",
                        ">From a@b.c Fri Feb 27 18:30:00 2026",
                        ">>From x",
                        "> quoted",
                        "",
                        "Hello.",
                        "x".repeat(70_000));
        return lines.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> String.join("\n", list))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Reading read(byte[] bytes) {
        return switch (MimeMail.read(bytes)) {
            case OpenedMail.Opened mail -> Readers.own().read(mail.mail());
            case OpenedMail.Refused _ -> new Reading.NotARequest();
        };
    }
}
