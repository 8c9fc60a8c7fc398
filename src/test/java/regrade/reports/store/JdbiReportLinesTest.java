package regrade.reports.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import regrade.intake.Fingerprint;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.reports.LineKey;
import regrade.reports.ReportsFact.ReportLinesListed;
import regrade.reports.ReportsFact.Row;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

class JdbiReportLinesTest {
    private final Jdbi database = ProjectionBed.database();
    private final JdbiReportLines lines =
            ProjectionBed.make(database, new JdbiReportLines(database));
    private final InMemoryJournal journal =
            new InMemoryJournal(
                    new BenchId("B01"),
                    Clock.fixed(Instant.parse("2026-09-10T08:00:00Z"), ZoneId.of("Europe/Paris")),
                    lines);

    @Test
    void theNewestEntrySaysWhatALineIs() {
        says("1", "Pending");
        says("1", "Shipped");

        assertThat(lines.ofOrder("orders", "O1", 5))
                .singleElement()
                .satisfies(line -> assertThat(line.cell("status")).isEqualTo("Shipped"));
        assertThat(lines.count("orders")).isEqualTo(1);
    }

    @Test
    void entriesAppliedASecondTimeLeaveTheSameLines() {
        says("1", "Pending");
        says("2", "Shipped");
        says("1", "Shipped");
        var before = lines.newest("orders", 10);

        journal.read(
                1,
                journal.last(),
                entry -> {
                    var facts = entry.facts();
                    for (int place = 0; place < facts.size(); place++)
                        lines.apply(entry.header(), place, facts.get(place));
                    lines.settle();
                });

        assertThat(lines.newest("orders", 10)).isEqualTo(before).hasSize(2);
    }

    @Test
    void aLineComesBackAsItWentInButForWhatItDoesNotSay() {
        says("1", "");

        var line = lines.newest("orders", 1).getFirst();

        assertThat(line.day()).hasValue(LocalDate.of(2026, 9, 1));
        assertThat(line.names()).containsExactly("order");
        assertThat(lines.contents(List.of(key("1"), key("none"))))
                .containsExactly(OptionalLong.of(line.content()), OptionalLong.empty());
    }

    @Test
    void aParcelIsFoundByItsNumberAndNothingByNone() {
        says("1", "x");

        assertThat(lines.ofTracking("orders", "T1", 5)).hasSize(1);
        assertThat(lines.ofTracking("orders", "", 5)).isEmpty();
        assertThat(lines.ofTracking("others", "T1", 5)).isEmpty();
    }

    private void says(String number, String status) {
        var row =
                new Row(
                        ClientId.OWN,
                        Optional.of(LocalDate.of(2026, 9, 1)),
                        "O" + number,
                        "A",
                        "",
                        "",
                        "T" + number,
                        1,
                        key(number),
                        List.of("O" + number, status));
        journal.append(
                new Inspector("Ana"),
                List.of(new ReportLinesListed("orders", List.of("order", "status"), List.of(row))));
    }

    private static LineKey key(String number) {
        return LineKey.of(Fingerprint.of("orders\n" + number), 1);
    }
}
