package regrade.bench;

import javafx.application.Platform;

import regrade.app.MeasuredWindow;
import regrade.app.MeasuredWindow.Drawn;
import regrade.checklist.Checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/// From the key of an answer to its painting, and from a page turn to its own, on units that are
/// asked a few questions and on units that are asked as many as a supervisor's longest usual list,
/// one of each in turn: `AnswerBenchmark [questions [units]]`, on the display that `DISPLAY` names,
/// else on JavaFX's headless one.
public final class AnswerBenchmark {
    private static final int STORE = 10_000;
    private static final int WARM = 20;

    private final FilledStore store;
    private final MeasuredWindow window;
    private final int pages;
    private final List<Drawn> answers = new ArrayList<>();
    private final List<Drawn> turns = new ArrayList<>();

    private AnswerBenchmark(FilledStore store, int pages) {
        this.store = store;
        this.window = MeasuredWindow.open(store.folder(), store.clock());
        this.pages = pages;
    }

    public static void main(String[] arguments) {
        int questions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
        int units = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        var usual = FilledStore.of(STORE);
        var asking = FilledStore.asking(STORE, questions);
        MeasuredWindow.startScreen();
        try {
            var few = new AnswerBenchmark(usual, 1);
            var many = new AnswerBenchmark(asking, questions / Checklist.PAGE);
            for (int n = -WARM; n < units; n++) {
                few.unit(n);
                many.unit(n);
            }
            few.print("a shipped list");
            many.print(questions + " questions more");
            System.out.printf(
                    Locale.ROOT,
                    "answer.p99.ms %.1f (at most 16)%nanswer.ratio.median %.2f%n",
                    at(many.answers, Drawn::painted, 0.99),
                    at(many.answers, Drawn::painted, 0.5) / at(few.answers, Drawn::painted, 0.5));
            few.window.close();
            many.window.close();
        } finally {
            Platform.exit();
        }
    }

    /// Answers the first questions of every page, and leaves the store as it was but for the acts
    /// and their counter-entries.
    private void unit(int n) {
        int line = store.firstWaiting() + n + WARM;
        window.scan(store.plate(line), store.order(line));
        for (int page = 0; page < pages; page++) {
            for (int row = 0; row < 3; row++) count(n, answers, window.answer(row));
            for (int row = 0; row < 3; row++) window.undoAnswer();
            if (pages > 1) count(n, turns, window.turnPage());
        }
        window.undo(store.order(line));
    }

    private static void count(int n, List<Drawn> times, Drawn drawn) {
        if (n >= 0) times.add(drawn);
    }

    private void print(String what) {
        print(what + ": answer", answers);
        if (!turns.isEmpty()) print(what + ": page turn", turns);
    }

    /// To tell the disk, the pulse, the layout and the paint apart: each part's own share of a
    /// time, not the shares of one and the same act.
    private static void print(String what, List<Drawn> times) {
        System.out.printf(
                Locale.ROOT,
                "%s to painted median %.1f ms, p99 %.1f ms, of %d%n",
                what,
                at(times, Drawn::painted, 0.5),
                at(times, Drawn::painted, 0.99),
                times.size());
        part("worked out and on the disk", times, Drawn::workedOut);
        part("until the next pulse", times, drawn -> drawn.shown() - drawn.workedOut());
        part("styled and laid out", times, drawn -> drawn.laidOut() - drawn.shown());
        part("painted", times, drawn -> drawn.painted() - drawn.laidOut());
    }

    private static void part(String what, List<Drawn> times, ToLongFunction<Drawn> part) {
        System.out.printf(
                Locale.ROOT,
                "    %-28s median %5.1f ms, p99 %5.1f ms%n",
                what,
                at(times, part, 0.5),
                at(times, part, 0.99));
    }

    /// Milliseconds.
    private static double at(List<Drawn> times, ToLongFunction<Drawn> part, double share) {
        var sorted = times.stream().mapToLong(part).sorted().toArray();
        return sorted[(int) (sorted.length * share)] / 1e6;
    }
}
