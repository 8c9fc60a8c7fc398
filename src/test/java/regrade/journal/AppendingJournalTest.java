package regrade.journal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

final class AppendingJournalTest extends JournalContract {
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
}
