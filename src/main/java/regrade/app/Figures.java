package regrade.app;

import regrade.label.PrinterStatus;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;

import java.time.Duration;
import java.time.LocalDate;

/// Works out what the header of the window shows.
final class Figures {
    private static final Duration HOUR = Duration.ofHours(1);
    // more in an hour than a hand can do
    private static final int MOST_IN_AN_HOUR = 240;

    private final OpenFolder open;

    Figures(OpenFolder open) {
        this.open = open;
    }

    ShellFigures now() {
        var settings = open.stores().settings().current();
        var units = open.stores().units();
        var clock = open.clock();
        var hourAgo = clock.instant().minus(HOUR);
        long lately =
                units.recent(MOST_IN_AN_HOUR).stream()
                        .filter(
                                row ->
                                        row.standing()
                                                .savedAt()
                                                .filter(hourAgo::isBefore)
                                                .isPresent())
                        .count();
        return new ShellFigures(
                settings.get(Setting.BENCH_NAME),
                settings.get(Setting.INSPECTOR),
                units.savedOn(LocalDate.ofInstant(clock.instant(), clock.getZone())),
                lately,
                printer(settings),
                // asking the printer itself may take seconds; what it did not take is known
                PrinterStatus.UNKNOWN,
                open.stores().labels().count(),
                open.stores().batches().toExport(open.journal().last()));
    }

    private String printer(BenchSettings settings) {
        return switch (settings.get(Setting.PRINTER)) {
            case "tcp" -> settings.get(Setting.PRINTER_ADDRESS);
            case "system" -> settings.get(Setting.PRINTER_NAME);
            default -> "";
        };
    }
}
