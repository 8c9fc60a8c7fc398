package regrade.agreement.file;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.agreement.BegunLook;
import regrade.agreement.BegunLooks;
import regrade.kernel.Problem;
import regrade.kernel.Reference;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.platform.file.Folders;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `second-looks.json` in the data folder: written anew as a whole with every answer, forced, and
/// only then in place of the one before.
public final class BegunLooksFile implements BegunLooks {
    /// What was begun longest ago goes first: nobody comes back to it.
    static final int MOST = 100;

    private static final Logger LOG = LoggerFactory.getLogger(BegunLooksFile.class);
    private static final int MOST_BYTES = 1 << 20;

    private final Path folder;
    private final Path file;
    private final BegunLookJson json = new BegunLookJson();
    private Optional<Map<Reference, BegunLook>> known = Optional.empty();

    /// @param folder of the data
    public BegunLooksFile(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("second-looks.json");
    }

    @Override
    public synchronized Optional<BegunLook> of(Reference unit) {
        return Optional.ofNullable(all().get(unit));
    }

    @Override
    public synchronized void keep(BegunLook look) {
        var changed = new LinkedHashMap<>(all());
        changed.remove(look.unit());
        changed.put(look.unit(), look);
        if (changed.size() > MOST) changed.remove(changed.firstEntry().getKey());
        write(changed);
    }

    @Override
    public synchronized void forget(Reference unit) {
        var changed = new LinkedHashMap<>(all());
        if (changed.remove(unit) == null) return;
        try {
            write(changed);
        } catch (Problem e) {
            LOG.warn("a second look that is done stays in {}", file, e);
            known = Optional.of(changed);
        }
    }

    private Map<Reference, BegunLook> all() {
        if (known.isEmpty()) {
            var read = new LinkedHashMap<Reference, BegunLook>();
            for (var look : read()) read.put(look.unit(), look);
            known = Optional.of(read);
        }
        return known.orElseThrow();
    }

    /// A file that cannot be read holds nothing: those units are looked at from the beginning.
    private List<BegunLook> read() {
        try (var in = Files.newInputStream(file)) {
            return json.read(in.readNBytes(MOST_BYTES));
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("second looks under way cannot be read from {}", file, e);
            return List.of();
        }
    }

    private void write(Map<Reference, BegunLook> changed) {
        var beside = folder.resolve("second-looks.part");
        try {
            fill(beside, json.written(changed.values()));
            Files.move(
                    beside,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            Folders.force(folder);
        } catch (IOException e) {
            throw new Problem(
                    UserMessage.bad("agreement.not-kept", Remedy.FREE_SPACE, folder.toString()), e);
        }
        known = Optional.of(changed);
    }

    private static void fill(Path beside, byte[] text) throws IOException {
        try (var channel =
                FileChannel.open(
                        beside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text);
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
    }
}
