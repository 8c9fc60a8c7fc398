package regrade.checklist;

import regrade.catalog.Category;
import regrade.catalog.Product;
import regrade.kernel.ClientId;
import regrade.kernel.Sku;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whose units a list of questions is for: all, those of a category, of a client, of a client's
/// category, or of one product. A narrower list adds to the wider ones and changes them.
///
/// @param category never [Category#GENERAL], which is all units
/// @param sku only with a client and without a category
public record Scope(Optional<Category> category, Optional<ClientId> client, Optional<Sku> sku) {
    public static final Scope ALL = new Scope(Optional.empty(), Optional.empty(), Optional.empty());

    private static final String GENERAL = Category.GENERAL.code();
    private static final String CLIENT = "client:";
    private static final String PRODUCT = "product:";

    public Scope {
        if (category.filter(Category.GENERAL::equals).isPresent())
            throw new IllegalArgumentException("general goods are all goods");
        if (sku.isPresent() && (client.isEmpty() || category.isPresent()))
            throw new IllegalArgumentException("a product is named by its client and SKU");
    }

    /// @param category [Category#GENERAL] stands for all
    public static Scope of(Category category) {
        return new Scope(narrow(category), Optional.empty(), Optional.empty());
    }

    public static Scope of(ClientId client) {
        return new Scope(Optional.empty(), Optional.of(client), Optional.empty());
    }

    public static Scope of(ClientId client, Category category) {
        return new Scope(narrow(category), Optional.of(client), Optional.empty());
    }

    public static Scope of(ClientId client, Sku sku) {
        return new Scope(Optional.empty(), Optional.of(client), Optional.of(sku));
    }

    /// The lists that make a product's checklist, the widest first.
    public static List<Scope> chain(Product product) {
        var category = Category.of(product.category());
        return new Scope(narrow(category), Optional.of(product.client()), Optional.empty())
                .with(product.sku());
    }

    /// This list's own chain, the widest first and itself last.
    public List<Scope> chain() {
        return client.map(owner -> sku.map(this::with).orElseGet(this::wider))
                .orElseGet(this::wider);
    }

    private List<Scope> with(Sku product) {
        var owner = client.orElseThrow();
        return Stream.concat(wider().stream(), Stream.of(of(owner, product))).distinct().toList();
    }

    private List<Scope> wider() {
        var inCategory = new Scope(category, Optional.empty(), Optional.empty());
        var ofClient = new Scope(Optional.empty(), client, Optional.empty());
        var both = new Scope(category, client, Optional.empty());
        return Stream.of(ALL, inCategory, ofClient, both).distinct().toList();
    }

    private static Optional<Category> narrow(Category category) {
        return Optional.of(category).filter(narrow -> narrow != Category.GENERAL);
    }

    /// How files and tables write it: `general`, `electronics`, `client:AURIO`,
    /// `client:AURIO/electronics`, `product:AURIO/SKU-1`; `%` and `/` of a client's name as `%25`
    /// and `%2F`.
    public String text() {
        var kind = category.map(Category::code).orElse(GENERAL);
        if (client.isEmpty()) return kind;
        var owner = client.orElseThrow().text().replace("%", "%25").replace("/", "%2F");
        if (sku.isPresent()) return PRODUCT + owner + "/" + sku.orElseThrow();
        return CLIENT + owner + (category.isPresent() ? "/" + kind : "");
    }

    /// @return empty if the text names no list
    public static Optional<Scope> parse(String text) {
        var clean = text.strip();
        try {
            if (clean.startsWith(CLIENT)) return ofClient(clean.substring(CLIENT.length()));
            if (clean.startsWith(PRODUCT)) return ofProduct(clean.substring(PRODUCT.length()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return category(clean).map(Scope::of);
    }

    private static Optional<Scope> ofClient(String text) {
        int end = text.indexOf('/');
        if (end < 0) return Optional.of(of(owner(text)));
        return category(text.substring(end + 1))
                .map(category -> of(owner(text.substring(0, end)), category));
    }

    private static Optional<Scope> ofProduct(String text) {
        int end = text.indexOf('/');
        if (end < 0) return Optional.empty();
        return Optional.of(of(owner(text.substring(0, end)), new Sku(text.substring(end + 1))));
    }

    private static ClientId owner(String text) {
        return new ClientId(text.replace("%2F", "/").replace("%25", "%"));
    }

    private static Optional<Category> category(String code) {
        return Arrays.stream(Category.values())
                .filter(category -> category.code().equalsIgnoreCase(code))
                .findFirst();
    }

    @Override
    public String toString() {
        return text();
    }
}
