package regrade.inspection.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

import regrade.grading.Grade;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.inspection.InspectionFact.Weighed;
import regrade.inspection.LearnedWeights;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.kernel.Sku;
import regrade.scale.Weight;

import java.util.ArrayList;
import java.util.List;

/// The weights of units in the database: a row a weighing and a row a save of a unit that was
/// weighed, so that an undone one uncovers the one before it.
public final class JdbiLearnedWeights implements LearnedWeights, Projection {
    private final Jdbi jdbi;
    private final List<Weighing> weighings = new ArrayList<>();
    private final List<Save> saves = new ArrayList<>();
    private final TakenBack undone = new TakenBack();

    private record Weighing(EntryHeader entry, int place, Weighed fact) {}

    private record Save(EntryHeader entry, int place, InspectionSaved fact) {}

    public JdbiLearnedWeights(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return """
                create table weighing (
                    id bigint not null primary key,
                    unit varchar(10) not null,
                    entry bigint not null,
                    client varchar(60) not null,
                    sku varchar(120) not null,
                    milligrams bigint not null,
                    undone boolean not null
                );
                create index weighing_sku on weighing (sku, client, id);
                create index weighing_unit on weighing (unit, id);
                create table weighed_save (
                    id bigint not null primary key,
                    unit varchar(10) not null,
                    entry bigint not null,
                    clean boolean not null,
                    undone boolean not null
                );
                create index weighed_save_unit on weighed_save (unit, id);
                """;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        switch (fact) {
            case Weighed weighed -> weighings.add(new Weighing(entry, place, weighed));
            case InspectionSaved save -> saves.add(new Save(entry, place, save));
            default -> undone.hear(fact);
        }
    }

    /// A save follows its weighing and a counter-entry what it undoes, so that they may be written
    /// in this order.
    @Override
    public void settle() {
        if (weighings.isEmpty() && saves.isEmpty() && undone.isEmpty()) return;
        var weighed = List.copyOf(weighings);
        var saved = List.copyOf(saves);
        var gone = undone.all();
        weighings.clear();
        saves.clear();
        jdbi.useHandle(
                handle -> {
                    Batches.write(handle, WEIGH, weighed, JdbiLearnedWeights::bind);
                    // most benches have no scale
                    if (!any(handle)) return;
                    Batches.write(handle, SAVE, saved, JdbiLearnedWeights::bind);
                    TakenBack.write(handle, UNDO_WEIGHING, gone);
                    TakenBack.write(handle, UNDO_SAVE, gone);
                });
    }

    private static boolean any(Handle handle) {
        return handle.select("select 1 from weighing limit 1")
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    private static final String WEIGH =
            """
            merge into weighing (id, unit, entry, client, sku, milligrams, undone)
            key (id)
            values (:id, :unit, :entry, :client, :sku, :milligrams, false)
            """;
    private static final String SAVE =
            """
            merge into weighed_save (id, unit, entry, clean, undone)
            key (id)
            select :id, :unit, :entry, :clean, false
            where exists (select 1 from weighing where unit = :unit)
            """;
    private static final String UNDO_WEIGHING =
            """
            update weighing set undone = true
            where unit = :unit and (entry = :entry or :entry = 0)
            """;
    private static final String UNDO_SAVE =
            """
            update weighed_save set undone = true
            where unit = :unit and (entry = :entry or :entry = 0)
            """;

    private static void bind(PreparedBatch batch, Weighing row) {
        bind(batch, row.entry(), row.place(), row.fact().unit());
        batch.bind("client", row.fact().client().text())
                .bind("sku", row.fact().sku().text())
                .bind("milligrams", row.fact().weight().milligrams());
    }

    private static void bind(PreparedBatch batch, Save row) {
        bind(batch, row.entry(), row.place(), row.fact().unit());
        batch.bind("clean", clean(row.fact()));
    }

    private static void bind(PreparedBatch batch, EntryHeader entry, int place, Reference unit) {
        batch.bind("id", UnitRecord.id(entry, place))
                .bind("unit", unit.text())
                .bind("entry", entry.number());
    }

    /// Nothing missing and nothing wrong: what a person made of it does not count.
    private static boolean clean(InspectionSaved save) {
        return save.proposal().grade().compareTo(Grade.A) <= 0;
    }

    @Override
    public List<Weight> clean(ClientId client, Sku sku) {
        // the order repeats the index, so that a SKU of very many units costs no more
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                        select w.milligrams from weighing w
                        where w.sku = :sku and w.client = :client and not w.undone
                            and not exists (
                                select 1 from weighing l
                                where l.unit = w.unit and l.id > w.id and not l.undone)
                            and exists (
                                select 1 from weighed_save s
                                where s.unit = w.unit and s.id > w.id and s.clean and not s.undone
                                    and not exists (
                                        select 1 from weighed_save t
                                        where t.unit = s.unit and t.id > s.id and not t.undone))
                        order by w.sku desc, w.client desc, w.id desc
                        limit :most
                        """)
                                .bind("sku", sku.text())
                                .bind("client", client.text())
                                .bind("most", MOST)
                                .map((row, _) -> new Weight(row.getLong(1)))
                                .list());
    }
}
