package regrade.journal;

import org.jdbi.v3.core.Jdbi;

/// The tables of the made-up feature.
public final class TestProjection implements Projection {
    private final Jdbi jdbi;

    public TestProjection(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return """
                create table checked (
                    unit varchar(10) not null, question varchar(60) not null, answer varchar(20) not null,
                    primary key (unit, question));
                create table saved (
                    unit varchar(10) primary key, sku varchar(120) not null, price bigint not null);
                create index saved_sku on saved (sku);
                create table line (
                    client varchar(60) not null, name varchar(120) not null, quantity int not null,
                    entry bigint not null, primary key (client, name));
                """;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (!(fact instanceof TestFacts.TestFact known)) return;
        switch (known) {
            case TestFacts.Checked checked ->
                    jdbi.useHandle(
                            handle ->
                                    handle.execute(
                                            "merge into checked (unit, question, answer) key (unit, question) values (?, ?, ?)",
                                            checked.unit().text(),
                                            checked.question(),
                                            checked.answer().code()));
            case TestFacts.Saved saved ->
                    jdbi.useHandle(
                            handle ->
                                    handle.execute(
                                            "merge into saved (unit, sku, price) key (unit) values (?, ?, ?)",
                                            saved.unit().text(),
                                            saved.sku().text(),
                                            saved.price().minorUnits()));
            case TestFacts.LineRead line ->
                    jdbi.useHandle(
                            handle ->
                                    handle.execute(
                                            "merge into line (client, name, quantity, entry) key (client, name) values (?, ?, ?, ?)",
                                            line.client().text(),
                                            line.key(),
                                            line.quantity(),
                                            entry.number()));
            case TestFacts.FileRead _ -> {}
        }
    }
}
