package regrade.inspection.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import regrade.inspection.PastUnit;
import regrade.kernel.Reference;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Walks through past inspections, the newest first, page by page.
final class PastWalk {
    // so that no connection is held for long, nor more than these rows in memory
    private static final int PAGE = 2_000;

    private final Jdbi jdbi;

    PastWalk(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    int count(int most) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select count(*) from
                                            (select saved from past_unit where saved > 0 limit :most) as newest
                                        """)
                                .bind("most", most)
                                .mapTo(Integer.class)
                                .one());
    }

    void newest(int most, Predicate<PastUnit> goOn) {
        var reading = new PastContents.Reading();
        long before = Long.MAX_VALUE;
        for (int left = most; left > 0; left -= PAGE) {
            var page = page(reading, before, Math.min(left, PAGE));
            for (var row : page) if (!goOn.test(unit(reading, row))) return;
            if (page.size() < PAGE) return;
            before = page.getLast().saved;
        }
    }

    /// A row as it is read for the past: its steps as they stand.
    private record Read(String unit, String product, String checklist, String steps, long saved) {}

    private List<Read> page(PastContents.Reading reading, long before, int most) {
        return jdbi.withHandle(
                handle -> {
                    var page = page(handle, before, most);
                    reading.ahead(
                            handle,
                            page.stream().map(Read::product).collect(Collectors.toSet()),
                            page.stream().map(Read::checklist).collect(Collectors.toSet()));
                    return page;
                });
    }

    private static List<Read> page(Handle handle, long before, int most) {
        return handle.createQuery(
                        """
                        select reference, product, checklist, steps, saved
                        from past_unit
                        where saved > 0 and saved < :before
                        order by saved desc
                        limit :most
                        """)
                .bind("before", before)
                .bind("most", most)
                .map(
                        (rs, _) ->
                                new Read(
                                        rs.getString("reference"),
                                        rs.getString("product"),
                                        rs.getString("checklist"),
                                        rs.getString("steps"),
                                        rs.getLong("saved")))
                .list();
    }

    private static PastUnit unit(PastContents.Reading reading, Read row) {
        var checklist = reading.checklist(row.checklist);
        var save = PastSteps.fold(row.steps, checklist);
        return new PastUnit(
                new Reference(row.unit),
                reading.product(row.product),
                checklist,
                save.answers(),
                save.returned(),
                save.grade(),
                save.override(),
                save.channel(),
                save.routeChosen(),
                save.net());
    }
}
