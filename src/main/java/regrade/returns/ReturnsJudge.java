package regrade.returns;

import regrade.intake.Judge;
import regrade.intake.KeySet;
import regrade.intake.Tally;
import regrade.journal.Fact;
import regrade.returns.ReturnsFact.ReturnsChanged;
import regrade.returns.ReturnsFact.ReturnsImported;
import regrade.returns.ReturnsFact.ReturnsListed;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// A line of a return report is new if no line with its key was there before, in the store or in
/// this file, and changed if that one says something else of the unit. Of several lines of a file
/// with one key the first counts.
public final class ReturnsJudge implements Judge<ExpectedReturn> {
    private final ExpectedReturns returns;
    private final KeySet seen = new KeySet();

    public ReturnsJudge(ExpectedReturns returns) {
        this.returns = returns;
    }

    @Override
    public List<Verdict> judge(List<ExpectedReturn> lines) {
        var keys = lines.stream().map(ReturnKey::of).toList();
        var there = returns.contents(keys);
        var verdicts = new ArrayList<Verdict>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            boolean first = seen.add(key.high(), key.low());
            verdicts.add(first ? verdict(lines.get(i), there.get(i)) : new Verdict.Known());
        }
        return verdicts;
    }

    private static Verdict verdict(ExpectedReturn line, OptionalLong there) {
        if (there.isEmpty()) return new Verdict.Fresh();
        return there.getAsLong() == line.content() ? new Verdict.Known() : new Verdict.Changed();
    }

    @Override
    public long signs(ExpectedReturn line) {
        long names = 400;
        long texts = (long) line.title().length() + line.comment().length() + line.sku().length();
        long extra =
                line.extra().entrySet().stream()
                        .mapToLong(e -> e.getKey().length() + e.getValue().length())
                        .sum();
        return names + texts + extra;
    }

    @Override
    public int mostInFact() {
        return ReturnsListed.MOST_LINES;
    }

    @Override
    public Fact part(List<ExpectedReturn> fresh) {
        return new ReturnsListed(fresh);
    }

    @Override
    public Fact changed(List<ExpectedReturn> lines) {
        return new ReturnsChanged(lines);
    }

    @Override
    public Fact closing(String file, String sha256, Tally tally) {
        return new ReturnsImported(
                file,
                sha256,
                tally.read(),
                tally.added() + tally.updated(),
                tally.known(),
                tally.rejected());
    }
}
