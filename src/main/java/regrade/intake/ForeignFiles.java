package regrade.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The files of a folder that somebody may have put there to be taken in: not hidden ones, not
/// those that a program is still writing, not our own lists of refused lines.
public final class ForeignFiles {
    private static final Pattern OURS = Pattern.compile(".*\\.refused(-\\d+)?\\.csv");
    private static final Pattern UNFINISHED =
            Pattern.compile("(?i).*\\.(part|partial|tmp|crdownload|download)");

    private ForeignFiles() {}

    /// In the order of their names.
    ///
    /// @throws IOException if the folder cannot be read
    public static List<Path> in(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.filter(Files::isRegularFile)
                    .filter(ForeignFiles::isForeign)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isForeign(Path file) {
        var name = String.valueOf(file.getFileName());
        return !name.startsWith(".")
                && !name.startsWith("~")
                && !OURS.matcher(name).matches()
                && !UNFINISHED.matcher(name).matches();
    }
}
