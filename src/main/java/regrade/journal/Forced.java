package regrade.journal;

import java.util.concurrent.CountDownLatch;

/// The disk's answer, awaited by another thread than the one that asked.
final class Forced implements Runnable {
    private final Segments segments;
    private final CountDownLatch answered = new CountDownLatch(1);
    private Runnable answer = () -> {};

    Forced(Segments segments) {
        this.segments = segments;
    }

    @Override
    public void run() {
        try {
            segments.force();
        } catch (RuntimeException e) {
            answer =
                    () -> {
                        throw e;
                    };
        } finally {
            answered.countDown();
        }
    }

    /// Waits until the act is on the disk. An interrupt does not shorten it: half an answer is
    /// none.
    ///
    /// @throws regrade.kernel.Problem if the disk refused
    void await() {
        boolean interrupted = false;
        while (true) {
            try {
                answered.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) Thread.currentThread().interrupt();
        answer.run();
    }
}
