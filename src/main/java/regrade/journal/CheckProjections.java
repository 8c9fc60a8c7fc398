package regrade.journal;

import regrade.kernel.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Proves the tables: works them out once more beside the real ones and compares every row.
public final class CheckProjections {
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
            new Replay(segments, scratch).rest(progress, Replay::unguarded);
            return differences(scratch.content(), projections.content());
        } catch (ProjectionsBroken e) {
            return List.of(new Finding(Finding.What.TABLES_UNUSABLE, "", 0, 0));
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
