package regrade.checklist.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import regrade.checklist.PublishedSet;
import regrade.journal.EntryHeader;
import regrade.kernel.Inspector;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// The rows of the lists of questions.
final class QuestionTable {
    /// Stands in the place of a version for what is not live.
    static final int DRAFT = 0;

    private final Jdbi jdbi;

    QuestionTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    record Row(String list, int version, PublishedSet.By by, List<Map<String, String>> questions) {}

    void write(EntryHeader entry, String list, int version, List<Map<String, String>> questions) {
        jdbi.useHandle(
                handle -> {
                    delete(handle, list, version);
                    handle.createUpdate(
                                    """
                                    insert into question_list (list, version, who, at, withdrawn)
                                    values (:list, :version, :who, :at, false)
                                    """)
                            .bind("list", list)
                            .bind("version", version)
                            .bind("who", entry.who().name())
                            .bind("at", entry.time().toString())
                            .execute();
                    for (int line = 0; line < questions.size(); line++)
                        cells(handle, list, version, line, questions.get(line));
                });
    }

    private static void cells(
            Handle handle, String list, int version, int line, Map<String, String> cells) {
        cells.forEach(
                (name, cell) ->
                        handle.createUpdate(
                                        """
                                        insert into question_cell (list, version, line, name, cell)
                                        values (:list, :version, :line, :name, :cell)
                                        """)
                                .bind("list", list)
                                .bind("version", version)
                                .bind("line", line)
                                .bind("name", name)
                                .bind("cell", cell)
                                .execute());
    }

    /// It was never live, as far as the bench asks.
    void withdraw(String list, int version) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        update question_list set withdrawn = true
                                        where list = :list and version = :version
                                        """)
                                .bind("list", list)
                                .bind("version", version)
                                .execute());
    }

    /// Remembers that an act changed a list.
    void changed(EntryHeader entry, String list) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        merge into question_act (list, entry) key (list, entry)
                                        values (:list, :entry)
                                        """)
                                .bind("list", list)
                                .bind("entry", entry.number())
                                .execute());
    }

    OptionalLong changedBefore(String list, long act) {
        return jdbi.withHandle(
                handle ->
                        handle
                                .createQuery(
                                        """
                                        select entry from question_act
                                        where list = :list and entry < :act
                                        order by list desc, entry desc limit 1
                                        """)
                                .bind("list", list)
                                .bind("act", act)
                                .mapTo(Long.class)
                                .stream()
                                .mapToLong(Long::longValue)
                                .findFirst());
    }

    void delete(String list, int version) {
        jdbi.useHandle(handle -> delete(handle, list, version));
    }

    private static void delete(Handle handle, String list, int version) {
        for (var sql :
                List.of(
                        "delete from question_cell where list = :list and version = :version",
                        "delete from question_list where list = :list and version = :version"))
            handle.createUpdate(sql).bind("list", list).bind("version", version).execute();
    }

    /// Of each list its draft and its newest version.
    List<Row> newest() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select list, version, who, at from question_list q
                                        where version = 0 or version = (
                                            select max(version) from question_list n
                                            where n.list = q.list and version > 0 and not withdrawn)
                                        order by list, version
                                        """)
                                .map((rs, _) -> row(handle, rs))
                                .list());
    }

    /// A list's versions without its draft, the newest first.
    List<Row> versions(String list, int most) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select list, version, who, at from question_list
                                        where list = :list and version > 0
                                        order by version desc limit :most
                                        """)
                                .bind("list", list)
                                .bind("most", most)
                                .map((rs, _) -> row(handle, rs))
                                .list());
    }

    private static Row row(Handle handle, ResultSet rs) throws SQLException {
        var list = rs.getString("list");
        int version = rs.getInt("version");
        var by =
                new PublishedSet.By(
                        new Inspector(rs.getString("who")), Instant.parse(rs.getString("at")));
        var lines = new ArrayList<Map<String, String>>();
        handle.createQuery(
                        """
                        select line, name, cell from question_cell
                        where list = :list and version = :version order by line, name
                        """)
                .bind("list", list)
                .bind("version", version)
                .map(
                        (cell, _) ->
                                new Cell(
                                        cell.getInt("line"),
                                        cell.getString("name"),
                                        cell.getString("cell")))
                .forEach(
                        cell -> {
                            while (lines.size() <= cell.line()) lines.add(new HashMap<>());
                            lines.get(cell.line()).put(cell.name(), cell.text());
                        });
        return new Row(list, version, by, lines);
    }

    private record Cell(int line, String name, String text) {}
}
