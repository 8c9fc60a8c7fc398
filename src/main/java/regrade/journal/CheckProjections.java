package regrade.journal;

import regrade.kernel.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Proves the tables: works them out once more beside the real ones, as far as those are, and
/// compares every row.
public final class CheckProjections {
    private static final Finding UNUSABLE = new Finding(Finding.What.TABLES_UNUSABLE, "", 0, 0);
    private static final Projections.Content NOTHING = new Projections.Content(0, "");

    private final Segments segments;
    private final Projections projections;

    public CheckProjections(Segments segments, Projections projections) {
        this.segments = segments;
        this.projections = projections;
    }

    /// Compares as far as the tables are at this moment; nobody should append meanwhile.
    ///
    /// @return the tables that differ, empty if all is well
    public List<Finding> check(Progress progress) {
        try (var scratch = projections.scratch()) {
            return against(scratch, progress);
        }
    }

    /// Compares tables that nobody has open, as the last program left them: they are opened for
    /// reading only, so that nothing is mended before it is seen.
    ///
    /// @param limit for opening them
    /// @param scratch empty tables, which are level with the journal afterwards
    /// @return the tables that differ; empty if all is well, and where there are none yet
    /// @throws regrade.kernel.Problem if they know acts that the journal has not
    public List<Finding> checkAsLeft(TimeLimit limit, Projections scratch, Progress progress) {
        var state = new OpenTables(segments, projections, limit).open(projections::openToRead);
        var findings =
                switch (state) {
                    case ABSENT -> List.<Finding>of();
                    case FOREIGN -> List.of(UNUSABLE);
                    case SOUND, UNCLEAN -> against(scratch, progress);
                };
        new Replay(segments, scratch).rest(progress, Replay::unguarded);
        return findings;
    }

    private List<Finding> against(Projections scratch, Progress progress) {
        try {
            new Replay(segments, scratch).asFarAs(projections, progress);
            return differences(scratch.content(), projections.content());
        } catch (ProjectionsBroken e) {
            return List.of(UNUSABLE);
        }
    }

    private static List<Finding> differences(
            Map<String, Projections.Content> expected, Map<String, Projections.Content> found) {
        var findings = new ArrayList<Finding>();
        var tables = new TreeSet<>(expected.keySet());
        tables.addAll(found.keySet());
        for (var table : tables) {
            var there = found.getOrDefault(table, NOTHING);
            if (!there.equals(expected.getOrDefault(table, NOTHING)))
                findings.add(new Finding(Finding.What.TABLE_DIFFERS, table, there.rows(), 0));
        }
        return findings;
    }
}
