package regrade.bench;

import org.jdbi.v3.core.Jdbi;

import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;

import java.util.ArrayList;
import java.util.List;

/// The tables of a saved inspection, written as a feature writes them: rows of one kind in one
/// batch.
final class SavedUnitProjection implements Projection {
    static final String SCHEMA =
            """
            create table unit (
                id bigint primary key, reference varchar(10) not null, sku varchar(120) not null,
                grade varchar(2) not null, route varchar(40) not null, net bigint not null);
            create unique index unit_reference on unit (reference);
            create index unit_sku on unit (sku, id);
            create table answer (
                id bigint primary key, reference varchar(10) not null, question int not null,
                answer varchar(20) not null);
            create index answer_reference on answer (reference);
            create table label (
                id bigint primary key, reference varchar(10) not null, printer varchar(60) not null);
            """;
    static final String UNIT =
            "insert into unit (id, reference, sku, grade, route, net) values (?, ?, ?, ?, ?, ?)";
    static final String ANSWER =
            "insert into answer (id, reference, question, answer) values (?, ?, ?, ?)";
    static final String LABEL = "insert into label (id, reference, printer) values (?, ?, ?)";

    private final Jdbi jdbi;
    private final List<Object[]> answers = new ArrayList<>();

    SavedUnitProjection(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return SCHEMA;
    }

    static long id(long number, int place) {
        return number << 8 | place;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (!(fact instanceof SavedUnit.SavedFact known)) return;
        long id = id(entry.number(), place);
        switch (known) {
            case SavedUnit.UnitSaved unit ->
                    write(
                            UNIT,
                            id,
                            unit.unit().text(),
                            unit.sku().text(),
                            unit.grade(),
                            unit.route(),
                            unit.net().minorUnits());
            case SavedUnit.Answered one ->
                    answers.add(new Object[] {id, one.unit().text(), one.question(), one.answer()});
            case SavedUnit.LabelAsked label ->
                    write(LABEL, id, label.unit().text(), label.printer());
        }
    }

    private void write(String sql, Object... values) {
        jdbi.useHandle(handle -> handle.execute(sql, values));
    }

    @Override
    public void settle() {
        if (answers.isEmpty()) return;
        jdbi.useHandle(
                handle -> {
                    try (var batch = handle.prepareBatch(ANSWER)) {
                        for (var answer : answers) batch.add(answer);
                        batch.execute();
                    }
                });
        answers.clear();
    }
}
