package regrade.catalog.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import regrade.catalog.Catalog;
import regrade.catalog.CatalogFact.Former;
import regrade.catalog.CatalogFact.Name;
import regrade.catalog.CatalogFact.ProductDeclared;
import regrade.catalog.CatalogFact.ProductWithdrawn;
import regrade.catalog.CatalogFact.ProductsListed;
import regrade.catalog.CatalogFact.ProductsRestored;
import regrade.catalog.CatalogFact.ProductsTakenBack;
import regrade.catalog.Product;
import regrade.catalog.ToldProducts;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;
import regrade.kernel.ClientId;
import regrade.kernel.Folded;
import regrade.kernel.Sku;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/// The products in H2.
public final class JdbiCatalog implements Catalog, ToldProducts, Projection {
    private static final int BITS_OF_ENTRY = 32;
    private static final int BITS_OF_PRODUCT = 9;
    private static final int MOST_LOOKED_AT = 5000;

    private static final String COLUMNS_BY_ID =
            """
            select client, sku, asin, fnsku, gtin, title, brand, supplier, category, price_minor,
                price_currency, cost_minor, cost_currency, contents, serial,
                weight_mg, tolerance_mg, packaging
            from product
            where id = ? and not exists (
                select 1 from product_withdrawn where product_withdrawn.id = product.id)
            """;
    private static final List<String> BY_IDENTIFIER =
            List.of(
                    "select id from product where fnsku = ? order by fnsku limit ?",
                    "select id from product where asin = ? order by asin limit ?",
                    "select id from product where gtin = ? order by gtin limit ?");
    private static final String BY_SKU =
            "select id from product where sku = ? order by sku, client limit ?";
    private static final String BY_WORD =
            """
            select product_id from product_word where word >= ? and word < ? order by word, product_id limit ?
            """;

    private final Jdbi jdbi;

    public JdbiCatalog(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String schema() {
        try (var sql = JdbiCatalog.class.getResourceAsStream("catalog.sql")) {
            return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        switch (fact) {
            case ProductsListed listed -> write(entry, place, listed.products());
            case ProductDeclared declared -> write(entry, place, List.of(declared.product()));
            case ProductWithdrawn(long undone, var client, var sku) ->
                    withdraw(undone, new Name(client, sku));
            case ProductsTakenBack gone ->
                    gone.products().forEach(name -> withdraw(gone.entry(), name));
            case ProductsRestored was -> restore(was);
            default -> {}
        }
    }

    /// A row that another act wrote since stays.
    private void withdraw(long undone, Name product) {
        jdbi.useHandle(
                handle ->
                        handle.createUpdate(
                                        """
                                        merge into product_withdrawn (id) key (id)
                                        select id from product
                                        where sku = :sku and client = :client
                                            and id >= :first and id < :after
                                        """)
                                .bind("sku", product.sku().text())
                                .bind("client", product.client().text())
                                .bind("first", undone << BITS_OF_ENTRY)
                                .bind("after", (undone + 1) << BITS_OF_ENTRY)
                                .execute());
    }

    private void write(EntryHeader entry, int place, List<Product> products) {
        long first = number(entry.number(), place, 0);
        var numbered = new TreeMap<Long, Product>();
        for (int i = 0; i < products.size(); i++) numbered.put(first + i, products.get(i));
        write(numbered, _ -> false);
    }

    /// @param givesWay numbers of rows that give way although they are newer
    private void write(SortedMap<Long, Product> products, LongPredicate givesWay) {
        try {
            jdbi.useHandle(
                    handle -> new ProductRows(handle.getConnection()).write(products, givesWay));
        } catch (SQLException e) {
            throw new IllegalStateException("products from " + products.firstKey(), e);
        }
    }

    private static long number(long entry, int place, int line) {
        return entry << BITS_OF_ENTRY | (long) place << BITS_OF_PRODUCT | line;
    }

    private void restore(ProductsRestored was) {
        var numbered = new TreeMap<Long, Product>();
        for (Former it : was.products())
            numbered.put(number(it.entry(), it.place(), it.line()), it.product());
        write(numbered, id -> id >> BITS_OF_ENTRY == was.entry());
    }

    @Override
    public OptionalLong toldBy(ClientId client, Sku sku) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        "select id from product where sku = ? and client = ?",
                                        sku.text(),
                                        client.text())
                                .mapTo(Long.class)
                                .findOne()
                                .map(id -> OptionalLong.of(id >> BITS_OF_ENTRY))
                                .orElse(OptionalLong.empty()));
    }

    @Override
    public Optional<Product> find(ClientId client, Sku sku) {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        "select id from product where sku = ? and client = ?",
                                        sku.text(),
                                        client.text())
                                .mapTo(Long.class)
                                .findOne()
                                .flatMap(id -> read(handle, id)));
    }

    private static Optional<Product> read(Handle handle, long id) {
        return handle.select(COLUMNS_BY_ID, id).map(new ProductMapper()).findOne();
    }

    @Override
    public List<Product> withIdentifier(String identifier, int most) {
        if (identifier.isBlank()) return List.of();
        var upper = identifier.toUpperCase(Locale.ROOT);
        return jdbi.withHandle(
                handle ->
                        Stream.concat(
                                        BY_IDENTIFIER.stream()
                                                .flatMap(sql -> ids(handle, sql, upper, most)),
                                        ids(handle, BY_SKU, identifier, most))
                                .distinct()
                                .limit(most)
                                .flatMap(id -> read(handle, id).stream())
                                .toList());
    }

    private static Stream<Long> ids(Handle handle, String sql, Object... arguments) {
        return handle.select(sql, arguments).mapTo(Long.class).list().stream();
    }

    /// Follows the longest word, which the fewest products have, and compares the others.
    @Override
    public List<Product> search(String words, int most) {
        var sought =
                Folded.words(words).stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        if (sought.isEmpty()) return List.of();
        var longest = cut(sought.getFirst());
        return jdbi.withHandle(
                handle ->
                        ids(handle, BY_WORD, longest, longest + '\uffff', MOST_LOOKED_AT)
                                .distinct()
                                .flatMap(id -> read(handle, id).stream())
                                .filter(product -> holds(product, sought))
                                .limit(most)
                                .toList());
    }

    private static String cut(String word) {
        return word.substring(0, Math.min(word.length(), ProductRows.MOST_OF_WORD));
    }

    private static boolean holds(Product product, List<String> sought) {
        var there = Folded.words(product.sku() + " " + product.title());
        return sought.stream()
                .allMatch(word -> there.stream().anyMatch(one -> one.startsWith(word)));
    }

    @Override
    public List<ClientId> clients() {
        return jdbi.withHandle(
                handle ->
                        handle.select("select client from product_client order by client")
                                .map((row, _) -> new ClientId(row.getString(1)))
                                .list());
    }

    @Override
    public long count() {
        return jdbi.withHandle(
                handle ->
                        handle.select(
                                        """
                                        select (select count(*) from product)
                                            - (select count(*) from product_withdrawn w
                                                where exists (select 1 from product p where p.id = w.id))
                                        """)
                                .mapTo(Long.class)
                                .one());
    }
}
