package regrade.journal;

import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// Keeps the tables level with a journal that is being written.
///
/// A large act is projected in slices, and whoever appends meanwhile goes between two of them: his
/// act is applied at once, before the rest of the large one. A slice ends as soon as somebody
/// waits.
final class Tables {
    private static final long NONE = 0;

    private final Segments segments;
    private final Projections projections;
    private final Replay replay;
    private final Consumer<UserMessage> tell;
    private final ReentrantLock writing;
    private final Condition noneLarge;
    private boolean behind;

    /// the large act that is being projected
    private long large = NONE;

    /// @param writing held by whoever calls, except for [#finish]
    Tables(Store store, Consumer<UserMessage> tell, ReentrantLock writing) {
        this.segments = store.segments();
        this.projections = store.projections();
        this.replay = new Replay(segments, projections);
        this.tell = tell;
        this.writing = writing;
        this.noneLarge = writing.newCondition();
    }

    /// Applies an act that the disk is still busy with.
    ///
    /// @throws regrade.kernel.Problem if the disk refuses it; then nothing was applied
    void follow(Stored stored, Forced forced) {
        if (behind) {
            forced.await();
            catchUp();
            return;
        }
        try {
            projections.apply(new OneAct(stored), Integer.MAX_VALUE, forced::await);
        } catch (RuntimeException e) {
            // whatever went wrong in a table, the act itself is saved; only the disk may say
            // otherwise
            forced.await();
            fallBehind(e);
        }
    }

    /// Lets one large act be over before the next.
    void awaitLarge() {
        while (large != NONE) noneLarge.awaitUninterruptibly();
    }

    /// @throws Problem if they stay behind
    void level() {
        awaitLarge();
        if (behind) catchUp();
        if (behind) throw new Problem(UserMessage.bad("journal.not-level", Remedy.RESTART));
    }

    /// A large act was saved: others may be applied before it is [finished][#finish].
    void begin(long number) {
        if (behind) {
            catchUp();
            return;
        }
        try {
            projections.leaveOpen(number);
            large = number;
        } catch (RuntimeException e) {
            fallBehind(e);
        }
    }

    /// Applies a large act slice by slice. Called without holding the lock.
    void finish(long number, Location at) {
        try (var acts = new Slices(segments.read(new Position(number, 0), at), writing)) {
            while (slice(number, acts)) acts.nextSlice();
        } catch (RuntimeException e) {
            // as with a small act: it is saved, the tables follow later
            fail(number, e);
        }
    }

    /// @return whether there is more to do
    private boolean slice(long number, Slices acts) {
        writing.lock();
        try {
            if (large != number) return false;
            projections.apply(acts, Replay.STEP, () -> {});
            if (acts.ended()) noLarge();
            return large == number;
        } finally {
            writing.unlock();
        }
    }

    private void fail(long number, RuntimeException failure) {
        writing.lock();
        try {
            if (large == number) fallBehind(failure);
        } finally {
            writing.unlock();
        }
    }

    private void noLarge() {
        large = NONE;
        noneLarge.signalAll();
    }

    private void fallBehind(RuntimeException failure) {
        behind = true;
        noLarge();
        tell.accept(ProjectionsBehind.message(failure));
    }

    private void catchUp() {
        try {
            replay.rest();
            behind = false;
            tell.accept(ProjectionsBehind.over());
        } catch (RuntimeException e) {
            // told when it began; tried again with the next act and at the next start
            behind = true;
        }
    }

    /// What is left of a large act is applied at the next start.
    void close() {
        noLarge();
        projections.close();
    }
}
