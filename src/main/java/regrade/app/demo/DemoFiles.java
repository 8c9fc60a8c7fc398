package regrade.app.demo;

import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The demo's catalogue and return reports, put into a folder as files like those of a marketplace.
final class DemoFiles implements AutoCloseable {
    static final String CATALOGUE = "catalogue.csv";
    private static final Map<Integer, List<String>> REPORTS =
            Map.of(
                    0,
                    List.of("fba-returns-aurio.txt", "fba-returns-cendre.csv"),
                    2,
                    List.of("fba-returns-northpeak.txt"));

    private final DemoWeek week;
    private final Path folder;

    /// @throws Problem if there is no place for them
    DemoFiles(DemoWeek week) {
        this.week = week;
        try {
            this.folder = Files.createTempDirectory("regrade-demo");
        } catch (IOException e) {
            throw new Problem(UserMessage.bad("demo.no-place", Remedy.FREE_SPACE), e);
        }
    }

    /// The reports that are taken in on a day, 0 for Monday.
    static List<String> reportsOn(int day) {
        return REPORTS.getOrDefault(day, List.of());
    }

    /// @throws Problem if it cannot be written
    Path file(String name) {
        try (var source = Objects.requireNonNull(DemoFiles.class.getResourceAsStream(name), name)) {
            var text = new String(source.readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(folder.resolve(name), week.dated(text));
        } catch (IOException e) {
            throw new Problem(UserMessage.bad("demo.no-place", Remedy.FREE_SPACE), e);
        }
    }

    @Override
    public void close() {
        try (var left = Files.list(folder)) {
            for (var file : left.toList()) Files.delete(file);
            Files.delete(folder);
        } catch (IOException e) {
            throw new Problem(UserMessage.bad("demo.no-place", Remedy.NONE), e);
        }
    }
}
