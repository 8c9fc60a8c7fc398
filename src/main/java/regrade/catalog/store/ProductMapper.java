package regrade.catalog.store;

import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

import regrade.catalog.ExpectedPart;
import regrade.catalog.Packaging;
import regrade.catalog.Product;
import regrade.catalog.ProductWeight;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Sku;
import regrade.scale.Weight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A row of the table `product`.
final class ProductMapper implements RowMapper<Product> {
    @Override
    public Product map(ResultSet row, StatementContext context) throws SQLException {
        return new Product(
                new ClientId(row.getString("client")),
                new Sku(row.getString("sku")),
                row.getString("asin"),
                row.getString("fnsku"),
                row.getString("gtin"),
                row.getString("title"),
                row.getString("brand"),
                row.getString("supplier"),
                row.getString("category"),
                money(row.getLong("price_minor"), row.getString("price_currency")),
                money(row.getLong("cost_minor"), row.getString("cost_currency")),
                parts(row.getString("contents")),
                row.getBoolean("serial"),
                weight(row.getLong("weight_mg"), row.getLong("tolerance_mg")),
                Packaging.of(row.getString("packaging")));
    }

    private static Optional<Money> money(long minor, String currency) {
        return Optional.ofNullable(currency)
                .map(code -> new Money(minor, Currency.getInstance(code)));
    }

    private static Optional<ProductWeight> weight(long weight, long tolerance) {
        return weight == 0
                ? Optional.empty()
                : Optional.of(new ProductWeight(new Weight(weight), new Weight(tolerance)));
    }

    /// One part a line, an essential one behind a `*`; a name holds no line end.
    static String contents(List<ExpectedPart> parts) {
        return parts.stream()
                .map(part -> (part.essential() ? "*" : " ") + part.name())
                .collect(Collectors.joining("\n"));
    }

    private static List<ExpectedPart> parts(String contents) {
        return contents.lines()
                .map(line -> new ExpectedPart(line.substring(1), line.charAt(0) == '*'))
                .toList();
    }
}
