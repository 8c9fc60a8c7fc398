package regrade.app;

import regrade.platform.i18n.Languages;
import regrade.platform.i18n.Words;
import regrade.platform.log.LogFile;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// The way in, for the one who only has the arguments. Touches JavaFX only when a window is opened.
public final class Start {
    private static final int DONE = 0;
    private static final int OUTSIDE = 3;

    private Start() {}

    /// Sends the log into the data folder. Before anything is logged.
    public static void logInto(String[] arguments) {
        var folder = UsualFolder.here().toString();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--data="))
                folder = arguments[i].substring("--data=".length());
            if (arguments[i].equals("--data") && i + 1 < arguments.length)
                folder = arguments[i + 1];
        }
        LogFile.open(Path.of(folder).toAbsolutePath().resolve("log"));
    }

    public static boolean wantsWindow(String[] arguments) {
        return WindowArguments.of(List.of(arguments)).isPresent();
    }

    /// Returns when the window is closed.
    ///
    /// @param err where it is said that there is no display
    /// @return the exit code
    public static int window(String[] arguments, PrintStream err) {
        var wanted =
                WindowArguments.of(List.of(arguments))
                        .orElseThrow(() -> new IllegalArgumentException("a command has no window"));
        if (!Display.isThere()) {
            var language = new Languages().choose(wanted.language(), Locale.getDefault());
            var words = new Words(language, ZoneId.systemDefault());
            err.println(words.text(Display.missing().key()));
            return OUTSIDE;
        }
        WindowApplication.launch(WindowProgram.of(wanted, Clock.systemDefaultZone()));
        return DONE;
    }
}
