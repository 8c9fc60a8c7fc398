package regrade.inspection;

import regrade.catalog.Catalog;
import regrade.catalog.Product;
import regrade.kernel.Reference;
import regrade.parcel.Parcel;
import regrade.parcel.ParcelItem;
import regrade.returns.ExpectedReturns;
import regrade.returns.WaitingReturn;
import regrade.scan.Code;
import regrade.scan.Identified;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds what the bench knows behind a code: what is left in the open parcel, expected returns, a
/// unit that came already, products.
final class MatchCode {
    /// As many as there are digits to pick with.
    static final int CHOICES = 9;

    private final ExpectedReturns returns;
    private final Catalog catalog;

    MatchCode(ExpectedReturns returns, Catalog catalog) {
        this.returns = returns;
        this.catalog = catalog;
    }

    /// @param waiting what fits and has not come yet, best first
    /// @param arrived the unit that came for the only line of this licence plate
    /// @param products what the code names in the catalogue
    record Match(List<Candidate> waiting, Optional<Reference> arrived, List<Product> products) {
        boolean nothing() {
            return waiting.isEmpty() && arrived.isEmpty() && products.isEmpty();
        }

        /// The one that opens without a question: the only one there is, or the only one that the
        /// open parcel should hold.
        Optional<Candidate> only() {
            var inParcel =
                    waiting.stream()
                            .filter(one -> one.reasons().contains(MatchReason.OPEN_PARCEL))
                            .toList();
            var asked = inParcel.isEmpty() ? waiting : inParcel;
            boolean alike =
                    !inParcel.isEmpty()
                            && asked.stream()
                                    .allMatch(
                                            one ->
                                                    one.item().equals(asked.getFirst().item())
                                                            && one.order()
                                                                    .equals(
                                                                            asked.getFirst()
                                                                                    .order()));
            return asked.size() == 1 || alike ? Optional.of(asked.getFirst()) : Optional.empty();
        }
    }

    /// @param open the parcel that is open
    Match match(Identified scan, Optional<Parcel> open) {
        var lines = new LinkedHashMap<Long, WaitingReturn>();
        var products = new LinkedHashSet<Product>();
        for (var code : scan.candidates()) {
            if (code instanceof Code.Gtin gtin && !gtin.global()) continue;
            var identifier = identifier(code, scan);
            if (identifier.isEmpty()) continue;
            var named = catalog.withIdentifier(productOf(code, identifier), CHOICES);
            products.addAll(named);
            Stream.concat(
                            returns.withIdentifier(identifier, CHOICES).stream(),
                            named.stream().flatMap(this::linesOf))
                    .forEach(line -> lines.putIfAbsent(line.id(), line));
        }
        var reasons = new MatchReasons(scan, open);
        var left =
                open.stream()
                        .flatMap(
                                parcel ->
                                        new LeftInParcel(parcel, returns)
                                                .named(codes(scan), items(products)))
                        .toList();
        var waiting =
                RankCandidates.best(
                        Stream.concat(left.stream(), reasons.of(lines.values())), CHOICES);
        return new Match(waiting, arrived(scan, lines.values()), new ArrayList<>(products));
    }

    /// What may lie in the open parcel still, whatever its code.
    List<Candidate> left(Parcel parcel) {
        return RankCandidates.best(new LeftInParcel(parcel, returns).all(), CHOICES);
    }

    private static Set<String> codes(Identified scan) {
        var codes = new LinkedHashSet<String>();
        for (var code : scan.candidates()) codes.add(identifier(code, scan));
        return codes;
    }

    private static List<ParcelItem> items(Set<Product> products) {
        return products.stream().map(MatchCode::item).toList();
    }

    static ParcelItem item(Product product) {
        return new ParcelItem(
                product.client(),
                product.sku().text(),
                product.asin(),
                product.fnsku(),
                product.title());
    }

    /// What an unknown code may be: a client's own SKU, printed as it is.
    private static String identifier(Code code, Identified scan) {
        if (!(code instanceof Code.NotUnderstood)) return code.text();
        var text = scan.scanned().strip();
        return text.length() <= 120 ? text : "";
    }

    private static String productOf(Code code, String identifier) {
        return code instanceof Code.Imei imei ? DeclareProduct.modelOf(imei).text() : identifier;
    }

    private Stream<WaitingReturn> linesOf(Product product) {
        return Stream.of(product.fnsku(), product.asin(), product.sku().text())
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .flatMap(identifier -> returns.withIdentifier(identifier, CHOICES).stream())
                .filter(line -> line.line().client().equals(product.client()));
    }

    /// Only a licence plate names one physical unit; other codes are shared by all of a SKU or an
    /// order.
    private static Optional<Reference> arrived(Identified scan, Iterable<WaitingReturn> lines) {
        for (var line : lines) {
            boolean plate =
                    scan.candidates().stream()
                            .anyMatch(
                                    code ->
                                            code instanceof Code.Lpn
                                                    && code.text().equals(line.line().lpn()));
            if (plate && line.unit().isPresent()) return line.unit();
        }
        return Optional.empty();
    }
}
