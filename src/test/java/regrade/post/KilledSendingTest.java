package regrade.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.journal.FactKinds;
import regrade.journal.JournalBed;
import regrade.post.PostFact.MailUnsure;
import regrade.post.PostFact.Verdict;
import regrade.post.ScriptedPost.Killed;
import regrade.post.ScriptedPost.Step;
import regrade.post.store.JdbiPostBox;

import java.nio.file.Path;
import java.util.List;

/// A program that ends in the middle of sending, on a real journal: what it says after its next
/// start.
class KilledSendingTest {
    @TempDir private Path folder;

    private final ScriptedPost post = new ScriptedPost();

    private JournalBed open() {
        return JournalBed.open(
                folder,
                new FactKinds(PostFact.KINDS),
                jdbi -> List.of(new JdbiPostBox(jdbi)),
                PostBed.CLOCK);
    }

    @Test
    void whatWasHandedOverIsUnsureAfterTheNextStartAndTheRestGoesOut() {
        String handedOver;
        try (var open = open()) {
            var bed = new PostBed(open.journal(), open.jdbi());
            handedOver = bed.queue("a@x.example", "one");
            bed.queue("b@x.example", "two");
            post.then(Step.KILL_AFTER);
            assertThatThrownBy(() -> bed.send(post)).isInstanceOf(Killed.class);
        }

        try (var open = open()) {
            var bed = new PostBed(open.journal(), open.jdbi());
            bed.send(post);

            assertThat(post.arrived).containsExactly("one", "two");
            assertThat(bed.state(handedOver)).isEqualTo(MailState.UNSURE);
            assertThat(bed.box.mail(handedOver).orElseThrow().note()).isEqualTo(MailUnsure.STOPPED);
            bed.settle(handedOver, Verdict.SENT);
        }

        try (var open = open()) {
            var bed = new PostBed(open.journal(), open.jdbi());
            bed.send(post);

            assertThat(post.arrived).containsExactly("one", "two");
            assertThat(bed.box.counts()).isEqualTo(PostBox.Counts.NONE);
        }
    }

    @Test
    void whatWasQueuedSurvivesWithEveryPartOfIt() {
        OutgoingMail queued;
        try (var open = open()) {
            var bed = new PostBed(open.journal(), open.jdbi());
            queued = bed.queue.queue(PostBed.words("a@x.example", "Retour n° 7")).orElseThrow();
        }

        try (var open = open()) {
            var bed = new PostBed(open.journal(), open.jdbi());

            assertThat(bed.box.waiting(9)).extracting(QueuedMail::mail).containsExactly(queued);
        }
    }

    @Test
    void everyFactIsReadAgainAsItWasWritten() {
        var facts =
                List.of(
                        new PostFact.MailDeferred("m", "451 later"),
                        new PostFact.MailRefused("m", "550 no"),
                        new MailUnsure("m", "cut"),
                        new PostFact.MailSettled("m", Verdict.AGAIN),
                        new PostFact.MailWithdrawn("m"),
                        new PostFact.MailboxRead(
                                "u@h/INBOX",
                                7,
                                9,
                                2,
                                List.of(new PostFact.LeftMail(8, 11_000_000))));
        try (var open = open()) {
            open.journal().append(new regrade.kernel.Inspector("A. Martin"), facts);
        }

        try (var open = open()) {
            open.journal()
                    .read(
                            1,
                            1,
                            entry -> assertThat(entry.facts()).containsExactlyElementsOf(facts));
            assertThat(new JdbiPostBox(open.jdbi()).position("u@h/INBOX"))
                    .contains(new PostBox.Position(7, 9));
        }
    }
}
