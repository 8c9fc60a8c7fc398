package regrade.parcel.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

import regrade.parcel.ParcelCode;
import regrade.parcel.ParcelCursor;
import regrade.parcel.ParcelQuery;
import regrade.parcel.ParcelQuery.Part;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Pages of the list of parcels, each a walk along an index from where the last one ended.
final class ParcelPages {
    private static final int MOST_BEGINNINGS = 5_000;

    private static final String BY_SENT =
            """
            select code, stage, sent_day, closed_at from parcel
            where stage = :stage and (sent_day > :at or sent_day = :at and code > :code)
            order by stage, sent_day, code limit :most
            """;
    private static final String BY_CLOSED =
            """
            select code, stage, sent_day, closed_at from parcel
            where stage = :stage and (closed_at > :at or closed_at = :at and code > :code)
            order by stage, closed_at, code limit :most
            """;
    private static final String BEGINNING =
            """
            select code, stage, sent_day, closed_at from parcel
            where code >= :begins and code < :behind order by code limit :most
            """;

    private final Handle handle;

    ParcelPages(Handle handle) {
        this.handle = handle;
    }

    private record Hit(String code, int stage, long sent, long closed) {
        ParcelCursor at(Part part) {
            return new ParcelCursor(part == Part.TO_COME ? sent : closed, new ParcelCode(code));
        }
    }

    List<ParcelCode> page(ParcelQuery query, Optional<ParcelCursor> after, int size) {
        var part = query.part();
        Comparator<Hit> order =
                Comparator.<Hit>comparingLong(hit -> hit.at(part).at()).thenComparing(Hit::code);
        var begins = query.begins().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        var hits =
                begins.isEmpty()
                        ? stages(part).stream().flatMap(stage -> walk(part, stage, after, size))
                        : beginning(begins).filter(hit -> isBehind(hit, part, after));
        return hits.sorted(order).limit(size).map(hit -> new ParcelCode(hit.code)).toList();
    }

    private static Set<Integer> stages(Part part) {
        return switch (part) {
            case TO_COME -> Set.of(0, 1);
            case UNEVEN -> Set.of(3);
            case CLOSED -> Set.of(2, 3);
        };
    }

    private Stream<Hit> walk(Part part, int stage, Optional<ParcelCursor> after, int size) {
        long first = part == Part.TO_COME ? -1L : Long.MIN_VALUE;
        var walk =
                handle.createQuery(part == Part.TO_COME ? BY_SENT : BY_CLOSED)
                        .bind("stage", stage)
                        .bind("at", after.map(ParcelCursor::at).orElse(first))
                        .bind("code", after.map(cursor -> cursor.code().text()).orElse(""))
                        .bind("most", size);
        return hits(walk);
    }

    private Stream<Hit> beginning(String begins) {
        return hits(
                handle.createQuery(BEGINNING)
                        .bind("begins", begins)
                        .bind("behind", begins + '\uffff')
                        .bind("most", MOST_BEGINNINGS));
    }

    private static boolean isBehind(Hit hit, Part part, Optional<ParcelCursor> after) {
        if (!stages(part).contains(hit.stage)) return false;
        long at = hit.at(part).at();
        return after.isEmpty()
                || at > after.get().at()
                || at == after.get().at() && hit.code.compareTo(after.get().code().text()) > 0;
    }

    private static Stream<Hit> hits(Query query) {
        return query.map((row, _) -> hit(row)).list().stream();
    }

    private static Hit hit(ResultSet row) throws SQLException {
        return new Hit(
                row.getString("code"),
                row.getInt("stage"),
                row.getLong("sent_day"),
                row.getLong("closed_at"));
    }
}
