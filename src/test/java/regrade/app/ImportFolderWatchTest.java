package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.settings.BenchSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

class ImportFolderWatchTest {
    @TempDir private Path folder;

    private final Deque<Runnable> lane = new ArrayDeque<>();
    private final List<Path> arrived = new ArrayList<>();
    private BenchSettings settings = BenchSettings.DEFAULTS;
    private final ImportFolderWatch watch =
            new ImportFolderWatch(
                    () -> settings,
                    (pause, work) -> {
                        assertThat(pause).isEqualTo(ImportFolderWatch.PAUSE);
                        lane.add(work);
                    },
                    arrived::addAll);

    @Test
    void whatAppearsInTheFolderOfTheSettingsIsPassedOnOnce() throws IOException {
        watch.start();
        var file = Files.writeString(folder.resolve("report.txt"), "one");
        looks(3);
        assertThat(arrived).isEmpty();

        settings = settings.with(Map.of("import-folder", folder.toString()));
        looks(5);

        assertThat(arrived).containsExactly(file);
    }

    @Test
    void itGoesOnLookingWhateverHappens() throws IOException {
        settings = settings.with(Map.of("import-folder", folder.resolve("away").toString()));
        watch.start();
        looks(2);
        var away = Files.createDirectory(folder.resolve("away"));
        var file = Files.writeString(away.resolve("report.txt"), "one");
        looks(2);

        assertThat(arrived).containsExactly(file);
        assertThat(lane).hasSize(1);
    }

    private void looks(int times) {
        for (int i = 0; i < times; i++) lane.remove().run();
    }
}
