package regrade.desk;

import regrade.kernel.ClientId;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// How many requests next week's days will bring, from the same days of the last four weeks.
public final class ExpectedLoad {
    static final int WEEKS = 4;

    private final Desk desk;
    private final Clock clock;

    public ExpectedLoad(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /// A day to come.
    ///
    /// @param lastWeeks requests on the same days of the last [#WEEKS] weeks together
    public record DayLoad(LocalDate day, long lastWeeks) {
        /// On one such day, in tenths.
        public long tenths() {
            return (lastWeeks * 10 + WEEKS / 2) / WEEKS;
        }
    }

    /// @param lastWeeks requests of the last [#WEEKS] weeks together
    public record ClientLoad(ClientId client, long lastWeeks) {
        /// In one week, in tenths.
        public long tenths() {
            return (lastWeeks * 10 + WEEKS / 2) / WEEKS;
        }
    }

    /// @param days the seven days after today, at the bench
    /// @param clients those who had any, by name
    public record Week(List<DayLoad> days, List<ClientLoad> clients) {}

    public Week nextWeek() {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var first = today.minusDays(7L * WEEKS - 1);
        var since = first.atStartOfDay(clock.getZone()).toInstant();
        var arrivals = desk.arrivals(since);
        var clients = new TreeMap<String, Long>();
        for (var one : arrivals) clients.merge(one.client().text(), 1L, Long::sum);
        return new Week(
                days(today, arrivals),
                clients.entrySet().stream()
                        .map(it -> new ClientLoad(new ClientId(it.getKey()), it.getValue()))
                        .toList());
    }

    private List<DayLoad> days(LocalDate today, List<Desk.Arrival> arrivals) {
        var days = new ArrayList<DayLoad>();
        for (int ahead = 1; ahead <= 7; ahead++) {
            var day = today.plusDays(ahead);
            long lastWeeks =
                    arrivals.stream()
                            .filter(it -> dayOf(it.received()).getDayOfWeek() == day.getDayOfWeek())
                            .count();
            days.add(new DayLoad(day, lastWeeks));
        }
        return days;
    }

    private LocalDate dayOf(Instant received) {
        return LocalDate.ofInstant(received, clock.getZone());
    }

    /// The time over which shares are told.
    public static Instant monthBefore(Instant now) {
        return now.minus(Duration.ofDays(30));
    }
}
