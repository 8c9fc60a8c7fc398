package regrade.app;

import regrade.journal.DataFolder;
import regrade.journal.file.InstanceLock;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.label.device.FilePrinters;
import regrade.platform.file.Folders;
import regrade.platform.i18n.Words;
import regrade.platform.task.Closing;
import regrade.platform.task.TimedLane;
import regrade.practice.file.PracticeReports;
import regrade.settings.Setting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The folder of the practice bench, inside the data folder of the real one: `practice/bench` is a
/// data folder of its own, made anew at each start; `practice/results.jsonl` stays.
///
/// What is thrown away bears a mark that only the practice makes, so that nothing else ever is; and
/// what bears the mark is opened by the practice alone, so that nothing of it is printed or sent.
final class PracticeFolder {
    private static final String NAME = "practice";
    private static final String BENCH = "bench";
    private static final String LEFT = "left-";
    private static final String MARK = "practice-only";
    // undo stops at the day's beginning: what the table is laid with is not to be taken back
    private static final Duration BEFORE = Duration.ofDays(-1);

    private PracticeFolder() {}

    /// Who practises, and how.
    ///
    /// @param set settings of the practice bench that differ from the usual ones
    record Trainee(Map<Setting, String> set) {
        Trainee {
            set = Map.copyOf(set);
        }

        /// Somebody at a bench whose settings are not to be read now.
        static Trainee unknown(Words words, LastLook look) {
            return new Trainee(
                    Map.of(
                            Setting.BENCH_NAME, words.text("practice.bench"),
                            Setting.LEARN_ORDER, "off",
                            Setting.LANGUAGE, words.language().getLanguage(),
                            Setting.THEME, look.theme().code()));
        }
    }

    /// @throws Problem if it is a practice folder
    static DataFolder refused(DataFolder folder) {
        if (Files.exists(folder.root().resolve(MARK)))
            throw new Problem(
                    UserMessage.bad(
                            "practice.folder-refused", Remedy.NONE, folder.root().toString()));
        return folder;
    }

    /// Where results are kept.
    static Path results(DataFolder real) {
        return root(real).resolve("results.jsonl");
    }

    private static Path root(DataFolder real) {
        return real.root().resolve(NAME);
    }

    /// Throws away what was practised before and lays the table anew.
    ///
    /// @throws Problem if it is in use, cannot be written, or holds what is not of the practice
    static OpenFolder open(DataFolder real, Surroundings surroundings, Trainee trainee) {
        var held = InstanceLock.take(new DataFolder(root(real)));
        boolean opened = false;
        try {
            var folder = new DataFolder(emptied(root(real)));
            // from here on the folder lets go of the lock
            opened = true;
            var open =
                    new OpenFolder(
                            folder, surroundings, OpenFolder.Start.AS_THEY_ARE, List.of(held));
            lay(open, surroundings, trainee);
            return open;
        } catch (IOException e) {
            throw new Problem(
                    UserMessage.bad("practice.no-place", Remedy.FREE_SPACE, root(real).toString()),
                    e);
        } finally {
            if (!opened) Closing.quietly(held);
        }
    }

    private static Path emptied(Path root) throws IOException {
        try (var inside = Files.list(root)) {
            for (var left : inside.filter(PracticeFolder::isLeft).toList()) Folders.delete(left);
        }
        var bench = root.resolve(BENCH);
        if (Files.exists(bench, LinkOption.NOFOLLOW_LINKS)) {
            if (!ours(bench))
                throw new Problem(
                        UserMessage.bad("practice.not-ours", Remedy.NONE, bench.toString()));
            // the mark must not go before the rest: what is half gone bears a name of ours instead
            var left = root.resolve(LEFT + UUID.randomUUID());
            Files.move(bench, left);
            Folders.delete(left);
        }
        Files.createDirectory(bench);
        Files.createFile(bench.resolve(MARK));
        Folders.force(bench);
        return bench;
    }

    private static boolean isLeft(Path inside) {
        return inside.getFileName().toString().startsWith(LEFT)
                && Files.isDirectory(inside, LinkOption.NOFOLLOW_LINKS);
    }

    /// Marked, or empty as a start that was cut off leaves it.
    private static boolean ours(Path bench) throws IOException {
        if (!Files.isDirectory(bench, LinkOption.NOFOLLOW_LINKS)) return false;
        if (Files.exists(bench.resolve(MARK))) return true;
        try (var inside = Files.list(bench)) {
            return inside.findAny().isEmpty();
        }
    }

    private static void lay(OpenFolder open, Surroundings surroundings, Trainee trainee) {
        boolean laid = false;
        try {
            open.clock()
                    .during(
                            Clock.offset(surroundings.clock(), BEFORE),
                            () -> fill(open, surroundings, trainee));
            laid = true;
        } finally {
            if (!laid) open.close();
        }
    }

    private static void fill(OpenFolder open, Surroundings surroundings, Trainee trainee) {
        try (var lane = new TimedLane("practice")) {
            var bench = new Bench(open, surroundings, printers(open), lane);
            bench.changeSettings().change(trainee.set());
            bench.importFile()
                    .run(reports(open, surroundings).catalogue(), Progress.NONE)
                    .failure()
                    .ifPresent(
                            why -> {
                                throw new Problem(why);
                            });
        }
    }

    /// Labels are kept as files, whatever is set.
    static FilePrinters printers(OpenFolder open) {
        return new FilePrinters(Bench.labels(open));
    }

    static PracticeReports reports(OpenFolder open, Surroundings surroundings) {
        return new PracticeReports(open.folder().root().resolve("reports"), surroundings.words());
    }
}
