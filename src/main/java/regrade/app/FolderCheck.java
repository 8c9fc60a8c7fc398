package regrade.app;

import regrade.cli.Workplace.Checked;
import regrade.journal.CheckProjections;
import regrade.journal.DataFolder;
import regrade.journal.file.FileSegments;
import regrade.journal.file.InstanceLock;
import regrade.journal.store.JdbiProjections;
import regrade.kernel.Progress;
import regrade.photo.CheckPhotos;
import regrade.photo.file.FilePhotos;
import regrade.platform.task.Watchdog;

import java.util.ArrayList;

/// Proves the tables and photos of a data folder as the last program left them.
final class FolderCheck {
    private final DataFolder folder;

    FolderCheck(DataFolder folder) {
        this.folder = folder;
    }

    /// @throws regrade.kernel.Problem if the folder is in use, or its tables know acts that its
    ///   journal has not
    Checked check(Progress progress) {
        var made = new ArrayList<Stores>();
        try (var _ = InstanceLock.take(folder);
                var segments = FileSegments.open(folder, Kinds.all());
                var tables =
                        new JdbiProjections(
                                folder.database(),
                                jdbi -> {
                                    made.add(Stores.on(jdbi));
                                    return made.getLast().projections();
                                });
                var scratch = tables.scratch()) {
            var findings =
                    new CheckProjections(segments, tables)
                            .checkAsLeft(Watchdog::finishes, scratch, progress);
            // worked out from the journal, as no photo may be believed of tables that differ
            var taken = made.getLast().photos();
            return new Checked(
                    findings, new CheckPhotos(new FilePhotos(folder), taken).check(progress));
        }
    }
}
