package regrade.desk;

import org.jdbi.v3.core.Jdbi;

import regrade.desk.store.JdbiDesk;
import regrade.intake.store.JdbiPastImports;
import regrade.journal.Fact;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.requests.RequestKey;
import regrade.requests.RequestedItem;
import regrade.requests.RequestsFact.ReturnRequested;
import regrade.requests.ReturnRequest;
import regrade.requests.store.JdbiReturnRequests;
import regrade.settings.BenchSettings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A desk on real tables, with a clock that is turned and orders and units that are given.
public final class DeskBed {
    public static final Instant MONDAY = Instant.parse("2026-11-30T09:00:00Z");

    public final Jdbi database = ProjectionBed.database();
    public final TurnedClock clock = new TurnedClock();
    public final JdbiReturnRequests requests =
            ProjectionBed.make(database, new JdbiReturnRequests(database));
    public final JdbiDesk desk = ProjectionBed.make(database, new JdbiDesk(database, requests));
    public final JdbiPastImports imports =
            ProjectionBed.make(database, new JdbiPastImports(database));
    public final InMemoryJournal journal =
            new InMemoryJournal(new BenchId("B01"), clock, requests, desk, imports);
    public final Map<String, LocalDate> orders = new HashMap<>();
    public final Map<String, Integer> photos = new HashMap<>();
    public final Grounds grounds =
            new Grounds(order -> Optional.ofNullable(orders.get(order)), desk);
    public final AnswerRequest answer =
            new AnswerRequest(
                    new AnswerRequest.Ports(
                            journal,
                            desk,
                            grounds,
                            unit ->
                                    Optional.ofNullable(photos.get(unit.text()))
                                            .map(many -> new SeenUnits.Seen(unit, many))),
                    () -> BenchSettings.DEFAULTS,
                    clock);

    /// Stands still until it is turned.
    public static final class TurnedClock extends Clock {
        public Instant now = MONDAY;

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Paris");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    public void act(Fact... facts) {
        journal.append(new Inspector("Ana"), List.of(facts));
    }

    /// Takes a request in that was received so long ago.
    public RequestKey asked(ReturnRequest request) {
        var key = RequestKey.of(request);
        act(new ReturnRequested(key, request));
        return key;
    }

    public RequestKey asked(int number, Duration ago) {
        return asked(request(number, ago));
    }

    public ReturnRequest request(int number, Duration ago) {
        return request(number, ago, "amazon.fr", "fr", "UNWANTED_ITEM");
    }

    public ReturnRequest request(
            int number, Duration ago, String marketplace, String language, String reason) {
        var received = clock.now.minus(ago);
        return new ReturnRequest(
                new ClientId(number % 2 == 0 ? "ACME" : "ZETA"),
                marketplace,
                language,
                "403-%07d-%07d".formatted(number, number),
                List.of(
                        new RequestedItem(
                                "Kettle 1.7 l",
                                "B00000000" + number % 10,
                                "SKU-" + number,
                                1,
                                "No longer needed",
                                reason,
                                "It is too loud")),
                LocalDate.ofInstant(received, ZoneId.of("Europe/Paris")),
                Optional.of(received),
                received,
                "",
                "",
                false,
                "");
    }
}
