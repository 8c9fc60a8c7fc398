package regrade.label.store;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

import regrade.grading.Grade;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.Reference;
import regrade.label.LabelContent;
import regrade.label.LabelFact;
import regrade.label.LabelFact.LabelAsked;
import regrade.label.LabelFact.LabelChanged;
import regrade.label.LabelFact.LabelFailed;
import regrade.label.LabelFact.LabelPrinted;
import regrade.label.LabelFact.LabelWithdrawn;
import regrade.label.PrintFailure;
import regrade.label.WaitingLabel;
import regrade.label.WaitingLabels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// The waiting labels in the database. Holds only those: a label that is out leaves no row.
public final class JdbiWaitingLabels implements WaitingLabels, Projection {
    private static final String COLUMNS =
            "select reference, copy, asked, title, sku, grade, channel, bin, failure from waiting_label ";

    private final Jdbi jdbi;

    public JdbiWaitingLabels(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return """
                create table waiting_label (
                    reference varchar(10) not null,
                    copy integer not null,
                    asked bigint not null,
                    place integer not null,
                    held boolean not null,
                    title varchar not null,
                    sku varchar not null,
                    grade varchar(1) not null,
                    channel varchar not null,
                    bin varchar not null,
                    failure varchar,
                    primary key (reference, copy)
                );
                create index waiting_label_order on waiting_label (held, asked, place);
                """;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (!(fact instanceof LabelFact label)) return;
        switch (label) {
            case LabelAsked asked -> ask(entry.number(), place, asked.content());
            case LabelChanged changed -> change(changed.content());
            case LabelPrinted printed -> remove(printed.unit(), printed.copy(), printed.asked());
            case LabelWithdrawn gone -> remove(gone.unit(), gone.copy(), gone.asked());
            case LabelFailed failed -> fail(failed);
        }
    }

    private void ask(long number, int place, LabelContent label) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                        merge into waiting_label
                            (reference, copy, asked, place, held, title, sku, grade, channel, bin, failure)
                        key (reference, copy)
                        values (:reference, :copy, :asked, :place, false, :title, :sku, :grade, :channel, :bin, null)
                        """)
                                .bind("reference", label.unit().text())
                                .bind("copy", label.copy())
                                .bind("asked", number)
                                .bind("place", place)
                                .bind("title", label.title())
                                .bind("sku", label.sku())
                                .bind("grade", label.grade().code())
                                .bind("channel", label.channel())
                                .bind("bin", label.bin())
                                .execute());
    }

    private void change(LabelContent label) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                        update waiting_label set grade = :grade, channel = :channel, bin = :bin
                        where reference = :reference
                        """)
                                .bind("reference", label.unit().text())
                                .bind("grade", label.grade().code())
                                .bind("channel", label.channel())
                                .bind("bin", label.bin())
                                .execute());
    }

    private void remove(Reference unit, int copy, long asked) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                        delete from waiting_label
                        where reference = :reference and copy = :copy and :asked in (0, asked)
                        """)
                                .bind("asked", asked)
                                .bind("reference", unit.text())
                                .bind("copy", copy)
                                .execute());
    }

    private void fail(LabelFailed failed) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                        update waiting_label set failure = :failure, held = :held
                        where reference = :reference and copy = :copy and :asked in (0, asked)
                        """)
                                .bind("asked", failed.asked())
                                .bind("failure", failed.reason())
                                .bind("held", PrintFailure.mayHold(failed.reason()))
                                .bind("reference", failed.unit().text())
                                .bind("copy", failed.copy())
                                .execute());
    }

    @Override
    public Optional<WaitingLabel> next() {
        return jdbi.withHandle(
                handle ->
                        read(
                                        handle.createQuery(
                                                COLUMNS
                                                        + "where held = false order by held, asked, place limit 1"))
                                .stream()
                                .findFirst());
    }

    @Override
    public List<WaitingLabel> list(int most) {
        return jdbi.withHandle(
                handle ->
                        read(
                                handle.createQuery(COLUMNS + "order by asked, place limit :most")
                                        .bind("most", most)));
    }

    @Override
    public long count() {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery("select count(*) from waiting_label")
                                .mapTo(Long.class)
                                .one());
    }

    private static List<WaitingLabel> read(Query rows) {
        return rows.map((row, _) -> label(row)).list();
    }

    private static WaitingLabel label(ResultSet row) throws SQLException {
        var content =
                new LabelContent(
                        new Reference(row.getString("reference")),
                        row.getString("title"),
                        row.getString("sku"),
                        Grade.of(row.getString("grade")).orElseThrow(),
                        row.getString("channel"),
                        row.getString("bin"),
                        row.getInt("copy"));
        return new WaitingLabel(
                content, row.getLong("asked"), Optional.ofNullable(row.getString("failure")));
    }
}
