package regrade.parcel.store;

import regrade.parcel.ParcelCode;
import regrade.parcel.ParcelCursor;
import regrade.reports.LineKey;
import regrade.reports.ReportLine;
import regrade.returns.AnnouncedReturn;
import regrade.returns.ExpectedReturn;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Writes which parcels lines of reports name, and whether a buyer's parcel holds more than one
/// return. What is in them stays with the reports.
final class ParcelLines {
    static final String REMOVALS = "removal-shipments";
    static final String RETURNS = "seller-returns";

    private static final String KNOWN =
            """
            merge into parcel as there
                using (values (cast(? as varchar(60)), cast(? as int), cast(? as boolean)))
                    as now (code, sent_day, removal)
                on there.code = now.code
            when matched then update set
                sent_day = least(there.sent_day, now.sent_day),
                removal = there.removal or now.removal,
                stage = case when there.stage < 0 and now.removal then 0 else there.stage end
            when not matched then insert (code, sent_day, removal, stage, closed_at)
                values (now.code, now.sent_day, now.removal, case when now.removal then 0 else -1 end, 0)
            """;
    private static final String NAMED =
            "merge into parcel_name (code, written) key (code, written) values (?, ?)";
    private static final String BEFORE =
            "select code from parcel_line where key_high = ? and key_low = ?";
    private static final String CLEAR =
            "delete from parcel_line where key_high = ? and key_low = ?";
    private static final String LINE =
            """
            insert into parcel_line (key_high, key_low, code, written, sent_day, removal, quantity)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SEVERAL =
            """
            update parcel p set stage = 0
            where p.code = ? and p.stage = -1 and (select coalesce(sum(quantity), 0)
                from parcel_line l where l.code = p.code and l.removal = false) > 1
            """;

    private final Connection connection;

    ParcelLines(Connection connection) {
        this.connection = connection;
    }

    /// What a line says of parcels.
    ///
    /// @param removal whether the marketplace sends it, not a buyer
    /// @param code of its parcel; empty if nothing comes, or nothing any more
    /// @param written the same as the report writes it
    record Written(
            LineKey key,
            boolean removal,
            Optional<ParcelCode> code,
            String written,
            int day,
            long quantity) {}

    /// Whether lines of this kind of report may tell of a parcel.
    static boolean tells(String kind) {
        return kind.equals(REMOVALS) || kind.equals(RETURNS);
    }

    /// @return empty if lines of this kind never tell of a parcel
    static Optional<Written> of(String kind, ReportLine line, LocalDate imported) {
        return switch (kind) {
            case REMOVALS -> Optional.of(written(line, true, line.quantity()));
            case RETURNS ->
                    Optional.of(
                            written(
                                    line,
                                    false,
                                    AnnouncedReturn.of(kind, line, imported)
                                            .filter(ExpectedReturn::comes)
                                            .map(ExpectedReturn::quantity)
                                            .orElse(0)));
            default -> Optional.empty();
        };
    }

    private static Written written(ReportLine line, boolean removal, long quantity) {
        var code = ParcelCode.parse(line.tracking()).filter(_ -> quantity > 0);
        int day =
                line.day()
                        .map(sent -> Math.toIntExact(sent.toEpochDay()))
                        .orElse(ParcelCursor.UNDATED);
        return new Written(line.key(), removal, code, line.tracking(), day, quantity);
    }

    void write(Collection<Written> lines) throws SQLException {
        var left = put(lines);
        know(lines, true);
        know(lines, false);
        name(lines);
        several(lines);
        // a line that says something else now may have been all that named its parcel
        new ParcelStands(connection).set(left);
    }

    /// Takes lines away.
    void remove(Collection<LineKey> keys) throws SQLException {
        Set<String> left = new TreeSet<>();
        try (var before = connection.prepareStatement(BEFORE);
                var clear = connection.prepareStatement(CLEAR)) {
            for (var key : keys) {
                before(before, key).ifPresent(left::add);
                key(clear, key);
                clear.addBatch();
            }
            clear.executeBatch();
        }
        new ParcelStands(connection).set(left);
    }

    private void know(Collection<Written> lines, boolean removal) throws SQLException {
        Map<String, Integer> days = new HashMap<>();
        for (var line : lines)
            if (line.removal() == removal)
                line.code().ifPresent(code -> days.merge(code.text(), line.day(), Math::min));
        if (days.isEmpty()) return;
        try (var known = connection.prepareStatement(KNOWN)) {
            for (var parcel : days.entrySet()) {
                known.setString(1, parcel.getKey());
                known.setInt(2, parcel.getValue());
                known.setBoolean(3, removal);
                known.addBatch();
            }
            known.executeBatch();
        }
    }

    private record Name(String code, String written) {}

    private void name(Collection<Written> lines) throws SQLException {
        Set<Name> names = new HashSet<>();
        for (var line : lines)
            line.code().ifPresent(code -> names.add(new Name(code.text(), line.written())));
        try (var named = connection.prepareStatement(NAMED)) {
            for (var name : names) {
                named.setString(1, name.code());
                named.setString(2, name.written());
                named.addBatch();
            }
            named.executeBatch();
        }
    }

    /// @return the parcels that these lines named before
    private Set<String> put(Collection<Written> lines) throws SQLException {
        Set<String> left = new TreeSet<>();
        try (var before = connection.prepareStatement(BEFORE);
                var clear = connection.prepareStatement(CLEAR);
                var insert = connection.prepareStatement(LINE)) {
            for (var line : lines) {
                var named = before(before, line.key());
                if (named.isPresent()) {
                    left.add(named.get());
                    key(clear, line.key());
                    clear.addBatch();
                }
                if (line.code().isEmpty()) continue;
                key(insert, line.key());
                insert.setString(3, line.code().get().text());
                insert.setString(4, line.written());
                insert.setInt(5, line.day());
                insert.setBoolean(6, line.removal());
                insert.setLong(7, line.quantity());
                insert.addBatch();
            }
            clear.executeBatch();
            insert.executeBatch();
        }
        return left;
    }

    private void several(Collection<Written> lines) throws SQLException {
        Set<String> touched = new TreeSet<>();
        for (var line : lines)
            if (!line.removal()) line.code().ifPresent(code -> touched.add(code.text()));
        if (touched.isEmpty()) return;
        try (var several = connection.prepareStatement(SEVERAL)) {
            for (var code : touched) {
                several.setString(1, code);
                several.addBatch();
            }
            several.executeBatch();
        }
    }

    private static Optional<String> before(PreparedStatement query, LineKey key)
            throws SQLException {
        key(query, key);
        try (var rows = query.executeQuery()) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    private static void key(PreparedStatement statement, LineKey key) throws SQLException {
        statement.setLong(1, key.high());
        statement.setLong(2, key.low());
    }
}
