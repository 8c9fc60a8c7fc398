package regrade.journal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import regrade.journal.Location;
import regrade.journal.Piece;
import regrade.journal.Position;
import regrade.journal.Projections;
import regrade.kernel.Reference;

/// Which act stands where, which acts a unit has, and how far the tables are.
final class ActTable {
    static final String POSITION = "journal_position";

    static final String SCHEMA = """
            create table journal_position (
                id int primary key, number bigint not null, place int not null,
                fingerprint varchar(64) not null);
            create table act (
                number bigint primary key, segment bigint not null, start bigint not null,
                facts int not null);
            create table act_unit (
                unit varchar(10) not null, number bigint not null, primary key (unit, number));
            """;

    private final Jdbi jdbi;

    ActTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void make(String fingerprint) {
        jdbi.useHandle(handle -> {
            handle.createScript(SCHEMA).execute();
            handle.createUpdate("insert into journal_position (id, number, place, fingerprint)"
                            + " values (1, 1, 0, :fingerprint)")
                    .bind("fingerprint", fingerprint)
                    .execute();
        });
    }

    /// Whether the tables were made by this very program; false too if that cannot be read.
    boolean madeFor(String fingerprint) {
        try {
            return jdbi.withHandle(handle -> handle.createQuery("select fingerprint from journal_position")
                    .mapTo(String.class)
                    .findOne()
                    .equals(Optional.of(fingerprint)));
        } catch (JdbiException e) {
            return false;
        }
    }

    Position applied() {
        return jdbi.withHandle(handle -> handle.createQuery("select number, place from journal_position")
                .map((row, context) -> new Position(row.getLong(1), row.getInt(2)))
                .one());
    }

    Position newest(int facts) {
        var applied = applied();
        if (applied.place() >= facts)
            return new Position(applied.number(), applied.place() - facts);
        var newest = new Position(applied.number(), 0);
        int missing = facts - applied.place();
        for (var act : actsBefore(applied.number(), facts)) {
            if (act.facts() >= missing)
                return new Position(act.number(), act.facts() - missing);
            missing -= act.facts();
            newest = new Position(act.number(), 0);
        }
        return newest;
    }

    private record Size(long number, int facts) {}

    private List<Size> actsBefore(long number, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select number, facts from act where number < :number"
                                + " order by number desc limit :most")
                .bind("number", number)
                .bind("most", most)
                .map((row, context) -> new Size(row.getLong(1), row.getInt(2)))
                .list());
    }

    Optional<Location> locate(long number) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select segment, start from act where number = :number")
                .bind("number", number)
                .map((row, context) -> new Location(row.getLong(1), row.getLong(2)))
                .findOne());
    }

    List<Projections.Place> ofUnit(Reference unit) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select a.number, a.segment, a.start from act_unit u"
                                + " join act a on a.number = u.number"
                                + " where u.unit = :unit order by u.unit, u.number")
                .bind("unit", unit.text())
                .map((row, context) -> place(row))
                .list());
    }

    private static Projections.Place place(ResultSet row) throws SQLException {
        return new Projections.Place(
                row.getLong(1), new Location(row.getLong(2), row.getLong(3)));
    }

    Writing on(Handle handle) {
        return new Writing(handle);
    }

    /// The writing side, within one transaction. A row that is there already is set anew.
    static final class Writing {
        private record About(Reference unit, long number) {}

        private final Handle handle;
        private final Set<About> seen = new HashSet<>();

        private Writing(Handle handle) {
            this.handle = handle;
        }

        void act(Piece.End end) {
            handle.createUpdate("merge into act (number, segment, start, facts) key (number)"
                            + " values (:number, :segment, :start, :facts)")
                    .bind("number", end.header().number())
                    .bind("segment", end.at().segment())
                    .bind("start", end.at().offset())
                    .bind("facts", end.facts())
                    .execute();
        }

        void about(Reference unit, long number) {
            if (!seen.add(new About(unit, number))) return;
            handle.createUpdate("merge into act_unit (unit, number) key (unit, number)"
                            + " values (:unit, :number)")
                    .bind("unit", unit.text())
                    .bind("number", number)
                    .execute();
        }

        void reached(Position position) {
            handle.createUpdate("update journal_position set number = :number, place = :place"
                            + " where id = 1")
                    .bind("number", position.number())
                    .bind("place", position.place())
                    .execute();
        }
    }
}
