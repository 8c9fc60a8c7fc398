package regrade.bench;

import regrade.journal.Fact;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// The same rows in SQLite, as durable as it can be: write-ahead log, forced at every commit.
final class SqliteYardstick implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement unit;
    private final PreparedStatement answer;
    private final PreparedStatement label;
    private final PreparedStatement act;
    private final PreparedStatement actUnit;
    private final PreparedStatement position;

    SqliteYardstick(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
            for (var sql :
                    (SavedUnitProjection.SCHEMA
                                    + """
                    create table act (number integer primary key, segment bigint, start bigint, facts int);
                    create table act_unit (unit varchar(10), number bigint, primary key (unit, number));
                    create table journal_position (id integer primary key, number bigint, place int);
                    insert into journal_position (id, number, place) values (1, 1, 0);
                    """)
                            .split(";")) if (!sql.isBlank()) statement.execute(sql);
        }
        connection.setAutoCommit(false);
        unit = connection.prepareStatement(SavedUnitProjection.UNIT);
        answer = connection.prepareStatement(SavedUnitProjection.ANSWER);
        label = connection.prepareStatement(SavedUnitProjection.LABEL);
        act =
                connection.prepareStatement(
                        "insert into act (number, segment, start, facts) values (?, ?, ?, ?)");
        actUnit = connection.prepareStatement("insert into act_unit (unit, number) values (?, ?)");
        position =
                connection.prepareStatement(
                        "update journal_position set number = ?, place = ? where id = 1");
    }

    /// @return nanoseconds
    long save(long number, List<Fact> facts) throws SQLException {
        long start = System.nanoTime();
        for (int place = 0; place < facts.size(); place++)
            row(SavedUnitProjection.id(number, place), (SavedUnit.SavedFact) facts.get(place));
        run(act, number, 1L, 500 * number, facts.size());
        run(actUnit, ((SavedUnit.SavedFact) facts.getFirst()).unit().text(), number);
        run(position, number + 1, 0);
        connection.commit();
        return System.nanoTime() - start;
    }

    private void row(long id, SavedUnit.SavedFact fact) throws SQLException {
        var reference = fact.unit().text();
        switch (fact) {
            case SavedUnit.UnitSaved saved ->
                    run(
                            unit,
                            id,
                            reference,
                            saved.sku().text(),
                            saved.grade(),
                            saved.route(),
                            saved.net().minorUnits());
            case SavedUnit.Answered one -> run(answer, id, reference, one.question(), one.answer());
            case SavedUnit.LabelAsked asked -> run(label, id, reference, asked.printer());
        }
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
