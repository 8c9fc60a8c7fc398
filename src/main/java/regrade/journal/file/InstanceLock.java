package regrade.journal.file;

import regrade.journal.DataFolder;
import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/// Says that this program, and no second one, works on a data folder. The system lets go of it when
/// the program ends, however it ends; the empty file stays.
public final class InstanceLock implements AutoCloseable {
    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    /// Makes the folder if it is not there.
    ///
    /// @throws Problem if another instance works on it
    public static InstanceLock take(DataFolder folder) {
        try {
            Files.createDirectories(folder.root());
            var channel =
                    FileChannel.open(
                            folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock() != null) return new InstanceLock(channel);
            } catch (OverlappingFileLockException e) {
                channel.close();
                throw inUse(folder, e);
            }
            channel.close();
            throw inUse(folder, new IOException("locked by another program"));
        } catch (IOException e) {
            throw JournalProblems.unreadable(folder.root(), e);
        }
    }

    private static Problem inUse(DataFolder folder, Exception cause) {
        return new Problem(
                UserMessage.bad("journal.in-use", Remedy.CLOSE_OTHER, folder.root().toString()),
                cause);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw JournalProblems.unreadable(java.nio.file.Path.of("regrade.lock"), e);
        }
    }
}
