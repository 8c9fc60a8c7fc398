package regrade.agreement.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import regrade.agreement.AgreementFact;
import regrade.agreement.AgreementFact.SecondLookAsked;
import regrade.agreement.AgreementFact.SecondLookDone;
import regrade.agreement.AgreementFact.SecondLookLapsed;
import regrade.agreement.LookPair;
import regrade.agreement.SecondLooks;
import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.journal.CounterFact;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Second looks in the database: a row for each unit that was drawn, and one for each pair.
public final class JdbiSecondLooks implements SecondLooks, Projection {
    private final Jdbi jdbi;

    public JdbiSecondLooks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return """
                create table second_look_asked (
                    entry bigint not null primary key,
                    reference varchar(10) not null,
                    ended bigint not null
                );
                create index second_look_asked_ended on second_look_asked (ended, entry);
                create index second_look_asked_unit on second_look_asked (reference, ended);
                create table second_look (
                    entry bigint not null primary key,
                    reference varchar(10) not null,
                    save bigint not null,
                    first_who varchar not null,
                    first_grade varchar(1) not null,
                    second_who varchar not null,
                    second_grade varchar(1) not null
                );
                create index second_look_save on second_look (save);
                create table second_look_answer (
                    entry bigint not null,
                    question varchar not null,
                    first_said varchar not null,
                    second_said varchar not null,
                    primary key (entry, question)
                );
                """;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        switch (fact) {
            case AgreementFact ours -> jdbi.useHandle(handle -> apply(handle, entry, ours));
            case CounterFact counter -> jdbi.useHandle(handle -> undone(handle, counter));
            default -> {}
        }
    }

    private static void apply(Handle handle, EntryHeader entry, AgreementFact fact) {
        switch (fact) {
            case SecondLookAsked asked ->
                    handle.createUpdate(
                                    """
                                    merge into second_look_asked (entry, reference, ended)
                                    key (entry) values (:entry, :reference, 0)
                                    """)
                            .bind("entry", entry.number())
                            .bind("reference", asked.unit().text())
                            .execute();
            case SecondLookLapsed lapsed -> ended(handle, entry, lapsed.unit());
            case SecondLookDone done -> {
                ended(handle, entry, done.unit());
                pair(handle, entry, done);
            }
        }
    }

    private static void ended(Handle handle, EntryHeader entry, Reference unit) {
        handle.createUpdate(
                        """
                        update second_look_asked set ended = :entry
                        where reference = :reference and ended = 0 and entry < :entry
                        """)
                .bind("entry", entry.number())
                .bind("reference", unit.text())
                .execute();
    }

    private static void pair(Handle handle, EntryHeader entry, SecondLookDone done) {
        handle.createUpdate(
                        """
                        merge into second_look (entry, reference, save, first_who, first_grade,
                            second_who, second_grade)
                        key (entry)
                        values (:entry, :reference, :save, :firstWho, :firstGrade, :secondWho,
                            :secondGrade)
                        """)
                .bind("entry", entry.number())
                .bind("reference", done.unit().text())
                .bind("save", done.save())
                .bind("firstWho", done.first().name())
                .bind("firstGrade", done.gradeBefore().code())
                .bind("secondWho", entry.who().name())
                .bind("secondGrade", done.grade().code())
                .execute();
        Stream.concat(done.before().keySet().stream(), done.answers().keySet().stream())
                .distinct()
                .forEach(
                        question ->
                                handle.createUpdate(
                                                """
                                                merge into second_look_answer
                                                    (entry, question, first_said, second_said)
                                                key (entry, question)
                                                values (:entry, :question, :first, :second)
                                                """)
                                        .bind("entry", entry.number())
                                        .bind("question", question)
                                        .bind("first", code(done.before(), question))
                                        .bind("second", code(done.answers(), question))
                                        .execute());
    }

    /// A question that a look was not asked has no answer of it.
    private static String code(Map<String, Answer> answers, String question) {
        var answer = answers.get(question);
        return answer == null ? "" : answer.code();
    }

    private static void undone(Handle handle, CounterFact counter) {
        for (var sql :
                List.of(
                        """
                        delete from second_look_answer where entry in
                            (select entry from second_look
                            where (entry = :entry or save = :entry) and reference = :reference)
                        """,
                        """
                        delete from second_look
                        where (entry = :entry or save = :entry) and reference = :reference
                        """,
                        """
                        delete from second_look_asked
                        where entry = :entry and reference = :reference
                        """,
                        """
                        update second_look_asked set ended = 0
                        where ended = :entry and reference = :reference
                        """))
            handle.createUpdate(sql)
                    .bind("entry", counter.entry())
                    .bind("reference", counter.unit().text())
                    .execute();
    }

    @Override
    public List<Reference> waiting(int most) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                                        select reference from second_look_asked
                                        where ended = 0 order by ended, entry limit :most
                                        """)
                                .bind("most", most)
                                .map((rs, _) -> new Reference(rs.getString("reference")))
                                .list());
    }

    /// A pair as its row tells it.
    private record Row(
            long entry, Reference unit, String first, Grade before, String second, Grade after) {}

    @Override
    public List<LookPair> pairs(int most) {
        return jdbi.withHandle(
                handle -> {
                    var rows = rows(handle, most);
                    if (rows.isEmpty()) return List.of();
                    var answers = answers(handle, rows.getLast().entry);
                    return rows.stream().map(row -> pair(row, answers)).toList();
                });
    }

    private static List<Row> rows(Handle handle, int most) {
        return handle.createQuery(
                        """
                        select entry, reference, first_who, first_grade, second_who, second_grade
                        from second_look order by entry desc limit :most
                        """)
                .bind("most", most)
                .map((rs, _) -> row(rs))
                .list();
    }

    private static Row row(ResultSet rs) throws SQLException {
        return new Row(
                rs.getLong("entry"),
                new Reference(rs.getString("reference")),
                rs.getString("first_who"),
                Grade.of(rs.getString("first_grade")).orElseThrow(),
                rs.getString("second_who"),
                Grade.of(rs.getString("second_grade")).orElseThrow());
    }

    private record Said(Map<String, Answer> first, Map<String, Answer> second) {}

    private static Map<Long, Said> answers(Handle handle, long from) {
        var all = new HashMap<Long, Said>();
        handle.createQuery(
                        """
                        select entry, question, first_said, second_said
                        from second_look_answer where entry >= :from
                        """)
                .bind("from", from)
                .map(
                        (rs, _) -> {
                            var said =
                                    all.computeIfAbsent(
                                            rs.getLong("entry"),
                                            _ -> new Said(new HashMap<>(), new HashMap<>()));
                            var question = rs.getString("question");
                            Answer.of(rs.getString("first_said"))
                                    .ifPresent(answer -> said.first.put(question, answer));
                            Answer.of(rs.getString("second_said"))
                                    .ifPresent(answer -> said.second.put(question, answer));
                            return said;
                        })
                .list();
        return all;
    }

    private static LookPair pair(Row row, Map<Long, Said> answers) {
        var said = answers.getOrDefault(row.entry, new Said(Map.of(), Map.of()));
        return new LookPair(
                row.unit,
                new LookPair.Look(new Inspector(row.first), said.first, row.before),
                new LookPair.Look(new Inspector(row.second), said.second, row.after));
    }
}
