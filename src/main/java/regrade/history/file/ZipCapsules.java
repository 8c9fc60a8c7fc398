package regrade.history.file;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.history.CapsuleContent;
import regrade.history.Capsules;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.Remedy;
import regrade.kernel.Speaker;
import regrade.kernel.UserMessage;
import regrade.photo.LookAtPhoto;
import regrade.photo.PhotoFiles;
import regrade.platform.file.Folders;
import regrade.platform.file.KeptFile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Capsules as ZIP files. Each is written under another name, forced, proved, and named when it is
/// whole.
///
/// The data folder is locked by one program; within it no file gets its name while the folder is
/// tidied.
public final class ZipCapsules implements Capsules {
    private static final int BUFFER = 64 << 10;
    private static final Logger LOG = LoggerFactory.getLogger(ZipCapsules.class);
    private static final String START = "regrade-";
    private static final String ENDING = ".zip";
    private static final String HIDDEN = ".capsule";
    private static final String UNFINISHED = ".part";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Path usual;
    private final Speaker words;
    private final PhotoFiles files;
    private final LookAtPhoto looks;
    private final Set<Path> writing = new HashSet<>();

    /// @param usual the bench's own folder of capsules, made when the first one comes
    public ZipCapsules(Path usual, Speaker words, PhotoFiles files, LookAtPhoto looks) {
        this.usual = usual;
        this.words = words;
        this.files = files;
        this.looks = looks;
    }

    @Override
    public Written write(Place place, CapsuleContent content, Progress progress) {
        var folder = folder(place);
        try {
            Files.createDirectories(folder);
            if (place instanceof Place.At(var file) && Files.exists(file))
                throw new FileAlreadyExistsException(file.toString());
            return write(folder, place, content, progress);
        } catch (FileAlreadyExistsException e) {
            throw new Problem(UserMessage.bad("capsule.exists", Remedy.CHECK_FILE, e.getFile()), e);
        } catch (IOException e) {
            var said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            boolean full = said.contains("space") || said.contains("quota");
            var remedy = full ? Remedy.FREE_SPACE : Remedy.RETRY;
            throw new Problem(UserMessage.bad("capsule.not-written", remedy, folder.toString()), e);
        }
    }

    private Path folder(Place place) {
        return switch (place) {
            case Place.Usual _ -> usual;
            case Place.In(var folder) -> folder;
            case Place.At(var file) -> file.toAbsolutePath().resolveSibling("");
        };
    }

    private Written write(Path folder, Place place, CapsuleContent content, Progress progress)
            throws IOException {
        var parts = CapsuleParts.of(content, words, files, looks);
        if (!parts.fits())
            throw new Problem(
                    UserMessage.bad("capsule.too-large", Remedy.NONE, content.head().unit()));
        var unfinished = begun(folder);
        try {
            var sha256 = fill(unfinished, parts.parts(), progress);
            var proof = new ZipCapsuleChecker().prove(unfinished);
            if (!proof.sound() || !proof.sha256().equals(Optional.of(sha256)))
                throw new IOException("reads otherwise than it was written");
            long bytes = Files.size(unfinished);
            return new Written(named(unfinished, folder, place, content), bytes, sha256);
        } finally {
            Files.deleteIfExists(unfinished);
            over(unfinished);
        }
    }

    private synchronized Path begun(Path folder) throws IOException {
        var unfinished = Files.createTempFile(folder, HIDDEN, UNFINISHED);
        writing.add(unfinished.getFileName());
        return unfinished;
    }

    private synchronized void over(Path unfinished) {
        writing.remove(unfinished.getFileName());
    }

    @Override
    public synchronized int tidy() {
        if (!Files.isDirectory(usual)) return 0;
        int removed = 0;
        try (var inside = Files.list(usual)) {
            for (var file : inside.filter(this::left).toList())
                if (Files.deleteIfExists(file)) removed++;
        } catch (IOException | UncheckedIOException e) {
            // nothing of a capsule is lost, and the next start tries again
            LOG.warn("what a kill left in {} cannot be removed", usual, e);
        }
        return removed;
    }

    /// The start of a capsule that nobody writes, or a name that was claimed for one that never
    /// came.
    private boolean left(Path file) {
        var name = file.getFileName().toString();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) return false;
        if (name.startsWith(HIDDEN) && name.endsWith(UNFINISHED))
            return !writing.contains(file.getFileName());
        return name.startsWith(START) && name.endsWith(ENDING) && file.toFile().length() == 0;
    }

    private static String fill(Path file, List<CapsuleParts.Part> parts, Progress progress)
            throws IOException {
        var sha256 = Sha256.digest();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var out =
                    new BufferedOutputStream(
                            new DigestOutputStream(Channels.newOutputStream(channel), sha256),
                            BUFFER);
            var zip = new ZipWriter(out);
            for (int i = 0; i < parts.size(); i++) {
                progress.at(i, parts.size());
                if (progress.cancelled())
                    throw new Problem(UserMessage.question("capsule.cancelled"));
                zip.add(parts.get(i).sum().name(), parts.get(i).reading().bytes());
            }
            zip.finish();
            out.flush();
            channel.force(true);
        }
        return Sha256.hex(sha256.digest());
    }

    private synchronized Path named(Path whole, Path folder, Place place, CapsuleContent content)
            throws IOException {
        var file =
                place instanceof Place.At(var target)
                        ? KeptFile.name(whole, target)
                        : KeptFile.name(whole, folder, name(content.head()), ENDING);
        Folders.force(folder.toAbsolutePath());
        return file;
    }

    private static String name(CapsuleContent.Head head) {
        return START
                + head.unit().text()
                + "-"
                + head.purpose().code()
                + "-"
                + MOMENT.format(head.built().atZone(head.zone()));
    }
}
