package regrade.reports;

import regrade.intake.Judge;
import regrade.intake.KeySet;
import regrade.intake.Tally;
import regrade.journal.Fact;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.reports.ReportsFact.ReportImported;
import regrade.reports.ReportsFact.ReportLinesListed;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// A line is new if none with its key was there, and changed if that one says something else. A
/// second row of a file under the same key is known if it says the same, else refused: taking the
/// later one would make every import of that file a change.
public final class ReportLinesJudge implements Judge<ReportLine> {
    private final String kind;
    private final ReportLines there;
    private final KeySet keys = new KeySet();
    private final KeySet contents = new KeySet();

    public ReportLinesJudge(String kind, ReportLines there) {
        this.kind = kind;
        this.there = there;
    }

    @Override
    public List<Verdict> judge(List<ReportLine> lines) {
        var before = there.contents(lines.stream().map(ReportLine::key).toList());
        var verdicts = new ArrayList<Verdict>(lines.size());
        for (int i = 0; i < lines.size(); i++) verdicts.add(judge(lines.get(i), before.get(i)));
        return verdicts;
    }

    private Verdict judge(ReportLine line, OptionalLong before) {
        var key = line.key();
        long content = line.content();
        if (!keys.add(key.high(), key.low()))
            return contents.contains(key.low(), content)
                    ? new Verdict.Known()
                    : new Verdict.Refused(
                            UserMessage.bad("import.refused.line-twice", Remedy.CHECK_FILE));
        contents.add(key.low(), content);
        if (before.isEmpty()) return new Verdict.Fresh();
        return before.getAsLong() == content ? new Verdict.Known() : new Verdict.Changed();
    }

    @Override
    public long signs(ReportLine line) {
        return 400 + line.cells().stream().mapToLong(String::length).sum();
    }

    @Override
    public int mostInFact() {
        return ReportLinesListed.MOST_LINES;
    }

    @Override
    public Fact part(List<ReportLine> lines) {
        return ReportLinesListed.of(kind, lines);
    }

    @Override
    public Fact closing(String file, String sha256, Tally tally) {
        return new ReportImported(
                kind,
                file,
                sha256,
                tally.read(),
                tally.added(),
                tally.updated(),
                tally.known(),
                tally.rejected());
    }
}
