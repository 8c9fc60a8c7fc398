package regrade.rework.store;

import org.jdbi.v3.core.Jdbi;

import regrade.catalog.Category;
import regrade.catalog.Product;
import regrade.journal.CounterFact;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.rework.Outcomes;
import regrade.rework.ReworkFact.WorkProved;
import regrade.rework.WorkHistory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What came of works on the bench's own units. What was asked once is remembered until an outcome
/// comes or is taken back; asked on the bench lane, which brings them too.
public final class JdbiWorkHistory implements WorkHistory, Projection {
    private final Jdbi jdbi;
    private final Map<String, Outcomes> known = new ConcurrentHashMap<>();
    private boolean changed;

    public JdbiWorkHistory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return """
                create table work_outcome (
                    id bigint not null primary key,
                    entry bigint not null,
                    reference varchar(10) not null,
                    work varchar not null,
                    category varchar(20) not null,
                    client varchar not null,
                    sku varchar not null,
                    mended boolean not null
                );
                create index work_outcome_entry on work_outcome (entry, reference);
                create index work_outcome_category on work_outcome (work, category);
                create index work_outcome_product on work_outcome (work, client, sku);
                """;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        switch (fact) {
            case WorkProved proved -> proved(entry.number(), place, proved);
            case CounterFact counter -> undone(counter);
            default -> {}
        }
    }

    @Override
    public void settle() {
        if (changed) known.clear();
        changed = false;
    }

    private void proved(long number, int place, WorkProved proved) {
        changed = true;
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                        merge into work_outcome (id, entry, reference, work, category, client, sku, mended)
                        key (id)
                        values (:id, :entry, :reference, :work, :category, :client, :sku, :mended)
                        """)
                                // as in every projection: 2^24 facts in an act
                                .bind("id", number << 24 | place)
                                .bind("entry", number)
                                .bind("reference", proved.unit().text())
                                .bind("work", proved.work())
                                .bind("category", proved.category().code())
                                .bind("client", proved.client().text())
                                .bind("sku", proved.sku().text())
                                .bind("mended", proved.mended())
                                .execute());
    }

    private void undone(CounterFact counter) {
        changed = true;
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                        delete from work_outcome where entry = :entry and reference = :reference
                        """)
                                .bind("entry", counter.entry())
                                .bind("reference", counter.unit().text())
                                .execute());
    }

    @Override
    public Outcomes of(String work, Category category) {
        return known.computeIfAbsent(
                work + "\n" + category.code(), _ -> ofCategory(work, category.code()));
    }

    @Override
    public Outcomes of(String work, Product product) {
        var client = product.client().text();
        var sku = product.sku().text();
        return known.computeIfAbsent(
                work + "\n" + client + "\n" + sku, _ -> ofProduct(work, client, sku));
    }

    private Outcomes ofCategory(String work, String category) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                        select count(*) as tried, count(case when mended then 1 end) as succeeded
                        from work_outcome where work = :work and category = :category
                        """)
                                .bind("work", work)
                                .bind("category", category)
                                .map((rs, _) -> new Outcomes(rs.getInt(1), rs.getInt(2)))
                                .one());
    }

    private Outcomes ofProduct(String work, String client, String sku) {
        return jdbi.withHandle(
                handle ->
                        handle.createQuery(
                                        """
                        select count(*) as tried, count(case when mended then 1 end) as succeeded
                        from work_outcome where work = :work and client = :client and sku = :sku
                        """)
                                .bind("work", work)
                                .bind("client", client)
                                .bind("sku", sku)
                                .map((rs, _) -> new Outcomes(rs.getInt(1), rs.getInt(2)))
                                .one());
    }
}
