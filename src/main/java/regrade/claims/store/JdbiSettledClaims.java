package regrade.claims.store;

import org.jdbi.v3.core.Jdbi;

import regrade.claims.ClaimKey;
import regrade.claims.ClaimKind;
import regrade.claims.ClaimsFact;
import regrade.claims.ClaimsFact.ClaimDismissed;
import regrade.claims.ClaimsFact.ClaimFiled;
import regrade.claims.ClaimsFact.ClaimReopened;
import regrade.claims.FiledClaims;
import regrade.claims.SettledClaims;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.Money;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What was filed or dismissed, in the database: a row for each act that counts.
public final class JdbiSettledClaims implements SettledClaims, FiledClaims, Projection {
    private final Jdbi jdbi;

    public JdbiSettledClaims(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        return """
                create table claim_settled (
                    entry bigint not null,
                    place int not null,
                    kind varchar(20) not null,
                    order_id varchar(120) not null,
                    sku varchar(120) not null,
                    number varchar(120) not null,
                    units bigint not null,
                    minor bigint,
                    currency varchar(3),
                    filed boolean not null,
                    primary key (entry, place)
                );
                create index claim_settled_order on claim_settled (order_id);
                """;
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (!(fact instanceof ClaimsFact ours)) return;
        switch (ours) {
            case ClaimFiled(var claim, _, var units, var money) ->
                    write(entry.number(), place, new Settled(claim, units, money), true);
            case ClaimDismissed(var claim, _, var units, var money, _) ->
                    write(entry.number(), place, new Settled(claim, units, money), false);
            case ClaimReopened(var undone) ->
                    jdbi.useHandle(
                            handle ->
                                    handle.execute(
                                            "delete from claim_settled where entry = ?", undone));
        }
    }

    private void write(long entry, int place, Settled settled, boolean filed) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        merge into claim_settled
                                            (entry, place, kind, order_id, sku, number, units, minor, currency,
                                            filed)
                                        key (entry, place)
                                        values (:entry, :place, :kind, :order, :sku, :number, :units, :minor,
                                            :currency, :filed)
                                        """)
                                .bind("entry", entry)
                                .bind("place", place)
                                .bind("kind", settled.claim().kind().code())
                                .bind("order", settled.claim().order())
                                .bind("sku", settled.claim().sku())
                                .bind("number", settled.claim().number())
                                .bind("units", settled.units())
                                .bind("minor", settled.money().map(Money::minorUnits))
                                .bind(
                                        "currency",
                                        settled.money()
                                                .map(money -> money.currency().getCurrencyCode()))
                                .bind("filed", filed)
                                .execute());
    }

    @Override
    public Set<ClaimKey> filedSince(long entry) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        """
                                        select kind, order_id, sku, number from claim_settled
                                        where entry > ? and filed = true
                                        """,
                                        entry)
                                .map((row, _) -> key(row))
                                .collect(Collectors.toSet()));
    }

    @Override
    public List<Settled> ofOrders(String first, String last) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        """
                                        select kind, order_id, sku, number, units, minor, currency
                                        from claim_settled where order_id between ? and ?
                                        order by order_id, entry, place
                                        """,
                                        first,
                                        last)
                                .map((row, _) -> settled(row))
                                .list());
    }

    private static Settled settled(ResultSet row) throws SQLException {
        long minor = row.getLong("minor");
        var currency = Optional.ofNullable(row.getString("currency"));
        return new Settled(
                key(row), row.getLong("units"), currency.map(code -> Money.of(minor, code)));
    }

    private static ClaimKey key(ResultSet row) throws SQLException {
        return new ClaimKey(
                ClaimKind.of(row.getString("kind")).orElseThrow(),
                row.getString("order_id"),
                row.getString("sku"),
                row.getString("number"));
    }
}
