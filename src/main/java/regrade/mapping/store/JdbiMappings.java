package regrade.mapping.store;

import org.jdbi.v3.core.Jdbi;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.mapping.ColumnMapping;
import regrade.mapping.ColumnMapping.Writing;
import regrade.mapping.MappingFact;
import regrade.mapping.MappingFact.MappingForgotten;
import regrade.mapping.MappingFact.MappingSaved;
import regrade.mapping.MappingFact.MappingUndone;
import regrade.mapping.SavedMappings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The mappings in the database: a row for each act that counts, the newest of a header saying what
/// is. Names hold no line breaks and no tabs, for they are folded.
public final class JdbiMappings implements SavedMappings, Projection {
    private static final String NONE = "";

    private final Jdbi jdbi;

    public JdbiMappings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return """
                create table column_mapping (
                    entry bigint not null,
                    place int not null,
                    kind varchar(60) not null,
                    header varchar(200000) not null,
                    names varchar(200000) not null,
                    left_out varchar(200000) not null,
                    decimal_comma boolean not null,
                    month_first boolean not null,
                    primary key (entry, place)
                );
                """;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (!(fact instanceof MappingFact ours)) return;
        switch (ours) {
            case MappingSaved(var mapping) -> write(entry.number(), place, mapping);
            case MappingForgotten(var header) ->
                    write(
                            entry.number(),
                            place,
                            new ColumnMapping(NONE, header, Map.of(), Set.of(), Writing.USUAL));
            case MappingUndone(var undone) ->
                    jdbi.useHandle(
                            handle ->
                                    handle.execute(
                                            "delete from column_mapping where entry = ?", undone));
        }
    }

    private void write(long entry, int place, ColumnMapping mapping) {
        var names =
                mapping.columns().entrySet().stream()
                        .map(column -> column.getKey() + "\t" + column.getValue())
                        .toList();
        jdbi.useHandle(
                handle ->
                        handle.execute(
                                """
                                merge into column_mapping
                                    (entry, place, kind, header, names, left_out, decimal_comma, month_first)
                                key (entry, place) values (?, ?, ?, ?, ?, ?, ?, ?)
                                """,
                                entry,
                                place,
                                mapping.kind(),
                                lines(mapping.header()),
                                lines(names),
                                lines(mapping.leftOut()),
                                mapping.writing().decimalComma(),
                                mapping.writing().monthFirst()));
    }

    @Override
    public List<ColumnMapping> all() {
        var acts =
                jdbi.withHandle(
                        handle ->
                                handle.select(
                                                """
                                                select kind, header, names, left_out, decimal_comma, month_first
                                                from column_mapping order by entry desc, place desc
                                                """)
                                        .map((row, _) -> read(row))
                                        .list());
        var seen = new HashSet<Set<String>>();
        var all = new ArrayList<ColumnMapping>();
        for (var act : acts) if (seen.add(act.header()) && !act.kind().equals(NONE)) all.add(act);
        return all;
    }

    private static ColumnMapping read(ResultSet row) throws SQLException {
        return new ColumnMapping(
                row.getString("kind"),
                set(row.getString("header")),
                Arrays.stream(row.getString("names").split("\n"))
                        .filter(line -> !line.isEmpty())
                        .map(line -> line.split("\t", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])),
                set(row.getString("left_out")),
                new Writing(row.getBoolean("decimal_comma"), row.getBoolean("month_first")));
    }

    private static String lines(Iterable<String> names) {
        var sorted = new ArrayList<String>();
        names.forEach(sorted::add);
        sorted.sort(null);
        return String.join("\n", sorted);
    }

    private static Set<String> set(String lines) {
        return Arrays.stream(lines.split("\n"))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
