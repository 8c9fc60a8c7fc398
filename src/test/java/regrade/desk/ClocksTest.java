package regrade.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.desk.AnswerClock.Stage;
import regrade.settings.WorkingHours;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// Deadlines in five zones, over both changes of the clocks where a zone has them.
class ClocksTest {
    private static Instant at(String local, String zone) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # zone, received, target, limit: local times
                    Europe/Paris,        2026-03-28T12:00, 2026-03-29T13:00, 2026-03-30T13:00
                    Europe/Paris,        2026-10-24T12:00, 2026-10-25T11:00, 2026-10-26T11:00
                    Europe/London,       2026-03-28T12:00, 2026-03-29T13:00, 2026-03-30T13:00
                    Europe/London,       2026-10-24T12:00, 2026-10-25T11:00, 2026-10-26T11:00
                    America/Los_Angeles, 2026-03-07T12:00, 2026-03-08T13:00, 2026-03-09T13:00
                    America/Los_Angeles, 2026-10-31T12:00, 2026-11-01T11:00, 2026-11-02T11:00
                    Australia/Sydney,    2026-10-03T12:00, 2026-10-04T13:00, 2026-10-05T13:00
                    Australia/Sydney,    2026-04-04T12:00, 2026-04-05T11:00, 2026-04-06T11:00
                    Asia/Tokyo,          2026-03-28T12:00, 2026-03-29T12:00, 2026-03-30T12:00
                    Asia/Tokyo,          2026-10-24T12:00, 2026-10-25T12:00, 2026-10-26T12:00
                    """)
    void hoursAreHoursWhateverTheClocksOnTheWallSay(
            String zone, String received, String target, String limit) {
        var clock = AnswerClock.of(at(received, zone), MarketplaceRules.shipped("amazon.fr"));

        assertThat(clock.target()).isEqualTo(at(target, zone));
        assertThat(clock.limit()).isEqualTo(at(limit, zone));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # zone, delivered, refund: days of the marketplace's calendar
                    Europe/Paris,        2026-03-27T12:00, 2026-03-31T12:00
                    Europe/Paris,        2026-10-23T12:00, 2026-10-27T12:00
                    # no such time on the fourth day: the next one there is
                    Europe/London,       2026-03-25T01:30, 2026-03-29T02:30
                    Europe/London,       2026-10-22T01:30, 2026-10-26T01:30
                    America/Los_Angeles, 2026-03-06T12:00, 2026-03-10T12:00
                    America/Los_Angeles, 2026-10-30T12:00, 2026-11-03T12:00
                    Australia/Sydney,    2026-10-02T12:00, 2026-10-06T12:00
                    Australia/Sydney,    2026-04-03T12:00, 2026-04-07T12:00
                    Asia/Tokyo,          2026-03-27T12:00, 2026-03-31T12:00
                    Asia/Tokyo,          2026-10-23T12:00, 2026-10-27T12:00
                    """)
    void theMarketplaceRefundsAfterDaysOfItsCalendar(String zone, String delivered, String refund) {
        var clock = RefundClock.of(at(delivered, zone), 4, ZoneId.of(zone));

        assertThat(clock.refund()).isEqualTo(at(refund, zone));
    }

    @Test
    void anAnswerAtTheVeryDeadlineIsInTime() {
        var received = Instant.parse("2026-11-30T09:00:00Z");
        var clock = AnswerClock.of(received, MarketplaceRules.shipped("amazon.fr"));

        assertThat(clock.stage(clock.target())).isEqualTo(Stage.IN_TIME);
        assertThat(clock.stage(clock.target().plusNanos(1))).isEqualTo(Stage.PAST_TARGET);
        assertThat(clock.stage(clock.limit())).isEqualTo(Stage.PAST_TARGET);
        assertThat(clock.stage(clock.limit().plusNanos(1))).isEqualTo(Stage.LATE);
    }

    @Test
    void whatIsLeftIsLeftToTheNextDeadline() {
        var received = Instant.parse("2026-11-30T09:00:00Z");
        var clock = AnswerClock.of(received, MarketplaceRules.shipped("amazon.fr"));

        assertThat(clock.left(received.plus(Duration.ofHours(23)))).isEqualTo(Duration.ofHours(1));
        assertThat(clock.left(received.plus(Duration.ofHours(25)))).isEqualTo(Duration.ofHours(23));
        assertThat(clock.left(received.plus(Duration.ofHours(50)))).isEqualTo(Duration.ofHours(-2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # zone | hours | from | to | minutes of work
                    Europe/Paris        | 1-5 08:00-12:00, 1-5 13:00-17:00 | 2026-11-27T16:00 | 2026-11-30T09:00 | 120
                    Europe/Paris        | 1-5 08:00-17:00                  | 2026-11-28T08:00 | 2026-11-29T17:00 | 0
                    Europe/Paris        | 7 01:00-04:00                    | 2026-03-28T12:00 | 2026-03-29T12:00 | 120
                    Europe/Paris        | 7 01:00-04:00                    | 2026-10-24T12:00 | 2026-10-25T12:00 | 240
                    America/Los_Angeles | 7 01:00-04:00                    | 2026-03-07T12:00 | 2026-03-08T12:00 | 120
                    Australia/Sydney    | 7 01:00-04:00                    | 2026-04-04T12:00 | 2026-04-05T12:00 | 240
                    Asia/Tokyo          | 1-7 00:00-23:59                  | 2026-11-28T12:00 | 2026-11-28T12:00 | 0
                    Europe/London       |                                  | 2026-11-28T12:00 | 2026-11-29T12:00 | 0
                    """)
    void workingHoursAreCountedBesideTheClock(
            String zone, String hours, String from, String to, long minutes) {
        var working = WorkingHours.parse(hours == null ? "" : hours).orElseThrow();

        var counted = working.between(at(from, zone), at(to, zone), ZoneId.of(zone));

        assertThat(counted.toMinutes()).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    8 08:00-17:00
                    5-1 08:00-17:00
                    1 17:00-08:00
                    1 08:00-08:00
                    1 24:00-25:00
                    1 8:00-17:00
                    1-5 08:00-17:00,
                    always
                    """)
    void hoursThatCannotBeReadAreNone(String text) {
        assertThat(WorkingHours.parse(text)).isEmpty();
    }
}
