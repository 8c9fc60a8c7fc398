package regrade.journal;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// A single large act in pieces, which pauses when somebody waits for the lock.
final class Slices implements Acts {
    private final Acts acts;
    private final ReentrantLock writing;
    private boolean begun;
    private boolean ended;

    /// @param acts begin with the large act
    Slices(Acts acts, ReentrantLock writing) {
        this.acts = acts;
        this.writing = writing;
    }

    @Override
    public Optional<Piece> next() {
        // at least one piece a slice, else many who wait would keep the act from ending
        if (ended || begun && writing.hasQueuedThreads()) return Optional.empty();
        begun = true;
        var piece = acts.next();
        ended = piece.isEmpty() || piece.get() instanceof Piece.End;
        return piece;
    }

    void nextSlice() {
        begun = false;
    }

    boolean ended() {
        return ended;
    }

    @Override
    public void close() {
        acts.close();
    }
}
