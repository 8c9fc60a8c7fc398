package regrade.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tells whoever measures a start, or trains the start-up cache with it, how far the window is.
///
/// The property `regrade.started.file` names a file to be made when the window takes scans,
/// `regrade.started.ready` one for when the bench is painted, `regrade.started.scan` a code that is
/// then scanned; with `regrade.started.exit=true` the program ends after that, as if its window
/// were closed.
final class StartSignal {
    private StartSignal() {}

    /// Call when the first picture has been painted and the next key would be read as a scan.
    static void accepting() {
        mark("regrade.started.file");
    }

    /// Call when the bench has been painted.
    static void ready(WindowProgram program, Runnable close) {
        mark("regrade.started.ready");
        var code = System.getProperty("regrade.started.scan", "");
        if (code.isEmpty()) end(close);
        else program.scan(code, () -> end(close));
    }

    private static void end(Runnable close) {
        if (Boolean.getBoolean("regrade.started.exit")) close.run();
    }

    private static void mark(String property) {
        var file = System.getProperty(property, "");
        if (file.isEmpty()) return;
        try {
            Files.createFile(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
