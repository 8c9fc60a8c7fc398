package regrade.platform.db;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

import regrade.platform.file.Folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The files of a database in its folder.
final class DatabaseFiles {
    private static final Pattern NUMBERED = Pattern.compile("regrade-(\\d{1,9})\\.mv\\.db");

    /// What H2 writes first: two blocks of 4096 bytes.
    private static final int HEADER = 2 * 4096;

    /// Begins the names of the maps in which H2 keeps rows.
    private static final String TABLE = "table.";

    private static final String CATALOGUE = TABLE + 0;

    private final Path folder;

    DatabaseFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// The number that counts; 1 if there is no file.
    int current() throws IOException {
        return numbers().stream().mapToInt(n -> n).max().orElse(1);
    }

    private List<Integer> numbers() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.map(file -> number(file.getFileName().toString()))
                    .filter(OptionalInt::isPresent)
                    .map(OptionalInt::getAsInt)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    private static OptionalInt number(String name) {
        var found = NUMBERED.matcher(name);
        return found.matches()
                ? OptionalInt.of(Integer.parseInt(found.group(1)))
                : OptionalInt.empty();
    }

    /// The path that H2 is given, without its own ending.
    Path base(int number) {
        return folder.resolve("regrade-" + number);
    }

    Path file(int number) {
        return folder.resolve("regrade-" + number + ".mv.db");
    }

    /// Makes what was renamed outlast a power cut.
    void forceNames() throws IOException {
        Folders.force(folder);
    }

    /// Makes the folder and removes files whose time is over.
    void prepare(int current) throws IOException {
        Files.createDirectories(folder);
        for (int number : numbers()) if (number < current) Files.deleteIfExists(file(number));
        deleteSmaller();
    }

    /// Keeps this file, in the place of the one kept before.
    void keepAside(int number) throws IOException {
        if (Files.exists(file(number)))
            Files.move(
                    file(number),
                    folder.resolve("regrade.aside"),
                    StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(note());
    }

    /// Writes down how the file is left.
    void note(int number) throws IOException {
        Files.writeString(note(), state(number));
    }

    /// What the note of the last close says about the file as it is.
    Left left(int number) throws IOException {
        if (!Files.exists(file(number))) return Left.NOTHING;
        if (!Files.exists(note())) return Left.UNCLEAN;
        return Files.readString(note()).equals(state(number)) ? Left.CLEAN : Left.CHANGED;
    }

    /// Whether its program was killed before it had a table. H2 would first make its own tables and
    /// user, fails to where it may only read, and keeps the file locked.
    boolean neverWritten(int number) throws IOException {
        if (Files.size(file(number)) < HEADER) return true;
        try (var store =
                new MVStore.Builder().fileName(file(number).toString()).readOnly().open()) {
            return store.getMapNames().stream()
                    .noneMatch(map -> map.startsWith(TABLE) && !map.equals(CATALOGUE));
        } catch (MVStoreException e) {
            // damaged or locked, which opening it will tell
            return false;
        }
    }

    void forgetNote() throws IOException {
        if (Files.deleteIfExists(note())) Folders.force(folder);
    }

    private String state(int number) throws IOException {
        var file = file(number);
        return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    }

    private Path note() {
        return folder.resolve("regrade.closed");
    }

    Path smaller() {
        return folder.resolve("smaller.mv.db");
    }

    /// The same, as H2 is given it.
    Path smallerBase() {
        return folder.resolve("smaller");
    }

    /// Removes the small copy and what H2 leaves beside it when the disk is full; harmless if they
    /// are not there.
    void deleteSmaller() throws IOException {
        Files.deleteIfExists(smaller());
        for (var ending : List.of(".tempFile", ".newFile"))
            Files.deleteIfExists(folder.resolve(smaller().getFileName() + ending));
    }

    Path grown() {
        return folder.resolve("regrade.compacted");
    }

    void delete() throws IOException {
        Folders.delete(folder);
    }

    /// How the last program left the file.
    enum Left {
        NOTHING,
        CLEAN,
        UNCLEAN,
        CHANGED
    }
}
