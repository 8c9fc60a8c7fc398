package regrade.settings.ui;

import regrade.kernel.UserMessage;

import java.util.List;
import java.util.concurrent.Callable;

/// What the settings need of the label printers; they know no more of them.
///
/// @param ofTheSystem names of the system's printers; may take a second
/// @param testPrint prints one label on the printer that is set, waits for it, and says how it went
public record PrinterDesk(Callable<List<String>> ofTheSystem, Callable<UserMessage> testPrint) {}
