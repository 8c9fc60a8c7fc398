package regrade.requests.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.requests.Cancellation;
import regrade.requests.KnownRequest;
import regrade.requests.MailKey;
import regrade.requests.OddMail;
import regrade.requests.RequestKey;
import regrade.requests.RequestedItem;
import regrade.requests.RequestsFact;
import regrade.requests.RequestsFact.MailSetAside;
import regrade.requests.RequestsFact.RequestCancelled;
import regrade.requests.RequestsFact.ReturnRequested;
import regrade.requests.ReturnRequest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class JdbiReturnRequestsTest {
    private static final Instant NOON = Instant.parse("2026-02-27T12:00:00Z");
    private static final RequestedItem KETTLE = item("Kettle");
    private static final RequestedItem POT = item("Pot");

    private final Jdbi database = ProjectionBed.database();
    private final JdbiReturnRequests requests =
            ProjectionBed.make(database, new JdbiReturnRequests(database));
    private final InMemoryJournal journal =
            new InMemoryJournal(
                    new BenchId("B01"), Clock.fixed(NOON, ZoneId.of("Europe/Paris")), requests);

    @Test
    void aRequestComesBackAsItWentIn() {
        var asked = asks("1", 0, KETTLE, POT);
        says(asked);

        var known = requests.find(asked.key());

        assertThat(known)
                .hasValue(new KnownRequest(asked.key(), asked.request(), List.of(false, false)));
        assertThat(requests.ofOrder(asked.request().order())).containsExactly(known.get());
    }

    @Test
    void openRequestsComeInTheOrderOfTheirClocks() {
        says(asks("2", 5, KETTLE), asks("1", 0, KETTLE), asks("3", 9, KETTLE));

        assertThat(requests.open(2))
                .extracting(known -> known.request().order())
                .containsExactly(order("1"), order("2"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCancellationClosesWhicheverOfTheTwoIsReadFirst(boolean requestFirst) {
        var both = List.<RequestsFact>of(asks("1", 0, KETTLE, POT), cancels("1", 3, KETTLE, POT));
        (requestFirst ? both : both.reversed()).forEach(this::says);

        assertThat(requests.open(5)).isEmpty();
        assertThat(requests.ofOrder(order("1"))).hasSize(1);
        assertThat(requests.isCancellation(((RequestCancelled) both.get(1)).key())).isTrue();
    }

    @Test
    void anItemThatIsNotCancelledStillComes() {
        says(asks("1", 0, KETTLE, POT), cancels("1", 3, KETTLE));

        assertThat(requests.open(5))
                .singleElement()
                .satisfies(known -> assertThat(known.cancelled()).containsExactly(true, false));
    }

    @Test
    void aCancellationOfAnotherOrderOrBeforeTheRequestClosesNothing() {
        says(asks("1", 5, KETTLE), cancels("1", 3, KETTLE), cancels("2", 9, KETTLE));

        assertThat(requests.open(5)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoAsksAnewAfterACancellationIsHeard(boolean inOrder) {
        var mails =
                List.<RequestsFact>of(
                        asks("1", 0, KETTLE), cancels("1", 3, KETTLE), asks("1", 6, KETTLE));
        (inOrder ? mails : mails.reversed()).forEach(this::says);

        assertThat(requests.open(5))
                .singleElement()
                .satisfies(
                        known ->
                                assertThat(known.request().received())
                                        .isEqualTo(NOON.plusSeconds(6 * 3600)));
    }

    @Test
    void entriesAppliedASecondTimeLeaveTheSameRequests() {
        says(asks("1", 0, KETTLE));
        says(cancels("1", 3, KETTLE));
        says(asks("1", 6, KETTLE), asks("2", 1, POT), odd("a"));
        var before = state();

        journal.read(
                1,
                journal.last(),
                entry -> {
                    for (int place = 0; place < entry.facts().size(); place++)
                        requests.apply(entry.header(), place, entry.facts().get(place));
                });

        assertThat(state()).isEqualTo(before);
    }

    private List<Object> state() {
        return Stream.<List<?>>of(
                        requests.open(9),
                        requests.ofOrder(order("1")),
                        requests.cancellations(order("1")),
                        requests.oddMails(9))
                .<Object>map(List::copyOf)
                .toList();
    }

    @Test
    void aMailThatWaitsForALookKeepsItsText() {
        var odd = odd("line one\nline two");
        says(odd, odd);

        assertThat(requests.oddMails(5)).containsExactly(odd.mail());
        assertThat(requests.oddMail(odd.mail().key())).hasValue(odd.mail());
        assertThat(requests.isSetAside(odd.mail().key())).isTrue();
        assertThat(requests.isSetAside(new MailKey(1, 1))).isFalse();
    }

    private void says(RequestsFact... facts) {
        journal.append(new Inspector("Ana"), List.of(facts));
    }

    private static String order(String number) {
        return "113-0000001-000000" + number;
    }

    private static ReturnRequested asks(String number, int hours, RequestedItem... items) {
        var request =
                new ReturnRequest(
                        ClientId.OWN,
                        "amazon.fr",
                        "fr",
                        order(number),
                        List.of(items),
                        LocalDate.of(2026, 2, 27),
                        Optional.of(NOON.plusSeconds(hours * 3600L)),
                        NOON.plusSeconds(hours * 3600L),
                        "UPS",
                        "1Z",
                        true,
                        "late");
        return new ReturnRequested(RequestKey.of(request), request);
    }

    private static RequestCancelled cancels(String number, int hours, RequestedItem... items) {
        var cancellation =
                new Cancellation(
                        order(number),
                        List.of(items),
                        LocalDate.of(2026, 2, 27),
                        Optional.of(NOON.plusSeconds(hours * 3600L)));
        return new RequestCancelled(RequestKey.of(cancellation), cancellation);
    }

    private static MailSetAside odd(String text) {
        return new MailSetAside(
                new OddMail(
                        new MailKey(3, 4),
                        "sender",
                        "evil.example",
                        "Return",
                        Optional.empty(),
                        text));
    }

    private static RequestedItem item(String title) {
        return new RequestedItem(title, "", "", 1, "No longer needed", "UNWANTED_ITEM", "words");
    }
}
