package regrade.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.kernel.RecordingFeedback;
import regrade.label.ManualLane;
import regrade.post.PostFact.LeftMail;
import regrade.post.PostStatus.Trouble;
import regrade.post.ScriptedPost.Step;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

class CarryPostTest {
    private final PostBed bed = new PostBed();
    private final ScriptedPost post = new ScriptedPost();
    private final ScriptedMailbox mailbox = new ScriptedMailbox();
    private final ManualLane sending = new ManualLane();
    private final ManualLane reading = new ManualLane();
    private final RecordingFeedback feedback = new RecordingFeedback();
    private final List<PostStatus> heard = new ArrayList<>();
    private final MemorableMails taker = new MemorableMails();
    private final CarryPost carry =
            new CarryPost(
                    new CarryPost.Parts(
                            bed.sending(post),
                            new ReadMailbox(
                                    bed.box,
                                    bed.log,
                                    bed.accounts,
                                    new ReadMailbox.Ports(mailbox, new NoFiles(), taker)),
                            bed.accounts,
                            bed.box,
                            PostBed.CLOCK,
                            feedback),
                    new CarryPost.Lanes(sending, reading),
                    heard::add);

    private static final class NoFiles implements MailFiles {
        @Override
        public MailFile begin(String name) {
            return new MailFile() {
                @Override
                public void add(byte[] mail) {}

                @Override
                public java.nio.file.Path finished() {
                    throw new AssertionError("nothing was fetched");
                }

                @Override
                public void close() {}
            };
        }
    }

    private static final class ScriptedMailbox implements Mailbox {
        final Deque<Fetched> script = new ArrayDeque<>();
        int looks;

        @Override
        public Fetched fetch(Source source, Order order, Consumer<byte[]> sink) {
            looks++;
            return script.isEmpty()
                    ? new Fetched(order.after(), List.of(), List.of(), false, Optional.empty())
                    : script.poll();
        }

        @Override
        public Optional<PostFailure> markRead(Source source, Fetched of) {
            return Optional.empty();
        }

        @Override
        public Optional<PostFailure> test(Source source) {
            return Optional.empty();
        }
    }

    @Test
    void wakingReturnsBeforeAnythingIsSent() {
        bed.queue("a@x.example", "one");

        carry.wake();

        assertThat(post.tried).isEmpty();
        sending.runWhatIsDue();
        assertThat(post.arrived).containsExactly("one");
        assertThat(sending.idle()).isTrue();
    }

    @Test
    void aServerThatIsAwayIsTriedAgainAfterGrowingPausesAndItsBeginningIsKept() {
        bed.queue("a@x.example", "one");
        post.otherwise(Step.BREAK_BEFORE);
        carry.wake();
        sending.runWhatIsDue();

        var triesAfter = new ArrayList<Integer>();
        for (int seconds : new int[] {30, 60, 120, 240, 480, 900, 900}) {
            sending.pass(Duration.ofSeconds(seconds).minusMillis(1));
            triesAfter.add(post.tried.size());
            sending.pass(Duration.ofMillis(1));
        }

        assertThat(triesAfter).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(heard.getLast().counts().waiting()).isEqualTo(1);
        assertThat(heard.getLast().sending())
                .contains(new Trouble(PostFailure.CUT, PostBed.CLOCK.instant()));
    }

    @Test
    void whenTheServerIsBackEverythingGoesOutAndTheTroubleIsOver() {
        bed.queue("a@x.example", "one");
        bed.queue("b@x.example", "two");
        post.then(Step.BREAK_BEFORE, Step.BREAK_BEFORE);

        carry.wake();
        sending.pass(Duration.ofMinutes(5));

        assertThat(post.arrived).containsExactly("one", "two");
        assertThat(heard.getLast().sending()).isEmpty();
        assertThat(heard.getLast().counts()).isEqualTo(PostBox.Counts.NONE);
        assertThat(sending.idle()).isTrue();
    }

    @Test
    void aMailThatWasPutOffIsTriedAgain() {
        bed.queue("a@x.example", "one");
        post.then(Step.DEFER);

        carry.wake();
        sending.pass(Duration.ofMinutes(1));

        assertThat(post.arrived).containsExactly("one");
    }

    @Test
    void onceItHasEndedNothingIsBegun() {
        bed.queue("a@x.example", "one");

        carry.end();
        carry.wake();
        carry.look();
        sending.pass(Duration.ofHours(1));
        reading.pass(Duration.ofHours(1));

        assertThat(post.tried).isEmpty();
        assertThat(mailbox.looks).isZero();
    }

    @Test
    void theMailboxIsLookedIntoAfterEachIntervalAndAtOnceWhereThereIsMore() {
        bed.settings = bed.settings.with(Map.of("mail-in-minutes", "10"));
        mailbox.script.add(
                new Mailbox.Fetched(
                        Optional.empty(), List.of(), List.of(), true, Optional.empty()));

        carry.look();
        reading.runWhatIsDue();
        int first = mailbox.looks;
        reading.pass(Duration.ofMinutes(30));

        assertThat(first).isEqualTo(2);
        assertThat(mailbox.looks).isEqualTo(5);
        assertThat(heard.getLast().lastRead()).contains(PostBed.CLOCK.instant());
    }

    @Test
    void lookingNowDoesNotLookTwiceAsOftenFromThenOn() {
        carry.look();
        reading.runWhatIsDue();
        carry.look();
        reading.pass(Duration.ofMinutes(5));

        assertThat(mailbox.looks).isEqualTo(3);
    }

    @Test
    void aMailboxThatIsNotReadIsToldWithItsReasonAndTriedAtTheNextInterval() {
        mailbox.script.add(Mailbox.Fetched.failed(PostFailure.PASSWORD));

        carry.look();
        reading.runWhatIsDue();
        var failed = heard.getLast();
        reading.pass(Duration.ofMinutes(5));

        assertThat(failed.reading()).map(Trouble::what).contains(PostFailure.PASSWORD);
        assertThat(heard.getLast().reading()).isEmpty();
    }

    @Test
    void whatIsTooLargeIsSaid() {
        mailbox.script.add(
                new Mailbox.Fetched(
                        Optional.of(new PostBox.Position(1, 7)),
                        List.of(),
                        List.of(new LeftMail(7, 12_000_000)),
                        false,
                        Optional.empty()));

        carry.look();
        reading.runWhatIsDue();

        assertThat(feedback.keys()).containsExactly("post.left-large");
    }

    @Test
    void withoutAMailboxNobodyLooks() {
        bed.settings = bed.settings.with(Map.of("mail-in-host", ""));

        carry.look();
        reading.pass(Duration.ofHours(1));

        assertThat(mailbox.looks).isZero();
    }
}
