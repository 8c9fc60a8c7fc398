package regrade.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.journal.Fact;
import regrade.journal.FactKinds;
import regrade.journal.JournalBed;
import regrade.journal.Projection;
import regrade.kernel.Inspector;
import regrade.requests.RequestsFact.Gone;
import regrade.requests.RequestsFact.MailSetAside;
import regrade.requests.RequestsFact.MailsImported;
import regrade.requests.RequestsFact.RequestCancelled;
import regrade.requests.RequestsFact.RequestRestored;
import regrade.requests.RequestsFact.RequestsWithdrawn;
import regrade.requests.RequestsFact.ReturnRequested;
import regrade.requests.store.JdbiReturnRequests;
import regrade.returns.store.JdbiExpectedReturns;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Facts about requests on disk.
class RequestsFactTest {
    @TempDir private Path folder;

    @Test
    void whatIsWrittenIsReadAgainAndTheTablesFollowFromIt() {
        var facts = facts();
        List<KnownRequest> open;
        try (var bed = bed(folder.resolve("a"))) {
            bed.journal().append(new Inspector("Ana"), facts);
            open = new JdbiReturnRequests(bed.jdbi()).open(9);
        }

        try (var bed = bed(folder.resolve("a"))) {
            var read = new ArrayList<Fact>();
            bed.journal().read(1, 1, entry -> read.addAll(entry.facts()));

            assertThat(read).isEqualTo(facts);
            assertThat(new JdbiReturnRequests(bed.jdbi()).open(9)).isEqualTo(open).hasSize(1);
            assertThat(new JdbiExpectedReturns(bed.jdbi()).waiting()).isEqualTo(1);
        }
    }

    @Test
    void aTakingBackIsReadAgainAsItWasWritten() {
        var asked = (ReturnRequested) facts().getFirst();
        var request = asked.request();
        var gone = new Gone(asked.key(), request.order(), request.items().size());
        var odd = new MailKey(3, -4);
        var facts =
                List.<Fact>of(
                        asked,
                        new RequestRestored(1, asked.key(), request),
                        new RequestsWithdrawn(1, List.of(gone), List.of(gone), List.of(odd)));
        try (var bed = bed(folder.resolve("b"))) {
            bed.journal().append(new Inspector("Ana"), facts);
        }

        try (var bed = bed(folder.resolve("b"))) {
            var read = new ArrayList<Fact>();
            bed.journal().read(1, 1, entry -> read.addAll(entry.facts()));

            assertThat(read).isEqualTo(facts);
            assertThat(new JdbiReturnRequests(bed.jdbi()).open(9)).isEmpty();
            assertThat(new JdbiExpectedReturns(bed.jdbi()).count()).isZero();
        }
    }

    private static JournalBed bed(Path root) {
        return JournalBed.open(
                root,
                new FactKinds(RequestsFact.KINDS),
                jdbi ->
                        List.<Projection>of(
                                new JdbiReturnRequests(jdbi), new JdbiExpectedReturns(jdbi)),
                Clock.systemUTC());
    }

    /// One request, said in every language.
    private static List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        for (var language : Mails.languages().toList()) {
            if (!(Mails.read(language.sender(), language.plain())
                    instanceof Reading.Requested asks)) throw new AssertionError(language);
            facts.add(new ReturnRequested(RequestKey.of(asks.request()), asks.request()));
            if (language.cancelled().isEmpty()) continue;
            var text = language.cancelling().plain();
            if (!(Mails.read(language.sender(), text) instanceof Reading.Cancelled back))
                throw new AssertionError(language);
            // of another order, so that something stays open
            var other =
                    new Cancellation(
                            "113-0000001-0000009",
                            back.cancellation().items(),
                            back.cancellation().day(),
                            back.cancellation().sent());
            facts.add(new RequestCancelled(RequestKey.of(other), other));
        }
        var odd = Mails.from("evil.example", "words\n\u2019é\ud83d\ude00");
        facts.add(new MailSetAside(OddMail.of(odd, Oddity.SENDER)));
        facts.add(new MailsImported("a.mbox", "00", 5, 4, 1, 0, 0));
        return facts;
    }
}
