package regrade.journal.file;

import regrade.journal.DataFolder;
import regrade.journal.DataFolders;
import regrade.journal.FactKinds;
import regrade.journal.JournalProof;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.UserMessage;
import regrade.platform.file.Folders;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Data folders as files, read or copied while another program may be writing to them.
public final class FileDataFolders implements DataFolders {
    // what a photo is called until it is whole; no act knows it
    private static final String UNFINISHED = ".part";

    private final EntryJson json;

    public FileDataFolders(FactKinds kinds) {
        this.json = new EntryJson(kinds);
    }

    @Override
    public boolean holdsJournal(DataFolder folder) {
        try {
            return !SegmentName.in(folder.journal()).isEmpty();
        } catch (IOException e) {
            throw JournalProblems.unreadable(folder.journal(), e);
        }
    }

    @Override
    public JournalProof prove(DataFolder folder, Progress progress) {
        try {
            return new Proof(folder.journal(), json, progress).read();
        } catch (IOException e) {
            throw JournalProblems.unreadable(folder.journal(), e);
        }
    }

    /// One file to be copied, up to a length.
    private record Piece(Path from, Path to, long length) {}

    @Override
    public Copied copy(DataFolder from, DataFolder to, Progress progress) {
        // a folder that was ever worked on has a lock; nobody may be at work where a journal
        // appears
        if (!Files.exists(to.lock())) return copyUnheeded(from, to, progress);
        try (var _ = InstanceLock.take(to)) {
            return copyUnheeded(from, to, progress);
        }
    }

    private Copied copyUnheeded(DataFolder from, DataFolder to, Progress progress) {
        var growing = to.root().resolve("copying");
        boolean newPhotos = !Files.exists(to.photos());
        try {
            Folders.delete(growing);
            Files.createDirectories(growing);
            // the acts first: whatever photo they name was there before them
            var pieces = new ArrayList<>(segments(from.journal(), growing));
            pieces.addAll(photos(from.photos(), to.photos()));
            var copied = copy(pieces, progress);
            // tables of another journal must not be taken for this one's
            Folders.delete(to.database());
            putAside(to.journal());
            Files.move(growing, to.journal());
            Folders.force(to.root());
            return copied;
        } catch (IOException | Problem e) {
            undo(growing, newPhotos ? List.of(to.photos()) : List.of(), e);
            if (e instanceof Problem problem) throw problem;
            var failure = (IOException) e;
            throw JournalProblems.notWritten(
                    to.root(), failure, JournalProblems.speaksOfSpace(failure));
        }
    }

    /// The folder of a journal without an act: gone if it is empty, kept under another name if a
    /// crash left something in it.
    private static void putAside(Path journal) throws IOException {
        try {
            Files.deleteIfExists(journal);
        } catch (DirectoryNotEmptyException e) {
            Files.move(journal, journal.resolveSibling("journal-aside-" + UUID.randomUUID()));
        }
    }

    private static void undo(Path growing, List<Path> others, Exception cause) {
        try {
            Folders.delete(growing);
            for (var other : others) Folders.delete(other);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private List<Piece> segments(Path from, Path to) throws IOException {
        var names = SegmentName.in(from);
        var pieces = new ArrayList<Piece>();
        for (var name : names) {
            var file = from.resolve(name.toString());
            long length = name.equals(names.getLast()) ? good(file, name) : Files.size(file);
            if (length > Magic.LENGTH)
                pieces.add(new Piece(file, to.resolve(name.toString()), length));
        }
        return pieces;
    }

    private long good(Path file, SegmentName name) throws IOException {
        try {
            return Tail.of(file, json).good();
        } catch (Tail.Damaged e) {
            throw JournalProblems.damaged(name, e.offset, e.number == 0 ? name.first() : e.number);
        }
    }

    private static List<Piece> photos(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) return List.of();
        try (var files = Files.walk(from)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(UNFINISHED))
                    .map(
                            file ->
                                    new Piece(
                                            file,
                                            to.resolve(from.relativize(file).toString()),
                                            Long.MAX_VALUE))
                    .toList();
        }
    }

    private static Copied copy(List<Piece> pieces, Progress progress) throws IOException {
        long files = 0;
        long bytes = 0;
        for (var piece : pieces) {
            if (progress.cancelled()) throw new Problem(UserMessage.done("journal.cancelled"));
            try {
                bytes += copy(piece);
                files++;
            } catch (NoSuchFileException e) {
                // a photo on its way to its name; no act that was copied knows it
                if (piece.length() != Long.MAX_VALUE) throw e;
            }
            progress.at(files, pieces.size());
        }
        return new Copied(files, bytes);
    }

    private static long copy(Piece piece) throws IOException {
        try (var from = FileChannel.open(piece.from(), StandardOpenOption.READ)) {
            Files.createDirectories(piece.to().getParent());
            try (var to =
                    FileChannel.open(
                            piece.to(),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                long length = Math.min(piece.length(), from.size());
                for (long at = 0; at < length; )
                    at += from.transferTo(at, Math.min(length - at, 8L << 20), to);
                to.force(true);
                return length;
            }
        }
    }
}
