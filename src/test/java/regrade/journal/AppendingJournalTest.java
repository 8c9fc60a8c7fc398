package regrade.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.inspection.UnitStory;
import regrade.journal.TestFacts.*;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.photo.Photo;

import java.nio.file.Path;
import java.util.List;

final class AppendingJournalTest extends JournalContract {
    private static final Inspector WHO = new Inspector("lea");

    @TempDir private Path folder;

    private JournalBed bed;

    @BeforeEach
    void open() {
        bed = JournalBed.open(folder, CLOCK);
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Override
    Journal journal() {
        return bed.journal();
    }

    /// Also of acts behind a large one, whose parts stand between them.
    @Test
    void theActsOfAUnitAreGivenAsTheyAreWritten() {
        var unit = UnitStory.reference(1);
        var other = UnitStory.reference(2);
        bed.journal().append(WHO, List.of(new Checked(unit, "manual", Answer.OK)));
        bed.journal().append(WHO, List.of(new Checked(other, "manual", Answer.OK)));
        try (var large = bed.journal().begin(WHO)) {
            for (int i = 0; i < 50; i++) large.add(new LineRead(new ClientId("C"), "k" + i, 1));
            large.add(new Checked(unit, "box", Answer.OK));
            large.commit(new FileRead("report.csv", List.of()));
        }
        bed.journal().append(WHO, List.of(new Checked(unit, "manual", Answer.MISSING)));

        var written = bed.journal().payloadsOf(unit);

        assertThat(written)
                .extracting(payload -> Photo.hash(payload))
                .isEqualTo(bed.journal().ofUnit(unit).stream().map(Entry::hash).toList())
                .hasSize(3);
        assertThat(bed.journal().payloadsOf(UnitStory.reference(9))).isEmpty();
    }
}
