package regrade.inspection.store;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

import regrade.inspection.CodeSightings;
import regrade.inspection.ComparedCode;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.CodeRead;
import regrade.inspection.InspectionFact.SerialRead;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.Reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The codes read on units in the database: a row a reading, so that an undone one uncovers the one
/// before it. Rows that change in one transaction are written together.
public final class JdbiCodeSightings implements CodeSightings, Projection {
    private final Jdbi jdbi;
    private final List<Reading> readings = new ArrayList<>();
    private final TakenBack undone = new TakenBack();

    /// @param code empty for one that does not tell units apart: it still follows one that does
    private record Reading(
            long id, Reference unit, long entry, String question, String code, Instant at) {}

    public JdbiCodeSightings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return """
                create table code_sighting (
                    id bigint not null primary key,
                    unit varchar(10) not null,
                    entry bigint not null,
                    question varchar not null,
                    code varchar not null,
                    read_at bigint not null,
                    undone boolean not null
                );
                create index code_sighting_code on code_sighting (code, id);
                create index code_sighting_unit on code_sighting (unit, id);
                """;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        switch (fact) {
            case SerialRead read -> read(entry, place, read.unit(), Draft.SERIAL, read.serial());
            case CodeRead read -> read(entry, place, read.unit(), read.question(), read.code());
            default -> undone.hear(fact);
        }
    }

    private void read(EntryHeader entry, int place, Reference unit, String question, String code) {
        var compared = ComparedCode.of(question, code).map(ComparedCode::text).orElse("");
        long id = UnitRecord.id(entry, place);
        readings.add(new Reading(id, unit, entry.number(), question, compared, entry.time()));
    }

    /// A counter-entry follows what it undoes, so that all readings may be written first.
    @Override
    public void settle() {
        if (readings.isEmpty() && undone.isEmpty()) return;
        var read = List.copyOf(readings);
        var gone = undone.all();
        readings.clear();
        jdbi.useHandle(
                handle -> {
                    Batches.write(handle, MERGE, read, JdbiCodeSightings::bind);
                    TakenBack.write(handle, UNDO, gone);
                });
    }

    private static final String MERGE =
            """
            merge into code_sighting (id, unit, entry, question, code, read_at, undone)
            key (id)
            values (:id, :unit, :entry, :question, :code, :at, false)
            """;
    private static final String UNDO =
            """
            update code_sighting set undone = true
            where unit = :unit and (entry = :entry or :entry = 0)
            """;

    private static void bind(PreparedBatch batch, Reading reading) {
        batch.bind("id", reading.id())
                .bind("unit", reading.unit().text())
                .bind("entry", reading.entry())
                .bind("question", reading.question())
                .bind("code", reading.code())
                .bind("at", reading.at().toEpochMilli());
    }

    @Override
    public List<Sighting> of(ComparedCode code, Optional<Reference> but) {
        // the order repeats the index, so that a code on very many units costs no more
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                        select s.unit, s.read_at from code_sighting s
                        where s.code = :code and s.unit <> :but and not s.undone
                            and not exists (
                                select 1 from code_sighting l
                                where l.unit = s.unit and l.id > s.id and l.question = s.question
                                    and not l.undone)
                        order by s.code desc, s.id desc
                        limit :most
                        """)
                                .bind("code", code.text())
                                .bind("but", but.map(Reference::text).orElse(""))
                                .bind("most", MOST)
                                .map((row, _) -> sighting(row))
                                .list());
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        return new Sighting(
                new Reference(row.getString("unit")), Instant.ofEpochMilli(row.getLong("read_at")));
    }
}
