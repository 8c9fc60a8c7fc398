package regrade.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.platform.task.Watchdog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

final class H2DatabaseTest {
    @TempDir private Path folder;

    @Test
    void aNewFolderHasNothingUsableUntilStartedOver() throws IOException {
        try (var database = new H2Database(folder)) {
            assertThat(database.open()).isEqualTo(H2Database.Found.NOTHING);

            database.startOver();

            assertThat(one(database)).isEqualTo(1);
        }
    }

    @Test
    void whatWasClosedInGoodOrderIsFoundClean() throws IOException {
        withTable(100).close();

        try (var database = new H2Database(folder)) {
            assertThat(database.open()).isEqualTo(H2Database.Found.CLEAN);
            assertThat(rows(database)).isEqualTo(100);
        }
    }

    @Test
    void withoutTheNoteOfACloseItIsUnclean() throws IOException {
        withTable(1).close();
        Files.delete(folder.resolve("regrade.closed"));

        try (var database = new H2Database(folder)) {
            assertThat(database.open()).isEqualTo(H2Database.Found.UNCLEAN);
        }
    }

    /// Lengths of a file whose program was killed before the database was written once, or while it
    /// was.
    @ParameterizedTest
    @ValueSource(ints = {0, 4096, 2 * 4096, 3 * 4096})
    void whatAKillLeftUnwrittenIsNothingToReadAndNobodysLock(int length) throws IOException {
        var file = folder.resolve("regrade-2.mv.db");
        byte[] written;
        try (var database = withTable(100)) {
            database.jdbi().useHandle(handle -> handle.execute("checkpoint sync"));
            written = Files.readAllBytes(file);
        }
        assertThat(written).hasSizeGreaterThan(3 * 4096);
        Files.delete(folder.resolve("regrade.closed"));
        Files.write(file, Arrays.copyOf(written, length));

        try (var database = new H2Database(folder)) {
            assertThat(database.openToRead()).isEqualTo(H2Database.Found.NOTHING);
        }
        assertThat(file).hasSize(length);
        try (var database = new H2Database(folder)) {
            database.open();
            database.startOver();
            assertThat(one(database)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "returns; 2026",
                ";",
                "a;b;WRITE_DELAY=0",
                "100% é #1",
                "%3B;%25",
                "coded;file~"
            })
    void aFolderMayHaveAnyName(String name) throws IOException {
        folder = folder.resolve(name);
        withTable(3).close();

        try (var database = new H2Database(folder)) {
            assertThat(database.open()).isEqualTo(H2Database.Found.CLEAN);
            assertThat(rows(database)).isEqualTo(3);
        }
        assertThat(folder.resolve("regrade-2.mv.db")).isRegularFile();
        assertThat(compaction(new DatabaseFiles(folder)).ifGrown()).isTrue();
    }

    @Test
    void aFileThatWasTouchedSinceIsNotTrusted() throws IOException {
        withTable(1).close();
        var file = folder.resolve("regrade-2.mv.db");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        try (var database = new H2Database(folder)) {
            assertThat(database.open()).isEqualTo(H2Database.Found.UNUSABLE);
        }
    }

    @Test
    void aTransactionThatThrowsLeavesNothingAndNestedUseJoinsIt() throws IOException {
        try (var database = withTable(1)) {
            assertThatThrownBy(
                            () ->
                                    database.inTransaction(
                                            handle -> {
                                                database.jdbi()
                                                        .useHandle(
                                                                nested ->
                                                                        nested.execute(
                                                                                "insert into t values (7, 'x')"));
                                                throw new IllegalStateException("no");
                                            }))
                    .hasMessage("no");

            assertThat(rows(database)).isEqualTo(1);
        }
    }

    @Test
    void whoStartsOverDoesNotWaitForATransactionThatNeverEnds() throws Exception {
        var hangs = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        try (var database = withTable(1);
                var hung = Executors.newSingleThreadExecutor()) {
            var _ = hung.submit(() -> database.inTransaction(_ -> hang(hangs, released)));
            hangs.await();

            database.startOver();
            boolean written =
                    Watchdog.finishes(
                            Duration.ofSeconds(20),
                            () -> database.inTransaction(handle -> handle.execute("select 1")));
            released.countDown();

            assertThat(written).isTrue();
        }
    }

    private static boolean hang(CountDownLatch hangs, CountDownLatch released) {
        hangs.countDown();
        try {
            return released.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void aFileFullOfDeadChunksIsMadeSmallAndHoldsTheSame() throws IOException {
        try (var database = withTable(10)) {
            for (int i = 0; i < 600; i++) {
                int row = i;
                database.inTransaction(
                        handle ->
                                handle.execute(
                                        "update t set name = ? where id = ?",
                                        "n".repeat(2_000) + row,
                                        row % 10));
            }
        }
        var files = new DatabaseFiles(folder);
        long before = Files.size(files.file(2));

        boolean smaller = compaction(files).ifGrown();
        files.note(2);

        assertThat(smaller).isTrue();
        assertThat(Files.size(files.file(2))).isLessThan(before);
        assertThat(compaction(files).ifGrown()).isFalse();
        try (var database = new H2Database(folder)) {
            assertThat(database.open()).isEqualTo(H2Database.Found.CLEAN);
            assertThat(rows(database)).isEqualTo(10);
        }
    }

    @Test
    void aFullDiskLeavesNoHalfCopyAndTheFileInUse() throws IOException {
        withTable(10).close();
        var files = new DatabaseFiles(folder);
        var before = Files.readAllBytes(files.file(2));
        Compaction.Copying full =
                (file, smaller) -> {
                    Files.write(smaller, new byte[4_096]);
                    Files.write(Path.of(smaller + ".tempFile"), new byte[4_096]);
                    throw new IOException("no space left on device");
                };

        assertThat(new Compaction(files, 2, 0, full).ifGrown()).isFalse();

        assertThat(folder)
                .isDirectoryNotContaining(
                        file -> file.getFileName().toString().startsWith("smaller"));
        assertThat(files.file(2)).hasBinaryContent(before);
        try (var database = new H2Database(folder)) {
            assertThat(database.open()).isEqualTo(H2Database.Found.CLEAN);
            assertThat(rows(database)).isEqualTo(10);
        }
    }

    @Test
    void aCopyThatAKillLeftIsRemovedAtTheNextStart() throws IOException {
        withTable(1).close();
        Files.write(folder.resolve("smaller.mv.db"), new byte[4_096]);

        try (var database = new H2Database(folder)) {
            assertThat(database.open()).isEqualTo(H2Database.Found.CLEAN);
        }

        assertThat(folder.resolve("smaller.mv.db")).doesNotExist();
    }

    private static Compaction compaction(DatabaseFiles files) {
        return new Compaction(files, 2, 0, Compaction::copy);
    }

    @Test
    void theContentOfATableDoesNotDependOnTheOrderOfItsRows() throws Exception {
        try (var database = new H2Database(folder)) {
            database.open();
            database.startOver();
            database.jdbi()
                    .useHandle(
                            handle -> {
                                handle.execute("create table a (x varchar(9), y varchar(9))");
                                handle.execute("create table b (x varchar(9), y varchar(9))");
                                handle.execute("create table c (x varchar(9), y varchar(9))");
                                handle.execute("insert into a values ('1', 'ab'), ('2', null)");
                                handle.execute("insert into b values ('2', null), ('1', 'ab')");
                                handle.execute("insert into c values ('1a', 'b'), ('2', '')");
                            });

            assertThat(content(database, "A")).isEqualTo(content(database, "B"));
            assertThat(content(database, "A")).isNotEqualTo(content(database, "C"));
        }
    }

    private static TableContent content(H2Database database, String table) throws Exception {
        return database.jdbi().withHandle(handle -> TableContent.of(handle.getConnection(), table));
    }

    private H2Database withTable(int rows) throws IOException {
        var database = new H2Database(folder);
        database.open();
        database.startOver();
        database.inTransaction(
                handle -> {
                    handle.execute("create table t (id int primary key, name varchar(4000))");
                    for (int i = 0; i < rows; i++)
                        handle.execute("insert into t values (?, ?)", i, "name " + i);
                    return rows;
                });
        return database;
    }

    private static int one(H2Database database) {
        return number(database, "select 1");
    }

    private static int rows(H2Database database) {
        return number(database, "select count(*) from t");
    }

    private static int number(H2Database database, String sql) {
        return database.jdbi()
                .withHandle((Handle handle) -> handle.createQuery(sql).mapTo(Integer.class).one());
    }
}
