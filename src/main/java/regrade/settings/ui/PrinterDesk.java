package regrade.settings.ui;

import regrade.kernel.UserMessage;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// What the settings need of everything that is printed; they know no more of it.
///
/// @param ofTheSystem names of the system's printers; may take a second
/// @param testPrint prints one label on the printer that is set, waits for it, and says how it went
/// @param commandSheet puts the sheet of all commands into a folder, and says how it went
public record PrinterDesk(
        Callable<List<String>> ofTheSystem,
        Callable<UserMessage> testPrint,
        Function<Path, UserMessage> commandSheet) {}
