package regrade.platform.file;

import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Says in words what is wrong with a file.
final class FileProblems {
    private FileProblems() {}

    static Problem cannotRead(Path file, IOException cause) {
        var missing =
                cause instanceof NoSuchFileException || cause instanceof AccessDeniedException;
        var key = missing ? "table.gone" : "table.read-failed";
        var remedy = missing ? Remedy.CHECK_FILE : Remedy.RETRY;
        return new Problem(UserMessage.bad(key, remedy, name(file)), cause);
    }

    static Problem unsafe(Path file) {
        return new Problem(unsafeMessage(file));
    }

    static Problem unsafe(Path file, Throwable cause) {
        return new Problem(unsafeMessage(file), cause);
    }

    private static UserMessage unsafeMessage(Path file) {
        return UserMessage.bad("table.unsafe", Remedy.CHECK_FILE, name(file));
    }

    static String name(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
