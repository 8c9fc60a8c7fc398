package regrade.post;

import regrade.kernel.Feedback;
import regrade.kernel.Lane;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.post.PostStatus.Trouble;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Sends replies as they are queued and looks into the mailbox from time to time, each on a lane of
/// its own; a server that is away holds up its own lane only.
public final class CarryPost {
    static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final Parts parts;
    private final Lanes lanes;
    private final Consumer<PostStatus> hears;
    private final AtomicReference<PostStatus> status = new AtomicReference<>(PostStatus.NONE);
    private final AtomicLong wakes = new AtomicLong();
    private final AtomicLong looks = new AtomicLong();
    private volatile boolean ended;
    private Duration pause = FIRST_PAUSE;

    /// What it works with.
    public record Parts(
            SendWaitingMails send,
            ReadMailbox read,
            MailAccounts accounts,
            PostBox box,
            Clock clock,
            Feedback feedback) {}

    /// Where it works.
    public record Lanes(Lane sending, Lane reading) {}

    /// @param hears of every change, on the lanes
    public CarryPost(Parts parts, Lanes lanes, Consumer<PostStatus> hears) {
        this.parts = parts;
        this.lanes = lanes;
        this.hears = hears;
    }

    /// Once it has ended no further mail is begun.
    private final class UntilEnded implements Progress {
        @Override
        public void at(long done, long all) {}

        @Override
        public boolean cancelled() {
            return ended;
        }
    }

    /// A reply may be waiting, or another server was set: returns at once.
    public void wake() {
        long wake = wakes.incrementAndGet();
        lanes.sending().later(Duration.ZERO, () -> send(wake));
    }

    /// Looks into the mailbox now, and from then on after each interval: returns at once.
    public void look() {
        lookAfter(Duration.ZERO, looks.incrementAndGet());
    }

    /// Ends after the mail that is under way.
    public void end() {
        ended = true;
    }

    private void send(long wake) {
        // one that was woken later does the same, and keeps the time
        if (ended || wakes.get() != wake) return;
        try {
            var round = parts.send().send(new UntilEnded());
            update(now -> withSending(now, round.failure()));
            boolean again = round.failure().isPresent() || round.deferred();
            if (round.failure().isEmpty()) pause = FIRST_PAUSE;
            if (again) later(wake);
        } catch (Problem notSaved) {
            parts.feedback().problem(notSaved);
            later(wake);
        }
    }

    private void later(long wake) {
        lanes.sending().later(pause, () -> send(wake));
        var twice = pause.multipliedBy(2);
        pause = twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private void lookAfter(Duration wait, long look) {
        lanes.reading().later(wait, () -> read(look));
    }

    private void read(long look) {
        if (ended || looks.get() != look) return;
        boolean more = false;
        try {
            var reading = parts.read().read(new UntilEnded());
            reading.ifPresent(this::read);
            more = reading.filter(one -> one.more() && one.failure().isEmpty()).isPresent();
        } catch (Problem notTaken) {
            parts.feedback().problem(notTaken);
        } finally {
            lookAfter(more ? Duration.ZERO : parts.accounts().interval(), look);
        }
    }

    private void read(ReadMailbox.Reading reading) {
        if (!reading.left().isEmpty())
            parts.feedback()
                    .tell(UserMessage.bad("post.left-large", Remedy.NONE, reading.left().size()));
        update(now -> withReading(now, reading.failure()));
    }

    private PostStatus withSending(PostStatus now, Optional<PostFailure> failure) {
        return new PostStatus(
                now.counts(), trouble(now.sending(), failure), now.reading(), now.lastRead());
    }

    private PostStatus withReading(PostStatus now, Optional<PostFailure> failure) {
        var read = failure.isEmpty() ? Optional.of(parts.clock().instant()) : now.lastRead();
        return new PostStatus(now.counts(), now.sending(), trouble(now.reading(), failure), read);
    }

    /// The same trouble goes on since its beginning.
    private Optional<Trouble> trouble(Optional<Trouble> before, Optional<PostFailure> failure) {
        Instant since = before.map(Trouble::since).orElseGet(parts.clock()::instant);
        return failure.map(what -> new Trouble(what, since));
    }

    private void update(UnaryOperator<PostStatus> change) {
        var counts = parts.box().counts();
        hears.accept(
                status.updateAndGet(
                        now -> {
                            var then = change.apply(now);
                            return new PostStatus(
                                    counts, then.sending(), then.reading(), then.lastRead());
                        }));
    }
}
