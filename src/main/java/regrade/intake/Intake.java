package regrade.intake;

import regrade.journal.Fact;
import regrade.journal.LargeAct;
import regrade.kernel.FileLine;
import regrade.kernel.FileLines;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Takes one opened file in: reads on, tells new lines from known ones, and makes the new ones one
/// act. A file without a new line makes no act: the journal records what changed. For one thread.
final class Intake<T> implements AutoCloseable {
    /// Lines looked up together.
    static final int BATCH = 500;

    // a fact is a frame of its own, below a megabyte even where every sign takes three bytes
    private static final int MOST_SIGNS = 160_000;

    private final Path file;
    private final ImportKind kind;
    private final FileLines<T> lines;
    private final Judge<T> judge;
    private final RefusedLines.Sheet sheet;
    private final Supplier<LargeAct> begin;
    private final ImportWatch watch;
    private final List<FileLine<T>> batch = new ArrayList<>();
    private final Part fresh;
    private final Part changed;
    private final List<RefusedLine> shown = new ArrayList<>();
    private Optional<LargeAct> act = Optional.empty();
    private Tally tally = Tally.NONE;

    /// @param begin starts the act, with the first new line
    Intake(
            Path file,
            Report<T> report,
            RefusedLines.Sheet sheet,
            Supplier<LargeAct> begin,
            ImportWatch watch) {
        this.file = file;
        this.kind = report.kind();
        this.lines = report.lines();
        this.judge = report.judge();
        this.fresh = new Part(judge::part);
        this.changed = new Part(judge::changed);
        this.sheet = sheet;
        this.begin = begin;
        this.watch = watch;
    }

    ImportResult run() {
        while (!watch.cancelled()) {
            watch.at(lines.position(), lines.size());
            if (!fill()) return agreed() ? finish() : left();
            judgeBatch();
        }
        return left();
    }

    private boolean agreed() {
        boolean large = tally.added() + tally.updated() >= ImportWatch.LARGE;
        return !large || watch.agrees(new Preview(file, kind, tally));
    }

    private ImportResult left() {
        return ImportResult.nothing(
                file,
                kind,
                UserMessage.bad("import.cancelled", Remedy.NONE, ImportResult.nameOf(file)));
    }

    private boolean fill() {
        batch.clear();
        while (batch.size() < BATCH) {
            var line = lines.next();
            if (line.isEmpty()) break;
            batch.add(line.get());
        }
        return !batch.isEmpty();
    }

    private void judgeBatch() {
        var read = new ArrayList<T>(batch.size());
        for (var line : batch) if (line instanceof FileLine.Read<T> ok) read.add(ok.value());
        var verdicts = judge.judge(read).iterator();
        for (var line : batch) {
            switch (line) {
                case FileLine.Read<T> ok -> settle(ok, verdicts.next());
                case FileLine.Refused<T> no -> refuse(no.number(), no.reason(), no.raw());
            }
        }
    }

    private void settle(FileLine.Read<T> line, Judge.Verdict verdict) {
        switch (verdict) {
            case Judge.Verdict.Fresh _ -> {
                fresh.add(line.value());
                tally = tally.plusAdded();
            }
            case Judge.Verdict.Changed _ -> {
                changed.add(line.value());
                tally = tally.plusUpdated();
            }
            case Judge.Verdict.Known _ -> tally = tally.plusKnown();
            case Judge.Verdict.Refused no -> refuse(line.number(), no.reason(), line.raw());
        }
    }

    /// Lines that are written as one fact.
    private final class Part {
        private final Function<List<T>, Fact> fact;
        private final List<T> values = new ArrayList<>();
        private long signs;

        private Part(Function<List<T>, Fact> fact) {
            this.fact = fact;
        }

        private void add(T value) {
            long more = judge.signs(value);
            if (values.size() == judge.mostInFact() || signs + more > MOST_SIGNS) write();
            values.add(value);
            signs += more;
        }

        private void write() {
            if (values.isEmpty()) return;
            if (act.isEmpty()) act = Optional.of(begin.get());
            act.get().add(fact.apply(values));
            values.clear();
            signs = 0;
        }
    }

    private void refuse(long number, UserMessage reason, String raw) {
        var line = new RefusedLine(number, reason, raw);
        sheet.add(line);
        if (shown.size() < ImportResult.SHOWN) {
            shown.add(line);
            watch.refused(line);
        }
        tally = tally.plusRejected();
    }

    private ImportResult finish() {
        fresh.write();
        changed.write();
        var list = sheet.keep();
        if (act.isPresent()) commit(act.get());
        return new ImportResult(file, kind, tally, shown, list, Optional.empty());
    }

    private void commit(LargeAct whole) {
        Fact closing = judge.closing(ImportResult.nameOf(file), lines.sha256(), tally);
        boolean done = false;
        try {
            whole.commit(closing);
            done = true;
        } finally {
            if (!done) sheet.withdraw();
        }
    }

    @Override
    public void close() {
        act.ifPresent(LargeAct::close);
        sheet.close();
        lines.close();
    }
}
