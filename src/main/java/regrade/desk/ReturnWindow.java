package regrade.desk;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/// The days in which a return may be asked for (domain reference, return requests, section 6). They
/// begin with the delivery, which no report tells; counted from the order they are a few too many.
///
/// @param ordered the day of the order
/// @param last the last day
public record ReturnWindow(LocalDate ordered, LocalDate last) {
    /// @param days of the marketplace's rules
    static ReturnWindow of(LocalDate ordered, int days) {
        var last = ordered.plusDays(days);
        // what is bought before the holidays may come back until the end of January
        boolean holidays =
                ordered.getMonth() == Month.NOVEMBER || ordered.getMonth() == Month.DECEMBER;
        var january = LocalDate.of(ordered.getYear() + 1, Month.JANUARY, 31);
        return new ReturnWindow(ordered, holidays && january.isAfter(last) ? january : last);
    }

    /// Days from the order to that day.
    public long daysTo(LocalDate asked) {
        return ChronoUnit.DAYS.between(ordered, asked);
    }

    public boolean passed(LocalDate asked) {
        return asked.isAfter(last);
    }
}
