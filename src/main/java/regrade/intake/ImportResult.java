package regrade.intake;

import regrade.kernel.UserMessage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What became of one file.
///
/// @param file as it was given
/// @param tally of its lines; known ones were there already, in an earlier file or in this one
/// @param refused the first [#SHOWN] refused lines
/// @param refusedFile where all refused lines are listed; empty if there are none
/// @param failure why nothing was imported; empty if the file was taken in
public record ImportResult(
        Path file,
        ImportKind kind,
        Tally tally,
        List<RefusedLine> refused,
        Optional<Path> refusedFile,
        Optional<UserMessage> failure) {
    /// How many refused lines a result holds itself.
    public static final int SHOWN = 1000;

    /// Why a file is not taken in that is nothing we know.
    static final String UNKNOWN = "import.unknown";

    public ImportResult {
        refused = List.copyOf(refused);
    }

    /// A file of which nothing was imported.
    static ImportResult nothing(Path file, ImportKind kind, UserMessage why) {
        return new ImportResult(
                file, kind, Tally.NONE, List.of(), Optional.empty(), Optional.of(why));
    }

    public long read() {
        return tally.read();
    }

    public long added() {
        return tally.added();
    }

    public long updated() {
        return tally.updated();
    }

    public long known() {
        return tally.known();
    }

    public long rejected() {
        return tally.rejected();
    }

    /// The file's name without its folder.
    public String name() {
        return nameOf(file);
    }

    /// Whether the file could be read and is nothing that anybody told us of.
    public boolean unknown() {
        return failure.filter(why -> why.key().equals(UNKNOWN)).isPresent();
    }

    static String nameOf(Path file) {
        var name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
