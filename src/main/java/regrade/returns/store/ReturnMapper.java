package regrade.returns.store;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.returns.ExpectedReturn;
import regrade.returns.WaitingReturn;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// A line put together from its three tables.
final class ReturnMapper implements RowMapper<WaitingReturn> {
    static final String BY_ID =
            """
            select r.id, r.list_rank, r.client, r.returned_at, r.order_id, r.quantity, r.centre,
                r.disposition, r.reason, r.status, r.lpn, r.buyer_comment, r.extra,
                i.sku, i.asin, i.fnsku, i.title, d.unit
            from expected_return r
                join return_item i on i.id = r.item_id
                left join return_done d on d.id = r.id
            where r.id = ?
            """;

    @Override
    public WaitingReturn map(ResultSet row, StatementContext context) throws SQLException {
        var line =
                new ExpectedReturn(
                        new ClientId(row.getString("client")),
                        Rank.date(row.getInt("list_rank")),
                        row.getString("returned_at"),
                        row.getString("order_id"),
                        row.getString("sku"),
                        row.getString("asin"),
                        row.getString("fnsku"),
                        row.getString("title"),
                        row.getInt("quantity"),
                        row.getString("centre"),
                        row.getString("disposition"),
                        row.getString("reason"),
                        row.getString("status"),
                        row.getString("lpn"),
                        row.getString("buyer_comment"),
                        Extra.of(row.getString("extra")));
        return new WaitingReturn(
                row.getLong("id"),
                line,
                Optional.ofNullable(row.getString("unit"))
                        .filter(unit -> !unit.isEmpty())
                        .map(Reference::new));
    }
}
