package regrade.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

class DemoWeekTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        2026-11-20, 2026-11-09
        2026-11-21, 2026-11-16
        2026-11-22, 2026-11-16
        2026-11-23, 2026-11-16
        2027-01-01, 2026-12-21
        """)
    void theStoryIsToldOfTheLastFullWorkingWeek(LocalDate today, LocalDate monday) {
        assertThat(DemoWeek.before(today).monday()).isEqualTo(monday);
    }

    @Test
    void theDatesOfAReportMoveWithTheWeek() {
        var week = new DemoWeek(LocalDate.of(2027, 1, 4));

        var dated =
                week.dated(
                        "return-date\torder-id\n2026-11-14T16:47:24+00:00\t171-1863372-6814133\n");

        assertThat(dated)
                .isEqualTo(
                        "return-date\torder-id\n2027-01-02T16:47:24+00:00\t171-1863372-6814133\n");
    }

    @Test
    void everyReturnWasBackBeforeItsReportIsTakenIn() throws IOException {
        var week = new DemoWeek(DemoWeek.WRITTEN_FOR);
        try (var files = new DemoFiles(week)) {
            for (int day = 0; day < 5; day++)
                for (var report : DemoFiles.reportsOn(day))
                    assertThat(returnDates(files.file(report)))
                            .isNotEmpty()
                            .allMatch(week.day(day)::isAfter);
        }
    }

    @Test
    void theFilesAreGoneAfterwards() {
        Path catalogue;
        try (var files = new DemoFiles(new DemoWeek(DemoWeek.WRITTEN_FOR))) {
            catalogue = files.file(DemoFiles.CATALOGUE);
            assertThat(catalogue).exists();
        }

        assertThat(catalogue.getParent()).doesNotExist();
    }

    @Test
    void theClockStandsStillUntilItIsTakenOnAndNeverGoesBack() {
        var clock = WalkingClock.beforeWork(LocalDate.of(2026, 11, 22), ZoneId.of("Europe/Paris"));

        assertThat(clock.instant()).isEqualTo("2026-11-16T07:00:00Z").isEqualTo(clock.instant());
        clock.walkTo(LocalDate.of(2026, 11, 17).atTime(8, 30));
        clock.walkTo(LocalDate.of(2026, 11, 16).atTime(8, 30));
        assertThat(clock.instant()).isEqualTo("2026-11-17T07:30:00Z");
    }

    private static Stream<LocalDate> returnDates(Path report) throws IOException {
        return Files.readString(report, StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> LocalDate.parse(line.substring(0, 10)));
    }
}
