package regrade.rework.store;

import org.jdbi.v3.core.Jdbi;

import regrade.catalog.Product;
import regrade.journal.CounterFact;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.kernel.Sku;
import regrade.rework.PartsStock;
import regrade.rework.PlannedWork;
import regrade.rework.ReworkFact;
import regrade.rework.ReworkFact.*;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The parts stock in the database: a row for each part that came or was taken, and one for each
/// that a unit waits for. What was asked once is remembered until something moves.
public final class JdbiPartsStock implements PartsStock, Projection {
    private final Jdbi jdbi;
    private final Map<String, Integer> known = new ConcurrentHashMap<>();
    private boolean changed;

    public JdbiPartsStock(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return """
                create table part_move (
                    id bigint not null,
                    place int not null,
                    entry bigint not null,
                    reference varchar(10) not null,
                    client varchar not null,
                    sku varchar not null,
                    part varchar not null,
                    pieces int not null,
                    primary key (id, place)
                );
                create index part_move_entry on part_move (entry, reference);
                create index part_move_part on part_move (client, sku, part);
                create table part_want (
                    id bigint not null,
                    place int not null,
                    entry bigint not null,
                    reference varchar(10) not null,
                    client varchar not null,
                    sku varchar not null,
                    part varchar not null,
                    ended bigint not null,
                    primary key (id, place)
                );
                create index part_want_entry on part_want (entry, reference);
                create index part_want_ended on part_want (ended, reference);
                create index part_want_reference on part_want (reference, ended);
                create index part_want_part on part_want (client, sku, part, ended);
                """;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        // as in every projection: 2^24 facts in an act
        long id = entry.number() << 24 | place;
        switch (fact) {
            case ReworkFact ours -> apply(new Row(id, entry.number(), ours.unit()), ours);
            case CounterFact counter -> undone(counter);
            default -> {}
        }
    }

    /// @param id of the fact a row comes from
    private record Row(long id, long entry, Reference unit) {}

    private record Part(ClientId client, Sku sku, String part) {}

    private void apply(Row row, ReworkFact fact) {
        switch (fact) {
            case PartsStocked stocked -> {
                for (int i = 0; i < stocked.parts().size(); i++)
                    moved(
                            row,
                            i,
                            new Part(stocked.client(), stocked.sku(), stocked.parts().get(i)),
                            1);
            }
            case PartTaken taken ->
                    moved(row, 0, new Part(taken.client(), taken.sku(), taken.part()), -1);
            case ReworkOrdered ordered -> {
                var works = ordered.plan().works().stream().filter(PlannedWork::stocked).toList();
                for (int i = 0; i < works.size(); i++)
                    wanted(
                            row,
                            i,
                            new Part(ordered.client(), ordered.sku(), works.get(i).question()));
            }
            case ReworkDone _, WorkFailed _, ReworkCancelled _ -> ended(row);
            case ReworkTakenUp _,
                    ReworkStarted _,
                    ReworkStopped _,
                    WorkTicked _,
                    BreakEvenReached _,
                    WorkProved _ -> {}
        }
    }

    @Override
    public void settle() {
        if (changed) known.clear();
        changed = false;
    }

    private void moved(Row row, int place, Part part, int pieces) {
        changed = true;
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                        merge into part_move (id, place, entry, reference, client, sku, part, pieces)
                        key (id, place)
                        values (:id, :place, :entry, :reference, :client, :sku, :part, :pieces)
                        """)
                                .bind("id", row.id())
                                .bind("place", place)
                                .bind("entry", row.entry())
                                .bind("reference", row.unit().text())
                                .bind("client", part.client().text())
                                .bind("sku", part.sku().text())
                                .bind("part", part.part())
                                .bind("pieces", pieces)
                                .execute());
    }

    private void wanted(Row row, int place, Part part) {
        changed = true;
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                        merge into part_want (id, place, entry, reference, client, sku, part, ended)
                        key (id, place)
                        values (:id, :place, :entry, :reference, :client, :sku, :part, 0)
                        """)
                                .bind("id", row.id())
                                .bind("place", place)
                                .bind("entry", row.entry())
                                .bind("reference", row.unit().text())
                                .bind("client", part.client().text())
                                .bind("sku", part.sku().text())
                                .bind("part", part.part())
                                .execute());
    }

    private void ended(Row row) {
        changed = true;
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                        update part_want set ended = :entry where reference = :reference and ended = 0
                        """)
                                .bind("entry", row.entry())
                                .bind("reference", row.unit().text())
                                .execute());
    }

    private void undone(CounterFact counter) {
        changed = true;
        for (var sql :
                new String[] {
                    "delete from part_move where entry = :entry and reference = :reference",
                    "delete from part_want where entry = :entry and reference = :reference",
                    "update part_want set ended = 0 where ended = :entry and reference = :reference"
                })
            jdbi.useHandle(
                    handle ->
                            handle.createUpdate(sql)
                                    .bind("entry", counter.entry())
                                    .bind("reference", counter.unit().text())
                                    .execute());
    }

    @Override
    public int stocked(Product product, String part) {
        // what was put there may be taken back after it was used
        return Math.max(
                0,
                count(
                        """
                        select coalesce(sum(pieces), 0) from part_move
                        where client = :client and sku = :sku and part = :part
                        """,
                        product,
                        part,
                        ""));
    }

    @Override
    public int wanted(Product product, String part, Reference but) {
        return count(
                """
                select count(*) from part_want
                where client = :client and sku = :sku and part = :part and ended = 0
                    and reference <> :but
                """,
                product,
                part,
                but.text());
    }

    private int count(String sql, Product product, String part, String but) {
        var client = product.client().text();
        var sku = product.sku().text();
        return known.computeIfAbsent(
                String.join("\n", sql, client, sku, part, but),
                _ ->
                        jdbi.withHandle(
                                handle ->
                                        handle.createQuery(sql)
                                                .bind("client", client)
                                                .bind("sku", sku)
                                                .bind("part", part)
                                                .bind("but", but)
                                                .mapTo(Integer.class)
                                                .one()));
    }
}
