package regrade.journal;

import java.nio.file.Path;

/// Where a bench keeps everything: its journal and photos, which are the record, and its database,
/// which is not.
public record DataFolder(Path root) {
    public Path journal() {
        return root.resolve("journal");
    }

    public Path photos() {
        return root.resolve("photos");
    }

    /// The folder of the database; its file is `regrade.mv.db`.
    public Path database() {
        return root.resolve("database");
    }

    public Path lock() {
        return root.resolve("regrade.lock");
    }
}
