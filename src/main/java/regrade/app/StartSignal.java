package regrade.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/// Tells whoever measures a start, or trains the start-up cache with it, that the window accepts a
/// scan.
///
/// The property `regrade.started.file` names a file to be made at that moment,
/// `regrade.started.scan` a code that is then scanned; with `regrade.started.exit=true` the program
/// ends after that, as if its window were closed.
public final class StartSignal {
    private StartSignal() {}

    /// Call when the first screen has been drawn and the next key would be read as a scan.
    ///
    /// @param scan takes a code as if it had been scanned, and runs what is to follow when the
    ///   answer is painted
    /// @param close the program's own way out
    public static void give(BiConsumer<String, Runnable> scan, Runnable close) {
        var file = System.getProperty("regrade.started.file", "");
        if (!file.isEmpty()) mark(Path.of(file));
        var code = System.getProperty("regrade.started.scan", "");
        if (code.isEmpty()) end(close);
        else scan.accept(code, () -> end(close));
    }

    private static void end(Runnable close) {
        if (Boolean.getBoolean("regrade.started.exit")) close.run();
    }

    private static void mark(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
