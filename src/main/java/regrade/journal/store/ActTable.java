package regrade.journal.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;

import regrade.journal.Location;
import regrade.journal.Piece;
import regrade.journal.Position;
import regrade.journal.Projections;
import regrade.kernel.Reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which act stands where, which acts a unit has, and how far the tables are.
///
/// Nearly every act is about one unit or none, so the unit stands with the act: one row and one
/// index entry are all that a save pays. How far the tables are follows from the last act; the row
/// in `journal_position` counts only as long as the act it names has no row of its own: in the
/// middle of a large act, however many acts behind it were applied meanwhile.
final class ActTable {
    static final String POSITION = "journal_position";

    static final String SCHEMA =
            """
            create table journal_position (
                id int primary key, number bigint not null, place int not null,
                unit varchar(10), fingerprint varchar(64) not null);
            create table act (
                number bigint primary key, segment bigint not null, start bigint not null,
                facts int not null, unit varchar(10));
            create index act_of_unit on act (unit, number);
            create table act_also (
                unit varchar(10) not null, number bigint not null, primary key (unit, number));
            """;

    private static final RowMapper<Projections.Place> PLACE =
            (row, context) ->
                    new Projections.Place(
                            row.getLong(1), new Location(row.getLong(2), row.getLong(3)));

    private final Jdbi jdbi;

    ActTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void make(String fingerprint) {
        jdbi.useHandle(
                handle -> {
                    handle.createScript(SCHEMA).execute();
                    handle.execute(
                            "insert into journal_position (id, number, place, fingerprint) values (1, 1, 0, ?)",
                            fingerprint);
                });
    }

    /// Whether the tables were made by this very program; false too if that cannot be read.
    boolean madeFor(String fingerprint) {
        try {
            return jdbi.withHandle(
                    handle ->
                            handle.createQuery("select fingerprint from journal_position")
                                    .mapTo(String.class)
                                    .findOne()
                                    .equals(Optional.of(fingerprint)));
        } catch (JdbiException e) {
            return false;
        }
    }

    Reach reach() {
        return jdbi.withHandle(
                handle -> {
                    long last =
                            handle.createQuery("select coalesce(max(number), 0) from act")
                                    .mapTo(Long.class)
                                    .one();
                    var middle =
                            handle.createQuery(
                                            """
                                            select number, place from journal_position p
                                            where not exists (select 1 from act a where a.number = p.number)
                                            """)
                                    .map(
                                            (row, context) ->
                                                    new Position(row.getLong(1), row.getInt(2)))
                                    .findOne();
                    return new Reach(middle.orElse(new Position(last + 1, 0)), last);
                });
    }

    /// Forgets the acts behind this one.
    void forgetBehind(Handle handle, long number) {
        handle.execute("delete from act where number > ?", number);
        handle.execute("delete from act_also where number > ?", number);
    }

    Position newest(int facts) {
        var applied = reach().position();
        if (applied.place() >= facts)
            return new Position(applied.number(), applied.place() - facts);
        var newest = new Position(applied.number(), 0);
        int missing = facts - applied.place();
        for (var act : actsBefore(applied.number(), facts)) {
            if (act.facts() >= missing) return new Position(act.number(), act.facts() - missing);
            missing -= act.facts();
            newest = new Position(act.number(), 0);
        }
        return newest;
    }

    private record Size(long number, int facts) {}

    private List<Size> actsBefore(long number, int most) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select number, facts from act where number < :number"
                                                + " order by number desc limit :most")
                                .bind("number", number)
                                .bind("most", most)
                                .map((row, context) -> new Size(row.getLong(1), row.getInt(2)))
                                .list());
    }

    Optional<Location> locate(long number) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        "select number, segment, start from act where number = :number")
                                .bind("number", number)
                                .map(PLACE)
                                .findOne()
                                .map(Projections.Place::at));
    }

    List<Projections.Place> ofUnit(Reference unit) {
        return jdbi.withHandle(
                handle -> {
                    var places =
                            new ArrayList<>(
                                    handle.createQuery(
                                                    "select number, segment, start from act where unit = :unit")
                                            .bind("unit", unit.text())
                                            .map(PLACE)
                                            .list());
                    places.addAll(
                            handle.createQuery(
                                            "select a.number, a.segment, a.start from act_also u"
                                                    + " join act a on a.number = u.number where u.unit = :unit")
                                    .bind("unit", unit.text())
                                    .map(PLACE)
                                    .list());
                    places.sort(Comparator.comparingLong(Projections.Place::number));
                    return places;
                });
    }

    /// @param before how far the tables are before the transaction
    Writing on(Handle handle, Reach before) {
        return new Writing(handle, before.position());
    }

    /// The writing side, within one transaction. A row that is there already is set anew.
    static final class Writing {
        private final Handle handle;
        private final Position reached;
        private final Set<Reference> also = new HashSet<>();
        private Optional<String> unit = Optional.empty();

        private Writing(Handle handle, Position reached) {
            this.handle = handle;
            this.reached = reached;
        }

        /// The middle of a large act: what unit its first fact was about was found out earlier.
        void resume(long number) {
            unit =
                    handle.createQuery(
                                    "select unit from act where number = :number"
                                            + " union all select unit from journal_position where number = :number")
                            .bind("number", number)
                            .mapTo(String.class)
                            .findFirst();
        }

        /// @param place of the fact that is about it
        void about(Reference about, long number, int place) {
            if (place == 0) unit = Optional.of(about.text());
            else if (!unit.equals(Optional.of(about.text())) && also.add(about))
                handle.execute(
                        "merge into act_also (unit, number) key (unit, number) values (?, ?)",
                        about.text(),
                        number);
        }

        void end(Piece.End end) {
            // the key is looked for first only where the row may be there
            var verb =
                    end.header().number() < reached.number()
                            ? "merge into act (number, segment, start, facts, unit) key (number) values (?, ?, ?, ?, ?)"
                            : "insert into act (number, segment, start, facts, unit) values (?, ?, ?, ?, ?)";
            handle.execute(
                    verb,
                    end.header().number(),
                    end.at().segment(),
                    end.at().offset(),
                    end.facts(),
                    unit.orElse(null));
            unit = Optional.empty();
            also.clear();
        }

        void middle(Position position) {
            handle.execute(
                    "update journal_position set number = ?, place = ?, unit = ? where id = 1",
                    position.number(),
                    position.place(),
                    unit.orElse(null));
        }
    }
}
