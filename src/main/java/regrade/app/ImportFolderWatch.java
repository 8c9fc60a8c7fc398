package regrade.app;

import regrade.intake.ArrivingFiles;
import regrade.kernel.Lane;
import regrade.settings.Setting;
import regrade.settings.Settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Looks every few seconds into the folder that the settings name, and passes on what appears
/// there.
final class ImportFolderWatch {
    static final Duration PAUSE = Duration.ofSeconds(3);

    private final Settings settings;
    private final Lane lane;
    private final Consumer<List<Path>> arrived;
    private final ArrivingFiles files = new ArrivingFiles();

    /// @param lane looks are taken here, and nowhere else: a folder in the network may be slow
    ImportFolderWatch(Settings settings, Lane lane, Consumer<List<Path>> arrived) {
        this.settings = settings;
        this.lane = lane;
        this.arrived = arrived;
    }

    void start() {
        lane.later(PAUSE, this::look);
    }

    private void look() {
        try {
            var found =
                    settings.current()
                            .text(Setting.IMPORT_FOLDER)
                            .map(folder -> files.look(Path.of(folder)))
                            .orElse(List.of());
            if (!found.isEmpty()) arrived.accept(found);
        } finally {
            start();
        }
    }
}
