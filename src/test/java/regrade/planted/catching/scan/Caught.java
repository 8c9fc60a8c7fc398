package regrade.planted.catching.scan;

import java.util.concurrent.Callable;

public final class Caught {
    public static String call(Callable<String> work) {
        try {
            return work.call();
        } catch (Exception e) {
            return e.toString();
        }
    }
}
