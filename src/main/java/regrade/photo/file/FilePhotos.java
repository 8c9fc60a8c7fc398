package regrade.photo.file;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.journal.DataFolder;
import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.photo.Photo;
import regrade.photo.PhotoFiles;
import regrade.platform.file.Folders;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// One file for each photo, in 256 folders named by the first two digits of its hash.
///
/// The data folder is locked by one program; within it all writing is one at a time.
public final class FilePhotos implements PhotoFiles {
    /// What a photo is called until it is whole.
    static final String UNFINISHED = ".part";

    /// The folder of files that no fact knows.
    static final String ASIDE = "aside";

    private static final Logger LOG = LoggerFactory.getLogger(FilePhotos.class);
    private static final int START = 2;

    private final Path root;
    private final Path folder;
    private final Set<String> keptNow = new HashSet<>();

    /// @param data its folder of photos is made when the first one comes
    public FilePhotos(DataFolder data) {
        this.root = data.root();
        this.folder = data.photos();
    }

    @Override
    public synchronized void keep(Photo photo, byte[] content) {
        var target = target(photo);
        keptNow.add(photo.fileName());
        try {
            Files.createDirectories(shelf(photo));
            if (sound(photo, target)) force(target);
            else write(photo, content, target);
            // also for a file that was there: it may be one whose keeping was interrupted
            Folders.force(shelf(photo));
            Folders.force(folder);
            Folders.force(root);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private void write(Photo photo, byte[] content, Path target) throws IOException {
        var unfinished = shelf(photo).resolve(photo.fileName() + UNFINISHED);
        try (var channel =
                FileChannel.open(
                        unfinished,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(unfinished);
            throw e;
        }
        Files.move(
                unfinished,
                target,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static void force(Path file) throws IOException {
        // Windows forces only what is open for writing
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public Stored read(Photo photo) {
        try (var in = Files.newInputStream(target(photo))) {
            // one byte more than it may have tells a longer file
            var content = in.readNBytes((int) photo.size() + 1);
            return Photo.hash(content).equals(photo.hash())
                    ? new Stored.Sound(content)
                    : new Stored.Altered();
        } catch (NoSuchFileException e) {
            return new Stored.Missing();
        } catch (IOException e) {
            LOG.warn("photo {} cannot be read", photo.hash(), e);
            return new Stored.Altered();
        }
    }

    @Override
    public Optional<byte[]> load(Path picture) {
        try (var in = Files.newInputStream(picture)) {
            return Optional.of(in.readNBytes(Photo.MOST_BYTES + 1));
        } catch (IOException e) {
            LOG.info("picture {} cannot be read", picture, e);
            return Optional.empty();
        }
    }

    @Override
    public int putAside(Function<String, Set<String>> known) {
        int moved = 0;
        try {
            for (var shelf : shelves()) {
                // the files first: one that is kept meanwhile is not among them, or kept now
                var there = files(shelf);
                var named = known.apply(name(shelf));
                for (var file : there) if (!named.contains(hash(file)) && moved(file)) moved++;
            }
        } catch (IOException e) {
            throw notWritten(e);
        }
        return moved;
    }

    private synchronized boolean moved(Path file) throws IOException {
        if (keptNow.contains(name(file)) || keptNow.contains(whole(file))) return false;
        var aside = Files.createDirectories(folder.resolve(ASIDE));
        Files.move(file, aside.resolve(name(file)), StandardCopyOption.REPLACE_EXISTING);
        LOG.info("photo {} is known to no act and was put aside", name(file));
        return true;
    }

    private List<Path> shelves() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var inside = Files.list(folder)) {
            return inside.filter(Files::isDirectory)
                    .filter(shelf -> name(shelf).matches("[0-9a-f]{2}"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> files(Path shelf) throws IOException {
        try (var inside = Files.list(shelf)) {
            return inside.filter(Files::isRegularFile).toList();
        }
    }

    private boolean sound(Photo photo, Path target) {
        return Files.exists(target) && read(photo) instanceof Stored.Sound;
    }

    private Path target(Photo photo) {
        return shelf(photo).resolve(photo.fileName());
    }

    private Path shelf(Photo photo) {
        return folder.resolve(photo.hash().substring(0, START));
    }

    /// An unfinished file is no photo, whatever it is called.
    private static String hash(Path file) {
        var name = name(file);
        return name.endsWith(UNFINISHED) ? "" : name.replaceFirst("\\..*", "");
    }

    private static String whole(Path file) {
        var name = name(file);
        return name.endsWith(UNFINISHED)
                ? name.substring(0, name.length() - UNFINISHED.length())
                : name;
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    private Problem notWritten(IOException cause) {
        var text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        boolean full = text.contains("space") || text.contains("quota");
        return new Problem(
                UserMessage.bad(
                        "photo.not-written",
                        full ? Remedy.FREE_SPACE : Remedy.RETRY,
                        folder.toString()),
                cause);
    }
}
