package regrade.planted.millis.scan;

public final class Timed {
    public static long now() {
        return System.currentTimeMillis();
    }
}
