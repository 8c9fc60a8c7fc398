package regrade.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.kernel.Inspector;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.ReferenceSequence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Tables are compared with the journal as they are, and a check mends nothing.
final class CheckProjectionsTest {
    private static final Inspector ANA = new Inspector("Ana");
    private static final ReferenceSequence REFERENCES =
            new ReferenceSequence(JournalBed.BENCH, Clock.systemUTC(), -1);
    private static final Finding DIFFERS = new Finding(Finding.What.TABLE_DIFFERS, "CHECKED", 3, 0);
    private static final Finding UNUSABLE = new Finding(Finding.What.TABLES_UNUSABLE, "", 0, 0);

    @TempDir private Path root;

    @BeforeEach
    void threeActs() {
        try (var bed = JournalBed.open(root)) {
            for (int i = 0; i < 3; i++) append(bed);
        }
    }

    @Test
    void aRowChangedInOpenTablesIsFound() {
        try (var bed = JournalBed.open(root)) {
            var check = new CheckProjections(bed.segments(), bed.projections());
            assertThat(check.check(Progress.NONE)).isEmpty();

            bed.jdbi().useHandle(handle -> handle.execute(CHANGE));

            assertThat(check.check(Progress.NONE)).containsExactly(DIFFERS);
        }
    }

    private static final String CHANGE =
            "update checked set question = 'other' where unit = (select max(unit) from checked)";

    @Test
    void aCheckOfSoundTablesChangesNoFile() {
        var before = files();

        assertThat(JournalBed.checkedAsLeft(root)).isEmpty();

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatDiffersIsFoundAgainAndAgainUntilItIsRebuilt() {
        try (var bed = JournalBed.open(root)) {
            bed.jdbi().useHandle(handle -> handle.execute(CHANGE));
        }
        var before = files();

        assertThat(JournalBed.checkedAsLeft(root)).containsExactly(DIFFERS);
        assertThat(JournalBed.checkedAsLeft(root)).containsExactly(DIFFERS);

        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatDiffersAfterAKillIsFoundBeforeTheNextStartMendsIt() throws IOException {
        try (var bed = JournalBed.open(root)) {
            bed.jdbi().useHandle(handle -> handle.execute(CHANGE));
        }
        Files.delete(closed());

        assertThat(JournalBed.checkedAsLeft(root)).containsExactly(DIFFERS);
        assertThat(closed()).doesNotExist();

        JournalBed.open(root).close();
        assertThat(JournalBed.checkedAsLeft(root)).isEmpty();
    }

    @Test
    void tablesThatAreBehindAreComparedAsFarAsTheyAre() throws IOException {
        var database = root.resolve("database");
        var kept = new TreeMap<Path, byte[]>();
        for (var file : List.of(database.resolve("regrade-2.mv.db"), closed()))
            kept.put(file, Files.readAllBytes(file));
        try (var bed = JournalBed.open(root)) {
            append(bed);
        }
        Files.write(kept.firstKey(), kept.firstEntry().getValue());
        Files.delete(closed());

        assertThat(JournalBed.checkedAsLeft(root)).isEmpty();
    }

    @Test
    void tablesThatAreNotThereAreNoFault() throws IOException {
        Files.delete(root.resolve("database/regrade-2.mv.db"));

        assertThat(JournalBed.checkedAsLeft(root)).isEmpty();
    }

    @Test
    void aFileThatWasChangedIsNamedAsOftenAsItIsLookedAt() throws IOException {
        var file = root.resolve("database/regrade-2.mv.db");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        assertThat(JournalBed.checkedAsLeft(root)).containsExactly(UNUSABLE);
        assertThat(JournalBed.checkedAsLeft(root)).containsExactly(UNUSABLE);
    }

    @Test
    void noiseWithoutANoteIsNamed() throws IOException {
        Files.writeString(root.resolve("database/regrade-2.mv.db"), "noise".repeat(5_000));
        Files.delete(closed());

        assertThat(JournalBed.checkedAsLeft(root)).containsExactly(UNUSABLE);
    }

    @Test
    void tablesThatKnowMoreThanTheJournalAreAFault() throws IOException {
        var journal = root.resolve("journal");
        var before = new TreeMap<Path, byte[]>();
        try (var segments = Files.list(journal)) {
            for (var segment : segments.toList()) before.put(segment, Files.readAllBytes(segment));
        }
        try (var bed = JournalBed.open(root)) {
            append(bed);
        }
        for (var segment : before.entrySet()) Files.write(segment.getKey(), segment.getValue());

        assertThatThrownBy(() -> JournalBed.checkedAsLeft(root))
                .isInstanceOf(Problem.class)
                .hasMessage("journal.acts-missing");
    }

    private Path closed() {
        return root.resolve("database/regrade.closed");
    }

    private static void append(JournalBed bed) {
        bed.journal()
                .append(
                        ANA,
                        List.of(
                                new TestFacts.Checked(
                                        REFERENCES.next(), "manual", TestFacts.Answer.OK)));
    }

    /// Every file of the folder with its time and bytes.
    private Map<String, String> files() {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList())
                found.put(
                        root.relativize(file).toString(),
                        Files.getLastModifiedTime(file)
                                + HexFormat.of().formatHex(Files.readAllBytes(file)));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
