package regrade.inspection;

import regrade.catalog.Catalog;
import regrade.catalog.Product;
import regrade.inspection.Doubt.Kind;
import regrade.inspection.InspectionFact.ContentsRead;
import regrade.inspection.InspectionFact.IdentityDoubted;
import regrade.kernel.Reference;
import regrade.returns.ExpectedReturn;
import regrade.returns.ExpectedReturns;
import regrade.returns.WaitingReturn;
import regrade.scan.Code;
import regrade.scan.IdentifyCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Records the code of a product that was read on what lies in the box, and in the same act that it
/// is another product's than the one that was announced.
public final class ReadContents {
    private static final int MOST = 9;

    private final IdentifyCode identify = new IdentifyCode();
    private final Drafts drafts;
    private final AssessUnit assessment;
    private final Catalog catalog;
    private final ExpectedReturns returns;

    public ReadContents(
            Drafts drafts, AssessUnit assessment, Catalog catalog, ExpectedReturns returns) {
        this.drafts = drafts;
        this.assessment = assessment;
        this.catalog = catalog;
        this.returns = returns;
    }

    /// What came of it.
    public sealed interface Result {
        /// It is the unit's own product.
        record Own(Worksheet worksheet) implements Result {}

        /// It is another one.
        record Another(Worksheet worksheet, IdentityDoubted doubted) implements Result {}

        /// A product's code, of which nobody knows whether it is this one's; nothing was recorded.
        record Unknown() implements Result {}

        /// No product's code; nothing was recorded.
        record NoProduct() implements Result {}
    }

    /// @throws regrade.kernel.Problem if the act could not be saved; then nothing changed
    /// @throws IllegalArgumentException for a unit that is not on the bench
    public Result read(Reference unit, String scanned) {
        var draft =
                drafts.find(unit)
                        .filter(found -> found.state() == UnitState.OPEN)
                        .orElseThrow(
                                () -> new IllegalArgumentException("not on the bench: " + unit));
        var text = scanned.strip();
        var codes =
                identify.identify(scanned).candidates().stream()
                        .filter(ReadContents::product)
                        .map(Code::text)
                        .toList();
        // a client's own SKU is a code of no kind
        var sought = codes.isEmpty() ? List.of(text) : codes;
        var named =
                sought.stream()
                        .flatMap(code -> catalog.withIdentifier(code, MOST).stream())
                        .toList();
        if (codes.isEmpty() && named.isEmpty()) return new Result.NoProduct();
        if (own(draft.product(), sought, named)) return new Result.Own(record(draft, text));
        return another(draft, sought, named)
                .<Result>map(doubt -> doubted(draft, text, doubt))
                .orElseGet(Result.Unknown::new);
    }

    private static boolean product(Code code) {
        return switch (code) {
            case Code.Gtin gtin -> gtin.global();
            case Code.Gs1 _, Code.Fnsku _, Code.Asin _ -> true;
            default -> false;
        };
    }

    private static boolean own(Product product, List<String> codes, List<Product> named) {
        return Stream.of(product.gtin(), product.fnsku(), product.asin(), product.sku().text())
                        .anyMatch(codes::contains)
                || named.stream().anyMatch(other -> same(product, other));
    }

    private static boolean same(Product product, Product other) {
        return product.client().equals(other.client()) && product.sku().equals(other.sku());
    }

    private Optional<Doubt> another(Draft draft, List<String> codes, List<Product> named) {
        return ofTheOrder(draft, codes, named)
                .map(line -> Doubt.of(Kind.OTHER_IN_ORDER, called(line.title(), line.sku())))
                .or(
                        () ->
                                named.stream()
                                        .findFirst()
                                        .map(other -> called(other.title(), other.sku().text()))
                                        .map(title -> Doubt.of(Kind.OTHER_IN_BOX, title)))
                .or(
                        () ->
                                differs(draft.product(), codes)
                                        ? Optional.of(
                                                Doubt.of(
                                                        Kind.WRONG_PRODUCT,
                                                        printed(codes.getFirst())))
                                        : Optional.empty());
    }

    /// The other line of the buyer's order that has this product.
    private Optional<ExpectedReturn> ofTheOrder(
            Draft draft, List<String> codes, List<Product> named) {
        var order = draft.opening().expected().map(own -> own.line().orderId()).orElse("");
        if (order.isEmpty()) return Optional.empty();
        var skus = new ArrayList<String>(codes);
        named.forEach(other -> skus.add(other.sku().text()));
        return returns.withIdentifier(order, MOST).stream()
                .map(WaitingReturn::line)
                .filter(line -> line.orderId().equals(order))
                .filter(
                        line ->
                                Stream.of(line.sku(), line.asin(), line.fnsku())
                                        .anyMatch(skus::contains))
                .findFirst();
    }

    /// Whether the product has a code of this kind, which is another one.
    private static boolean differs(Product product, List<String> codes) {
        var code = codes.getFirst();
        return Code.Gtin.parse(code).isPresent()
                ? !product.gtin().isEmpty()
                : code.startsWith("X00") ? !product.fnsku().isEmpty() : !product.asin().isEmpty();
    }

    private static String printed(String code) {
        return Code.Gtin.parse(code).map(Code.Gtin::printed).orElse(code);
    }

    private static String called(String title, String sku) {
        return title.isBlank() ? sku : title;
    }

    private Worksheet record(Draft draft, String code) {
        return assessment.assess(drafts.append(draft, new ContentsRead(draft.unit(), code)));
    }

    private Result doubted(Draft draft, String code, Doubt doubt) {
        var unit = draft.unit();
        var doubted = new IdentityDoubted(unit, Identity.contents(code), code, List.of(doubt));
        var after = drafts.append(draft, new ContentsRead(unit, code), doubted);
        return new Result.Another(assessment.assess(after), doubted);
    }
}
