package regrade.app;

import regrade.label.PrinterStatus;

/// What the header of the window shows.
///
/// @param bench name of the bench
/// @param printer its address or name; empty where labels are kept as files
/// @param labelsWaiting asked for and not printed
/// @param toExport acts that no batch holds yet
public record ShellFigures(
        String bench,
        String inspector,
        long unitsToday,
        long unitsPerHour,
        String printer,
        PrinterStatus printerStatus,
        long labelsWaiting,
        long toExport) {
    static final ShellFigures NONE =
            new ShellFigures("", "", 0, 0, "", PrinterStatus.UNKNOWN, 0, 0);
}
