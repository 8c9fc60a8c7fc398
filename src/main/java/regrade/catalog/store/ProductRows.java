package regrade.catalog.store;

import regrade.catalog.Packaging;
import regrade.catalog.Product;
import regrade.kernel.ClientId;
import regrade.kernel.Folded;
import regrade.kernel.Money;
import regrade.kernel.Sku;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.LongPredicate;

/// Writes products, in batches on the transaction's own connection. A product takes the place of
/// the older one with its client and SKU. Which is the older its number tells and not the order of
/// writing: a product made at the bench may be written before the rest of an import that came
/// first.
final class ProductRows {
    static final int MOST_OF_WORD = 40;
    private static final int MOST_WORDS = 40;

    private static final String THERE = "select id from product where sku = ? and client = ?";
    private static final String DELETE_WORDS = "delete from product_word where product_id = ?";
    private static final String DELETE = "delete from product where id = ?";
    private static final String INSERT =
            """
            insert into product (id, client, sku, asin, fnsku, gtin, title, brand, supplier, category,
                price_minor, price_currency, cost_minor, cost_currency, contents, serial,
                weight_mg, tolerance_mg, packaging)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String INSERT_WORD =
            "insert into product_word (product_id, word) values (?, ?)";
    private static final String INSERT_CLIENT =
            """
            insert into product_client (client)
            select cast(? as varchar(60)) where not exists (select 1 from product_client where client = ?)
            """;

    private final Connection connection;

    ProductRows(Connection connection) {
        this.connection = connection;
    }

    private record Key(ClientId client, Sku sku) {}

    /// @param products by their numbers
    /// @param givesWay numbers of rows that give way although they are newer
    void write(SortedMap<Long, Product> products, LongPredicate givesWay) throws SQLException {
        var numbered = new LinkedHashMap<Key, Long>();
        products.forEach(
                (id, product) -> numbered.put(new Key(product.client(), product.sku()), id));
        removeOlder(numbered, givesWay);
        insert(products, numbered);
        clients(products.values());
    }

    /// Removes what these products replace, and from these what is older than the present row.
    private void removeOlder(Map<Key, Long> products, LongPredicate givesWay) throws SQLException {
        try (var there = connection.prepareStatement(THERE);
                var words = connection.prepareStatement(DELETE_WORDS);
                var delete = connection.prepareStatement(DELETE)) {
            for (var product : List.copyOf(products.entrySet())) {
                there.setString(1, product.getKey().sku().text());
                there.setString(2, product.getKey().client().text());
                var id = id(there);
                if (id.isEmpty()) continue;
                if (id.get() > product.getValue() && !givesWay.test(id.get())) {
                    products.remove(product.getKey());
                    continue;
                }
                words.setLong(1, id.get());
                words.executeUpdate();
                delete.setLong(1, id.get());
                delete.executeUpdate();
            }
        }
    }

    private static Optional<Long> id(PreparedStatement query) throws SQLException {
        try (var rows = query.executeQuery()) {
            return rows.next() ? Optional.of(rows.getLong(1)) : Optional.empty();
        }
    }

    private void insert(SortedMap<Long, Product> products, Map<Key, Long> numbered)
            throws SQLException {
        try (var insert = connection.prepareStatement(INSERT);
                var words = connection.prepareStatement(INSERT_WORD)) {
            for (var row : products.entrySet()) {
                var product = row.getValue();
                // of two rows of one product the later counts; an older one is not among them
                var counts = numbered.get(new Key(product.client(), product.sku()));
                if (!row.getKey().equals(counts)) continue;
                bind(insert, row.getKey(), product);
                insert.addBatch();
                for (var word : words(product)) {
                    words.setLong(1, row.getKey());
                    words.setString(2, word);
                    words.addBatch();
                }
            }
            insert.executeBatch();
            words.executeBatch();
        }
    }

    private static List<String> words(Product product) {
        return Folded.words(product.sku() + " " + product.title()).stream()
                .map(word -> word.length() > MOST_OF_WORD ? word.substring(0, MOST_OF_WORD) : word)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private void clients(Collection<Product> products) throws SQLException {
        var clients = new HashSet<String>();
        for (var product : products) clients.add(product.client().text());
        try (var insert = connection.prepareStatement(INSERT_CLIENT)) {
            for (var client : clients) {
                insert.setString(1, client);
                insert.setString(2, client);
                insert.executeUpdate();
            }
        }
    }

    private static void bind(PreparedStatement insert, long id, Product product)
            throws SQLException {
        insert.setLong(1, id);
        insert.setString(2, product.client().text());
        insert.setString(3, product.sku().text());
        insert.setString(4, product.asin());
        insert.setString(5, product.fnsku());
        insert.setString(6, product.gtin());
        insert.setString(7, product.title());
        insert.setString(8, product.brand());
        insert.setString(9, product.supplier());
        insert.setString(10, product.category());
        bind(insert, 11, product.price());
        bind(insert, 13, product.landedCost());
        insert.setString(15, ProductMapper.contents(product.contents()));
        insert.setBoolean(16, product.serial());
        insert.setLong(17, product.weight().map(it -> it.weight().milligrams()).orElse(0L));
        insert.setLong(18, product.weight().map(it -> it.tolerance().milligrams()).orElse(0L));
        insert.setString(19, product.packaging().map(Packaging::code).orElse(""));
    }

    private static void bind(PreparedStatement insert, int at, Optional<Money> money)
            throws SQLException {
        if (money.isPresent()) {
            insert.setLong(at, money.get().minorUnits());
            insert.setString(at + 1, money.get().currency().getCurrencyCode());
        } else {
            insert.setNull(at, Types.BIGINT);
            insert.setNull(at + 1, Types.VARCHAR);
        }
    }
}
