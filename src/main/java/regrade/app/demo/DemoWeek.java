package regrade.app.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;

/// The days the demo's story is told of: the last full working week, so that history and day close
/// look lived in.
///
/// The files are written for one week; their dates are moved by whole weeks.
///
/// @param monday its first day
record DemoWeek(LocalDate monday) {
    /// The Monday the files are written for.
    static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 11, 16);

    private static final Pattern RETURN_DATE = Pattern.compile("(?m)^(\\d{4}-\\d\\d-\\d\\d)(?=T)");

    DemoWeek {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY)
            throw new IllegalArgumentException("no Monday: " + monday);
    }

    /// The week whose Friday is before today.
    static DemoWeek before(LocalDate today) {
        var friday = today.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
        return new DemoWeek(friday.with(TemporalAdjusters.previous(DayOfWeek.MONDAY)));
    }

    /// @param day 0 for Monday to 4 for Friday
    LocalDate day(int day) {
        return monday.plusDays(day);
    }

    /// A report with its dates in this week and the one before.
    String dated(String report) {
        long days = ChronoUnit.DAYS.between(WRITTEN_FOR, monday);
        return RETURN_DATE
                .matcher(report)
                .replaceAll(date -> LocalDate.parse(date.group(1)).plusDays(days).toString());
    }
}
