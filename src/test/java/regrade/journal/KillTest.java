package regrade.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.journal.file.FileDataFolders;
import regrade.kernel.Progress;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/// The promise that nothing is lost, tried by killing the program at random moments while it
/// writes.
///
/// `-Dregrade.kills=500` for the long run; fifty in the normal tests.
final class KillTest {
    private static final int KILLS = Integer.getInteger("regrade.kills", 50);

    /// After so many kills a new data folder is begun, small enough to be checked quickly.
    private static final int KILLS_A_FOLDER = 10;

    @TempDir private Path root;

    @Test
    void nothingThatWasCalledSavedIsEverLostOrDoubled() throws Exception {
        var program = KilledProgram.trainedIn(root.resolve("trained"));
        var random = new Random(Long.getLong("regrade.seed", 20261122));
        for (int kill = 0; kill < KILLS; kill += KILLS_A_FOLDER) {
            var folder = root.resolve("data" + kill);
            var saved = new ArrayList<String>();
            for (int i = 0; i < Math.min(KILLS_A_FOLDER, KILLS - kill); i++) {
                int acts = random.nextInt(60);
                long nanos = random.nextLong(3_000_000);
                saved.addAll(program.run(folder, kill + i + 1L, acts, nanos));
                assertWhole(folder, saved);
            }
        }
    }

    private static void assertWhole(Path root, List<String> saved) {
        var folder = new DataFolder(root);
        var folders = new FileDataFolders(TestFacts.kinds());
        assertThat(folders.prove(folder, Progress.NONE).findings()).isEmpty();
        assertThat(JournalBed.checkedAsLeft(root)).isEmpty();
        // goes on with the tables that the killed program left
        try (var bed = JournalBed.trusting(root, Duration.ofMillis(5))) {
            assertThat(new CheckProjections(bed.segments(), bed.projections()).check(Progress.NONE))
                    .isEmpty();
            var found = inJournal(bed);
            assertThat(new HashSet<>(found)).hasSameSizeAs(found).containsAll(saved);
            assertThat(inTables(bed)).isEqualTo(countsOf(found));
        }
    }

    /// Each act as the program printed it, a half import as nothing it ever printed.
    private static List<String> inJournal(JournalBed bed) {
        var found = new ArrayList<String>();
        bed.journal()
                .read(
                        1,
                        bed.journal().last(),
                        entry ->
                                found.add(
                                        switch (entry.facts().getLast()) {
                                            case TestFacts.FileRead read
                                                    when entry.facts().size()
                                                            == KillMain.LINES + 1 ->
                                                    "import " + read.name() + " " + entry.number();
                                            case TestFacts.Checked checked ->
                                                    "unit " + checked.unit() + " " + entry.number();
                                            default -> "half of an act: " + entry;
                                        }));
        assertThat(found).noneMatch(line -> line.startsWith("half"));
        return found;
    }

    private record Counts(long units, long answers, long lines) {}

    private static Counts countsOf(List<String> found) {
        long units = found.stream().filter(line -> line.startsWith("unit")).count();
        return new Counts(units, 2 * units, KillMain.LINES * (found.size() - units));
    }

    private static Counts inTables(JournalBed bed) {
        return bed.jdbi()
                .withHandle(
                        handle ->
                                handle.createQuery(
                                                "select (select count(*) from saved), (select count(*) from checked),"
                                                        + " (select count(*) from line)")
                                        .map(
                                                (row, context) ->
                                                        new Counts(
                                                                row.getLong(1),
                                                                row.getLong(2),
                                                                row.getLong(3)))
                                        .one());
    }
}
