package regrade.planted.threads.scan;

public final class Thrown {
    public static Thread begin(Runnable work) {
        return Thread.ofVirtual().start(work);
    }
}
