package regrade.requests;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// When the clock of a request starts, from the day in its body and the mail's own date.
final class RequestClock {
    /// A mail may be sent late, and the day of another zone may have begun.
    private static final long MOST_DAYS_LATE = 3;

    private static final long MOST_DAYS_EARLY = 1;

    private RequestClock() {}

    /// Whether the mail was sent when mails about that day are sent.
    static boolean agree(LocalDate day, Optional<Instant> sent, ZoneId zone) {
        if (sent.isEmpty()) return true;
        long late = ChronoUnit.DAYS.between(day, dayOf(sent.get(), zone));
        return late >= -MOST_DAYS_EARLY && late <= MOST_DAYS_LATE;
    }

    static Instant start(LocalDate day, Optional<Instant> sent, ZoneId zone) {
        var begin = day.atStartOfDay(zone).toInstant();
        var next = day.plusDays(1).atStartOfDay(zone).toInstant();
        if (sent.isEmpty() || sent.get().isBefore(begin)) return begin;
        if (sent.get().isBefore(next)) return sent.get();
        boolean dayAfter = dayOf(sent.get(), zone).equals(day.plusDays(1));
        return dayAfter ? next.minus(Duration.ofSeconds(1)) : begin;
    }

    private static LocalDate dayOf(Instant sent, ZoneId zone) {
        return sent.atZone(zone).toLocalDate();
    }
}
