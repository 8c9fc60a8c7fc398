package regrade.settings.file;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.journal.DataFolder;
import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.platform.file.Folders;
import regrade.settings.LocalSecrets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// A file in the data folder, which only the one who runs the program may read.
///
/// As plain text: whoever can read this person's files could ask the program as well.
public final class FileSecrets implements LocalSecrets {
    private static final Logger LOG = LoggerFactory.getLogger(FileSecrets.class);
    private static final int MOST_BYTES = 1 << 16;

    private final Path folder;
    private final Path file;
    private final Path beside;

    /// What the settings hold.
    public FileSecrets(DataFolder data) {
        this(data, "secrets");
    }

    /// @param name of the file, for what must not share one: each forgets what it does not need
    public FileSecrets(DataFolder data, String name) {
        this.folder = data.root();
        this.file = folder.resolve(name + ".properties");
        this.beside = folder.resolve(name + ".part");
    }

    @Override
    public synchronized Optional<String> whole(String shown) {
        return Optional.ofNullable(read().getProperty(shown));
    }

    @Override
    public synchronized void keep(String shown, String whole) {
        var kept = read();
        kept.setProperty(shown, whole);
        write(kept);
    }

    @Override
    public synchronized void forgetAllBut(String shown) {
        var kept = read();
        if (kept.keySet().removeIf(key -> !key.equals(shown))) write(kept);
    }

    /// A file that cannot be read holds nothing: what was in it can be entered anew.
    private Properties read() {
        var kept = new Properties();
        try (var in = Files.newInputStream(file)) {
            kept.load(new ByteArrayInputStream(in.readNBytes(MOST_BYTES)));
        } catch (NoSuchFileException none) {
            return kept;
        } catch (IOException | IllegalArgumentException e) {
            // the failure of a parser could quote what it read
            LOG.warn("secrets cannot be read: {}", e.getClass().getName());
            return new Properties();
        }
        return kept;
    }

    private void write(Properties kept) {
        try {
            var text = new ByteArrayOutputStream();
            kept.store(text, null);
            Files.deleteIfExists(beside);
            fill(text.toByteArray());
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            Folders.force(folder);
        } catch (IOException e) {
            throw new Problem(
                    UserMessage.bad(
                            "settings.secret-not-kept", Remedy.FREE_SPACE, folder.toString()),
                    e);
        }
    }

    private void fill(byte[] text) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(beside, options, onlyOurs())) {
            var bytes = ByteBuffer.wrap(text);
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(beside);
            throw e;
        }
    }

    /// Windows: the data folder lies in the person's own profile, whose rights it inherits.
    private FileAttribute<?>[] onlyOurs() {
        if (!beside.getFileSystem().supportedFileAttributeViews().contains("posix"))
            return new FileAttribute<?>[0];
        var rights = PosixFilePermissions.fromString("rw-------");
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)};
    }
}
