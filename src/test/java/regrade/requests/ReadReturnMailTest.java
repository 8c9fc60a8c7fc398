package regrade.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.requests.Mails.Language;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class ReadReturnMailTest {
    private static final String BODY = Mails.ENGLISH.plain();

    static Stream<Language> languages() {
        return Mails.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyPublishedLabelIsRead(Language language) {
        var request = requested(Mails.read(language.sender(), language.plain()));

        assertThat(request.language()).isEqualTo(language.code());
        assertThat(request.order()).isEqualTo(Mails.ORDER);
        assertThat(request.day()).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(request.items())
                .containsExactly(
                        new RequestedItem(
                                "Kettle 1.7 l",
                                "",
                                "",
                                2,
                                "Item defective or doesn't work",
                                "DEFECTIVE",
                                language.comment().isEmpty() ? "" : "It leaks"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void capitalsAndBlanksDoNotCount(Language language) {
        var body = language.plain().replace(":", "\u00a0\uff1a").replace("\n", "\r\n");
        var loud = body.replace(language.reason().replace(":", "\u00a0\uff1a"), loud(language));

        assertThat(Mails.read(language.sender(), loud)).isInstanceOf(Reading.Requested.class);
    }

    private static String loud(Language language) {
        return "  * " + language.reason().toUpperCase(Locale.ROOT) + " ";
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    en, amazon.com, Request cancelled:, Return reason:, 'February 27, 2026'
                    fr, amazon.fr, Demande annulée:, Raison du retour:, 27 février 2026
                    """)
    void aCancellationHasTheSameLayout(
            String code, String sender, String cancelled, String reason, String day) {
        var language =
                new Language(code, sender, reason, cancelled, day, "", "Order ID: #", "Details:");

        assertThat(Mails.read(sender, language.plain()))
                .isInstanceOfSatisfying(
                        Reading.Cancelled.class,
                        said -> {
                            assertThat(said.cancellation().order()).isEqualTo(Mails.ORDER);
                            assertThat(said.cancellation().day())
                                    .isEqualTo(LocalDate.of(2026, 2, 27));
                            assertThat(said.cancellation().items()).hasSize(1);
                        });
    }

    @Test
    void severalItemsKeepTheirOwnReasonsAndComments() {
        var body =
                """
                Order ID: # 113-0000001-0000001
                Item: Kettle
                Quantity: 1
                Return reason: No longer needed
                Customer comments: too small
                for us

                and for them
                Item: A very long
                title
                Qty: 3
                Return reason: Something new
                Return Shipping Carrier: UPS
                Tracking ID: 1Z5R89390357567127
                Request received: February 27, 2026
                """;

        var request = requested(Mails.read("amazon.com", body));

        assertThat(request.items())
                .containsExactly(
                        new RequestedItem(
                                "Kettle",
                                "",
                                "",
                                1,
                                "No longer needed",
                                "UNWANTED_ITEM",
                                "too small for us  and for them"),
                        new RequestedItem("A very long title", "", "", 3, "Something new", "", ""));
        assertThat(request.carrier()).isEqualTo("UPS");
        assertThat(request.tracking()).isEqualTo("1Z5R89390357567127");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    sender,        amazon.fr.evil.example
                    sender,        notamazon.com
                    sender,        ''
                    sender,        amazon.example
                    """)
    void amazonsNameInAnotherDomainIsNotAmazon(String why, String sender) {
        assertThat(odd(Mails.read(sender, BODY))).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    no-order       | 113-0000001-0000001     | none
                    several-orders | Quantity: 2             | Order ID: # 113-0000001-0000002
                    no-reason      | Return reason:          | Grund:
                    items-unclear  | Quantity: 2             | Quantity: 2\\nQuantity: 50
                    items-unclear  | Return request details: | Return reason: Another one
                    quantity       | Quantity: 2             | Quantity: 0
                    quantity       | Quantity: 2             | Quantity: 5000
                    quantity       | Quantity: 2             | Quantity: many
                    no-day         | Request received:       | Seen:
                    no-day         | February 27, 2026       | February 30, 2026
                    no-day         | February 27, 2026       | February 27, 202
                    several-days   | Return request details: | Request received: February 26, 2026
                    day-far        | February 27, 2026       | January 7, 2026
                    day-far        | February 27, 2026       | March 7, 2026
                    """)
    void whatIsOddWaitsForALook(String why, String text, String instead) {
        assertThat(BODY).contains(text);

        var reading = Mails.read("amazon.com", BODY.replace(text, instead.replace("\\n", "\n")));

        assertThat(odd(reading)).isEqualTo(why);
    }

    @Test
    void whatIsOddAboutItsFormWaitsToo() {
        var mail =
                new MailText(
                        "1@x",
                        "amazon.com",
                        "",
                        Optional.of(Mails.SENT),
                        BODY,
                        "",
                        Set.of(Oddity.CARRIES_MAIL));

        assertThat(odd(Mails.read(mail))).isEqualTo("carries-mail");
    }

    @Test
    void twoFormsThatNameDifferentOrdersContradict() {
        var other = BODY.replace(Mails.ORDER, "113-0000001-0000009");
        var mail = twoForms(BODY, other);

        assertThat(odd(Mails.read(mail))).isEqualTo("several-orders");
    }

    @Test
    void theFormThatHasTheLabelsIsRead() {
        var mail = twoForms("This mail has pictures. Order " + Mails.ORDER, BODY);

        assertThat(requested(Mails.read(mail)).items()).hasSize(1);
    }

    private static MailText twoForms(String body, String alternative) {
        return new MailText(
                "1@x", "amazon.com", "", Optional.of(Mails.SENT), body, alternative, Set.of());
    }

    @Test
    void anOrderInTheBuyersWordsIsNotTheOrder() {
        var body = BODY.replace("It leaks", "as with 113-0000001-0000008");

        var request = requested(Mails.read("amazon.com", body));

        assertThat(request.order()).isEqualTo(Mails.ORDER);
        assertThat(request.comment()).contains("113-0000001-0000008");
    }

    @Test
    void theBuyerCannotAuthorise() {
        var french = Mails.french("Demande reçue:", "Numéro de commande:");
        var words = french.plain().replace("It leaks", "autorisé automatiquement par Amazon");
        var mark = french.plain() + "\n\nCe retour a été autorisé automatiquement par Amazon.\n";

        assertThat(requested(Mails.read("amazon.fr", words)).authorised()).isFalse();
        assertThat(requested(Mails.read("amazon.fr", mark)).authorised()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Remboursement initié pour la commande 113-0000001-0000001",
                "Décision concernant la réclamation 113-0000001-0000001",
                "Demande d\u2019annulation de commande 113-0000001-0000001",
                "Your weekly offers"
            })
    void otherMailsAreNoRequests(String subject) {
        var mail =
                new MailText(
                        "1@x",
                        "amazon.fr",
                        subject,
                        Optional.of(Mails.SENT),
                        "Bonjour, retour de 113-0000001-0000001",
                        "",
                        Set.of());

        assertThat(Mails.read(mail)).isInstanceOf(Reading.NotARequest.class);
    }

    @Test
    void theSubjectOfARequestWithoutItsTextWaitsForALook() {
        var mail =
                new MailText(
                        "1@x",
                        "amazon.com",
                        "Return authorization request for order 113-0000001-0000001",
                        Optional.of(Mails.SENT),
                        "",
                        "",
                        Set.of());

        assertThat(odd(Mails.read(mail))).isEqualTo("no-reason");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-02-27T18:30:00Z, 2026-02-27T18:30:00Z
                    2026-02-28T07:59:59Z, 2026-02-28T07:59:59Z
                    2026-02-28T08:30:00Z, 2026-02-28T07:59:59Z
                    2026-03-01T09:00:00Z, 2026-02-27T08:00:00Z
                    2026-02-27T07:00:00Z, 2026-02-27T08:00:00Z
                    ,                     2026-02-27T08:00:00Z
                    """)
    void theClockStartsWhenTheRequestCanHaveCome(Instant sent, Instant started) {
        var mail =
                new MailText(
                        "1@x", "amazon.com", "", Optional.ofNullable(sent), BODY, "", Set.of());

        assertThat(requested(Mails.read(mail)).received()).isEqualTo(started);
    }

    @Test
    void noAddressOfABuyerIsKept() {
        var body = BODY.replace("It leaks", "write to jo.doe+1@mail.example please");

        var comment = requested(Mails.read("amazon.com", body)).comment();

        assertThat(comment).isEqualTo("write to …@… please");
    }

    static ReturnRequest requested(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Requested.class);
        return ((Reading.Requested) reading).request();
    }

    private static String odd(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.WaitsForALook.class);
        return ((Reading.WaitsForALook) reading).why().code();
    }
}
