package regrade.planted.pools.scan;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class Pooled {
    public static ExecutorService pool() {
        return Executors.newCachedThreadPool();
    }
}
