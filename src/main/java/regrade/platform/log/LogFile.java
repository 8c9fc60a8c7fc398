package regrade.platform.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Writes warnings and errors into a file that is made with the first of them.
public final class LogFile extends Handler {
    private static final int LARGEST = 2_000_000;
    private static final int KEPT = 3;

    private final Path folder;
    private Optional<FileHandler> file = Optional.empty();

    private LogFile(Path folder) {
        this.folder = folder;
    }

    /// Makes this the program's only log. Before anything is logged.
    ///
    /// @param folder is made when it is needed
    public static void open(Path folder) {
        LogManager.getLogManager().reset();
        var root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(new LogFile(folder));
    }

    @Override
    public synchronized void publish(LogRecord happened) {
        try {
            if (file.isEmpty()) file = Optional.of(make());
        } catch (IOException e) {
            // a log that cannot be written stops nothing
            reportError("no log in " + folder, e, ErrorManager.OPEN_FAILURE);
            return;
        }
        file.orElseThrow().publish(happened);
    }

    private FileHandler make() throws IOException {
        Files.createDirectories(folder);
        var pattern = folder.toString().replace("%", "%%") + "/regrade.%g.log";
        var made = new FileHandler(pattern, LARGEST, KEPT, true);
        made.setFormatter(new SimpleFormatter());
        made.setEncoding("UTF-8");
        return made;
    }

    @Override
    public synchronized void flush() {
        file.ifPresent(FileHandler::flush);
    }

    @Override
    public synchronized void close() {
        file.ifPresent(FileHandler::close);
        file = Optional.empty();
    }
}
