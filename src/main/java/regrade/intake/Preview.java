package regrade.intake;

import java.nio.file.Path;

/// What a file would do to the tables.
///
/// @param file as it was given
public record Preview(Path file, ImportKind kind, Tally tally) {
    /// The file's name without its folder.
    public String name() {
        return ImportResult.nameOf(file);
    }
}
