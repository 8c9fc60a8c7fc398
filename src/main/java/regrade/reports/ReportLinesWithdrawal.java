package regrade.reports;

import regrade.intake.PastImport;
import regrade.intake.Withdrawal;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.reports.ReportsFact.ReportLinesListed;
import regrade.reports.ReportsFact.ReportLinesRestored;
import regrade.reports.ReportsFact.ReportLinesWithdrawn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Takes lines of reports back.
public final class ReportLinesWithdrawal implements Withdrawal {
    private final PastImport taken;
    private final ToldReportLines told;
    private final Map<LineKey, Optional<Former>> gathered = new LinkedHashMap<>();

    /// What a line said, and by which act.
    private record Former(long entry, ReportLine line) {
        /// Whether one fact can hold both.
        boolean goesWith(Former other) {
            return entry == other.entry && line.names().equals(other.line.names());
        }
    }

    public ReportLinesWithdrawal(PastImport taken, ToldReportLines told) {
        this.taken = taken;
        this.told = told;
    }

    @Override
    public OptionalLong later(Fact part) {
        if (!(part instanceof ReportLinesListed listed)) return OptionalLong.empty();
        return told.toldBy(keys(listed)).stream()
                .flatMapToLong(OptionalLong::stream)
                .filter(by -> by != taken.entry())
                .findFirst();
    }

    private static List<LineKey> keys(ReportLinesListed listed) {
        return listed.rows().stream().map(ReportsFact.Row::key).toList();
    }

    @Override
    public int gather(int place, Fact part) {
        if (!(part instanceof ReportLinesListed listed)) return 0;
        keys(listed).forEach(key -> gathered.put(key, Optional.empty()));
        return listed.rows().size();
    }

    /// New lines and changed ones are written alike.
    @Override
    public boolean mayBeOlder() {
        return taken.tally().updated() > 0 && !gathered.isEmpty();
    }

    @Override
    public void before(EntryHeader act, int place, Fact fact) {
        switch (fact) {
            case ReportLinesListed listed -> were(act.number(), listed.lines());
            case ReportLinesRestored restored -> were(restored.entry(), restored.lines());
            case ReportLinesWithdrawn gone ->
                    gone.keys()
                            .forEach(
                                    key ->
                                            gathered.computeIfPresent(
                                                    key,
                                                    (_, was) ->
                                                            was.filter(
                                                                    former ->
                                                                            former.entry
                                                                                    != gone
                                                                                            .entry())));
            default -> {}
        }
    }

    private void were(long entry, List<ReportLine> said) {
        for (var line : said)
            gathered.computeIfPresent(line.key(), (_, _) -> Optional.of(new Former(entry, line)));
    }

    @Override
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        var gone = new ArrayList<LineKey>();
        var back = new ArrayList<Former>();
        gathered.forEach(
                (key, was) -> {
                    if (was.isEmpty()) {
                        gone.add(key);
                        if (gone.size() == ReportLinesListed.MOST_LINES) facts.add(withdrawn(gone));
                        return;
                    }
                    boolean full = back.size() == ReportLinesListed.MOST_LINES;
                    if (full || !back.isEmpty() && !back.getFirst().goesWith(was.get()))
                        facts.add(restored(back));
                    back.add(was.get());
                });
        if (!gone.isEmpty()) facts.add(withdrawn(gone));
        if (!back.isEmpty()) facts.add(restored(back));
        gathered.clear();
        return facts;
    }

    private Fact withdrawn(List<LineKey> gone) {
        var fact = new ReportLinesWithdrawn(taken.entry(), taken.kind().code(), gone);
        gone.clear();
        return fact;
    }

    private Fact restored(List<Former> back) {
        var fact =
                ReportLinesRestored.of(
                        back.getFirst().entry,
                        taken.kind().code(),
                        back.stream().map(Former::line).toList());
        back.clear();
        return fact;
    }
}
