package regrade.rework.store;

import org.jdbi.v3.core.Jdbi;

import regrade.catalog.Product;
import regrade.journal.CounterFact;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Reference;
import regrade.kernel.Sku;
import regrade.rework.PartsStock;
import regrade.rework.PlannedWork;
import regrade.rework.ReworkFact;
import regrade.rework.ReworkFact.*;
import regrade.rework.StockedPart;
import regrade.rework.WorkshopFact;
import regrade.rework.WorkshopFact.PartsBought;
import regrade.rework.WorkshopFact.PartsCounted;
import regrade.rework.WorkshopFact.PartsUndone;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The parts stock in the database: a row for each part that came or was taken, and one for each
/// that a unit waits for. What was asked once is remembered until something moves.
public final class JdbiPartsStock implements PartsStock, Projection {
    private static final String BOOKED =
            """
            select coalesce(sum(pieces), 0) from part_move
            where client = :client and sku = :sku and part = :part
            """;

    private final Jdbi jdbi;
    private final Map<String, Integer> known = new ConcurrentHashMap<>();
    private final Map<Part, PartLayers> layers = new ConcurrentHashMap<>();
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
                    price bigint,
                    currency varchar,
                    counted boolean not null,
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
            case WorkshopFact shop -> apply(id, entry.number(), shop);
            case CounterFact counter -> undone(counter.entry(), counter.unit().text());
            default -> {}
        }
    }

    /// @param id of the fact a row comes from
    /// @param unit its reference; empty for what is about no unit
    private record Row(long id, long entry, String unit) {
        Row(long id, long entry, Reference unit) {
            this(id, entry, unit.text());
        }
    }

    private record Part(ClientId client, Sku sku, String part) {}

    private void apply(long id, long entry, WorkshopFact fact) {
        var row = new Row(id, entry, "");
        switch (fact) {
            case PartsBought bought ->
                    moved(
                            row,
                            0,
                            new Part(bought.client(), bought.sku(), bought.part()),
                            new PartLayers.Layer(bought.pieces(), bought.each()));
            case PartsCounted counted ->
                    moved(
                            row,
                            0,
                            new Part(counted.client(), counted.sku(), counted.part()),
                            PartLayers.Layer.counted(counted.found() - counted.was()));
            case PartsUndone(var undone) -> undone(undone, "");
            case WorkshopFact.WorksPublished _, WorkshopFact.WorksWithdrawn _ -> {}
        }
    }

    private void apply(Row row, ReworkFact fact) {
        switch (fact) {
            case PartsStocked stocked -> {
                for (int i = 0; i < stocked.parts().size(); i++)
                    moved(
                            row,
                            i,
                            new Part(stocked.client(), stocked.sku(), stocked.parts().get(i)),
                            PartLayers.Layer.of(1));
            }
            case PartTaken taken ->
                    moved(
                            row,
                            0,
                            new Part(taken.client(), taken.sku(), taken.part()),
                            PartLayers.Layer.of(-1));
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
        if (changed) {
            known.clear();
            layers.clear();
        }
        changed = false;
    }

    private void moved(Row row, int place, Part part, PartLayers.Layer move) {
        changed = true;
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                        merge into part_move
                            (id, place, entry, reference, client, sku, part, pieces, price, currency, counted)
                        key (id, place)
                        values
                            (:id, :place, :entry, :reference, :client, :sku, :part, :pieces, :price, :currency, :counted)
                        """)
                                .bind("id", row.id())
                                .bind("place", place)
                                .bind("entry", row.entry())
                                .bind("reference", row.unit())
                                .bind("client", part.client().text())
                                .bind("sku", part.sku().text())
                                .bind("part", part.part())
                                .bind("pieces", move.pieces())
                                .bind("price", move.each().map(Money::minorUnits).orElse(null))
                                .bind(
                                        "currency",
                                        move.each()
                                                .map(money -> money.currency().getCurrencyCode())
                                                .orElse(null))
                                .bind("counted", move.counted())
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
                                .bind("reference", row.unit())
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
                                .bind("reference", row.unit())
                                .execute());
    }

    private void undone(long entry, String reference) {
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
                                    .bind("entry", entry)
                                    .bind("reference", reference)
                                    .execute());
    }

    @Override
    public int stocked(Product product, String part) {
        // what was put there may be taken back after it was used
        return Math.max(0, count(BOOKED, product, part, ""));
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

    @Override
    public Optional<Money> price(Product product, String part, Reference unit) {
        var whole = new Part(product.client(), product.sku(), part);
        int before = wanted(product, part, unit);
        return layers.computeIfAbsent(whole, this::layers).price(before);
    }

    private PartLayers layers(Part part) {
        return PartLayers.of(
                jdbi.withHandle(
                        handle ->
                                handle.createQuery(
                                                """
                        select pieces, price, currency, counted from part_move
                        where client = :client and sku = :sku and part = :part
                        order by id, place
                        """)
                                        .bind("client", part.client().text())
                                        .bind("sku", part.sku().text())
                                        .bind("part", part.part())
                                        .map((rs, _) -> JdbiPartsStock.layer(rs))
                                        .list()));
    }

    private static PartLayers.Layer layer(ResultSet row) throws SQLException {
        var currency = Optional.ofNullable(row.getString("currency"));
        long price = row.getLong("price");
        return new PartLayers.Layer(
                row.getInt("pieces"),
                currency.map(code -> Money.of(price, code)),
                row.getBoolean("counted"));
    }

    @Override
    public int booked(ClientId client, Sku sku, String part) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(BOOKED)
                                .bind("client", client.text())
                                .bind("sku", sku.text())
                                .bind("part", part)
                                .mapTo(Integer.class)
                                .one());
    }

    @Override
    public List<StockedPart> listed(int most) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                select client, sku, part, sum(pieces) as pieces, sum(wanted) as wanted from (
                    select client, sku, part, pieces, 0 as wanted from part_move
                    union all
                    select client, sku, part, 0, 1 from part_want where ended = 0
                ) as moves
                group by client, sku, part
                having sum(pieces) > 0 or sum(wanted) > 0
                order by client, sku, part
                limit :most
                """)
                                .bind("most", most)
                                .map((rs, _) -> listed(rs))
                                .list());
    }

    private StockedPart listed(ResultSet row) throws SQLException {
        var part =
                new Part(
                        new ClientId(row.getString("client")),
                        new Sku(row.getString("sku")),
                        row.getString("part"));
        int pieces = Math.max(0, row.getInt("pieces"));
        return new StockedPart(
                part.client(),
                part.sku(),
                part.part(),
                pieces,
                row.getInt("wanted"),
                pieces == 0 ? Optional.empty() : layers(part).price(0));
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
