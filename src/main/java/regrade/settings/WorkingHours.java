package regrade.settings;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// When somebody is at the desk, in the bench's own zone. Shown beside a clock; stops none.
public final class WorkingHours {
    private static final int MOST_SPANS = 30;
    private static final Pattern SPAN =
            Pattern.compile("([1-7])(?:-([1-7]))? (\\d{2}:\\d{2})-(\\d{2}:\\d{2})");

    private final List<Span> spans;

    private WorkingHours(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    /// From a time to a later one on some days of a week.
    private record Span(DayOfWeek first, DayOfWeek last, LocalTime from, LocalTime to) {
        boolean on(LocalDate day) {
            int of = day.getDayOfWeek().getValue();
            return first.getValue() <= of && of <= last.getValue();
        }
    }

    /// Reads `1-5 08:00-12:00, 1-5 13:00-17:00, 6 09:00-12:00`: days from Monday as 1, then the
    /// time of day. Empty text is nobody's hours.
    ///
    /// @return empty if it cannot be read
    public static Optional<WorkingHours> parse(String text) {
        var spans = new ArrayList<Span>();
        if (text.isBlank()) return Optional.of(new WorkingHours(spans));
        var parts = text.split(",", MOST_SPANS + 1);
        if (parts.length > MOST_SPANS) return Optional.empty();
        for (var part : parts) {
            var span = span(part.strip());
            if (span.isEmpty()) return Optional.empty();
            spans.add(span.get());
        }
        return Optional.of(new WorkingHours(spans));
    }

    private static Optional<Span> span(String text) {
        var found = SPAN.matcher(text);
        if (!found.matches()) return Optional.empty();
        var first = day(found.group(1));
        var last = found.group(2) == null ? first : day(found.group(2));
        var from = time(found.group(3));
        var to = time(found.group(4));
        if (from.isEmpty() || to.isEmpty() || !from.get().isBefore(to.get()))
            return Optional.empty();
        if (first.compareTo(last) > 0) return Optional.empty();
        return Optional.of(new Span(first, last, from.get(), to.get()));
    }

    private static DayOfWeek day(String digit) {
        return DayOfWeek.of(digit.charAt(0) - '0');
    }

    private static Optional<LocalTime> time(String text) {
        int hour = Integer.parseInt(text, 0, 2, 10);
        int minute = Integer.parseInt(text, 3, 5, 10);
        // the end of the day is its last minute here
        return hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }

    /// Whether any are set.
    public boolean any() {
        return !spans.isEmpty();
    }

    /// How much of the time between two instants somebody is there; none if the second is not
    /// later. Spans that overlap count once for each.
    public Duration between(Instant from, Instant to, ZoneId zone) {
        var sum = Duration.ZERO;
        if (!from.isBefore(to)) return sum;
        var last = to.atZone(zone).toLocalDate();
        for (var day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1))
            for (var span : spans)
                if (span.on(day)) sum = sum.plus(shared(span, day, zone, from, to));
        return sum;
    }

    private static Duration shared(
            Span span, LocalDate day, ZoneId zone, Instant from, Instant to) {
        var begin = day.atTime(span.from).atZone(zone).toInstant();
        var end = day.atTime(span.to).atZone(zone).toInstant();
        var start = begin.isAfter(from) ? begin : from;
        var stop = end.isBefore(to) ? end : to;
        return start.isBefore(stop) ? Duration.between(start, stop) : Duration.ZERO;
    }
}
