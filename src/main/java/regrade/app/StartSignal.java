package regrade.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tells whoever measures a start, or trains the start-up cache with it, that the window accepts a
/// scan.
///
/// The property `regrade.started.file` names a file to be made at that moment; with
/// `regrade.started.exit=true` the program then ends as if its window were closed.
public final class StartSignal {
    private StartSignal() {}

    /// Call when the first screen has been drawn and the next key would be read as a scan.
    ///
    /// @param close the program's own way out
    public static void give(Runnable close) {
        var file = System.getProperty("regrade.started.file", "");
        if (!file.isEmpty()) mark(Path.of(file));
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
