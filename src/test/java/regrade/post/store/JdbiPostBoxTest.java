package regrade.post.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.kernel.Inspector;
import regrade.post.MailState;
import regrade.post.OutgoingMail;
import regrade.post.PostBed;
import regrade.post.PostBox.Counts;
import regrade.post.PostBox.Position;
import regrade.post.PostFact.MailDeferred;
import regrade.post.PostFact.MailQueued;
import regrade.post.PostFact.MailRefused;
import regrade.post.PostFact.MailSent;
import regrade.post.PostFact.MailSettled;
import regrade.post.PostFact.MailUnsure;
import regrade.post.PostFact.MailWithdrawn;
import regrade.post.PostFact.MailboxRead;
import regrade.post.PostFact.SendingBegan;
import regrade.post.PostFact.Verdict;

import java.time.ZoneOffset;
import java.util.List;

class JdbiPostBoxTest {
    private final Jdbi jdbi = ProjectionBed.database();
    private final JdbiPostBox box = ProjectionBed.make(jdbi, new JdbiPostBox(jdbi));

    private static MailQueued queued(String id) {
        return new MailQueued(
                new OutgoingMail(
                        id, PostBed.FROM, "a@x.example", "Subject", "Text", "", "<" + id + "@x>"));
    }

    private void act(long number, Fact... facts) {
        var header =
                new EntryHeader(
                        new BenchId("7K2"),
                        number,
                        PostBed.CLOCK.instant().plusSeconds(number),
                        ZoneOffset.UTC,
                        new Inspector("A. Martin"),
                        EntryHeader.FIRST);
        for (int place = 0; place < facts.length; place++) box.apply(header, place, facts[place]);
    }

    private List<String> waiting() {
        return box.waiting(9).stream().map(mail -> mail.mail().id()).toList();
    }

    private MailState state(String id) {
        return box.mail(id).orElseThrow().state();
    }

    @Test
    void mailsWaitInTheOrderOfTheirActsAndPlaces() {
        act(1, queued("b"), queued("a"));
        act(2, queued("c"));

        assertThat(waiting()).containsExactly("b", "a", "c");
        assertThat(box.waiting(1)).hasSize(1);
    }

    @Test
    void eachFactMovesItsMail() {
        act(1, queued("a"), queued("b"), queued("c"), queued("d"), queued("e"));
        act(2, new SendingBegan("a"), new SendingBegan("b"), new SendingBegan("c"));
        act(3, new MailSent("a"), new MailUnsure("b", "cut"), new MailDeferred("c", "451 later"));
        act(4, new MailRefused("d", "550 no"), new MailWithdrawn("e"));

        assertThat(List.of(state("a"), state("b"), state("c"), state("d"), state("e")))
                .containsExactly(
                        MailState.SENT,
                        MailState.UNSURE,
                        MailState.WAITING,
                        MailState.REFUSED,
                        MailState.WITHDRAWN);
        assertThat(box.counts()).isEqualTo(new Counts(1, 1, 1));
        assertThat(box.undecided(9)).extracting(mail -> mail.mail().id()).containsExactly("b", "d");
        assertThat(box.mail("c").orElseThrow().note()).isEqualTo("451 later");
        assertThat(box.mail("b").orElseThrow().since())
                .isEqualTo(PostBed.CLOCK.instant().plusSeconds(3));
    }

    @Test
    void whatWasBegunAndHasNoOutcomeIsListed() {
        act(1, queued("a"), queued("b"));
        act(2, new SendingBegan("b"));

        assertThat(box.begun()).extracting(mail -> mail.mail().id()).containsExactly("b");
        assertThat(waiting()).containsExactly("a");
        assertThat(box.counts()).isEqualTo(new Counts(2, 0, 0));
    }

    @Test
    void whatIsSentAgainGoesToTheEnd() {
        act(1, queued("a"), queued("b"));
        act(2, new SendingBegan("a"), new MailUnsure("a", "cut"));
        act(3, new MailSettled("a", Verdict.AGAIN));

        assertThat(waiting()).containsExactly("b", "a");
        assertThat(box.mail("a").orElseThrow().queued()).isEqualTo(3);
    }

    @Test
    void theNewestActsAppliedAnewLeaveTheSameRows() {
        for (int time = 0; time < 2; time++) {
            act(1, queued("a"), queued("b"));
            act(2, new SendingBegan("a"));
            act(3, new MailSent("a"));
            act(4, new MailboxRead("u@h/INBOX", 1, 9, 4, List.of()));
        }

        assertThat(waiting()).containsExactly("b");
        assertThat(state("a")).isEqualTo(MailState.SENT);
        assertThat(box.position("u@h/INBOX")).contains(new Position(1, 9));
    }

    @Test
    void aMailboxThatWasNeverReadHasNoPosition() {
        act(1, new MailboxRead("u@h/INBOX", 1, 9, 4, List.of()));
        act(2, new MailboxRead("u@h/INBOX", 2, 3, 3, List.of()));

        assertThat(box.position("u@h/INBOX")).contains(new Position(2, 3));
        assertThat(box.position("u@h/Other")).isEmpty();
    }
}
