package regrade.platform.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file put into a folder of somebody else's: whole or not at all, and never over another file.
///
/// @param fresh whether it was made now; a file with the same name and content is left as it is
public record KeptFile(Path path, boolean fresh) {
    private static final int MOST_NAMES = 1000;

    /// Copies a file to `folder/name+ending`, or to `name-2`, `name-3` … where that name is taken.
    public static KeptFile copy(Path from, Path folder, String name, String ending)
            throws IOException {
        for (int i = 1; i <= MOST_NAMES; i++) {
            var target = folder.resolve(i == 1 ? name + ending : name + "-" + i + ending);
            if (isSame(from, target)) return new KeptFile(target, false);
            if (claim(target)) {
                fill(from, target, folder);
                return new KeptFile(target, true);
            }
        }
        throw new FileAlreadyExistsException(folder.resolve(name + ending).toString());
    }

    /// Gives a whole and forced file of this folder its name: `name+ending`, or `name-2`, `name-3`
    /// … where that is taken.
    public static Path name(Path whole, Path folder, String name, String ending)
            throws IOException {
        for (int i = 1; i <= MOST_NAMES; i++) {
            var target = folder.resolve(i == 1 ? name + ending : name + "-" + i + ending);
            if (claim(target)) return move(whole, target);
        }
        throw new FileAlreadyExistsException(folder.resolve(name + ending).toString());
    }

    /// Gives a whole and forced file this name in the same folder.
    ///
    /// @throws FileAlreadyExistsException if it is taken
    public static Path name(Path whole, Path target) throws IOException {
        if (!claim(target)) throw new FileAlreadyExistsException(target.toString());
        return move(whole, target);
    }

    private static Path move(Path whole, Path claimed) throws IOException {
        try {
            return Files.move(whole, claimed, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(claimed);
            throw e;
        }
    }

    /// Takes it away again if it was made now.
    public void withdraw() throws IOException {
        if (fresh) Files.deleteIfExists(path);
    }

    private static boolean isSame(Path from, Path target) throws IOException {
        return Files.isRegularFile(target) && Files.mismatch(from, target) < 0;
    }

    /// An empty file with this name is ours from now on, whoever else tries at the same moment.
    private static boolean claim(Path target) throws IOException {
        try {
            Files.createFile(target);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static void fill(Path from, Path target, Path folder) throws IOException {
        boolean filled = false;
        var beside = Files.createTempFile(folder, ".regrade", ".tmp");
        try {
            Files.copy(from, beside, StandardCopyOption.REPLACE_EXISTING);
            try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            filled = true;
        } finally {
            Files.deleteIfExists(beside);
            if (!filled) Files.deleteIfExists(target);
        }
    }
}
