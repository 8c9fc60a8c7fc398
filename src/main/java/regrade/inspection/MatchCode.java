package regrade.inspection;

import regrade.catalog.Catalog;
import regrade.catalog.Product;
import regrade.kernel.Reference;
import regrade.returns.ExpectedReturns;
import regrade.returns.WaitingReturn;
import regrade.scan.Code;
import regrade.scan.Identified;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds what the bench knows behind a code: expected returns, a unit that came already, products.
final class MatchCode {
    /// As many as there are digits to pick with.
    static final int CHOICES = 9;

    private final ExpectedReturns returns;
    private final Catalog catalog;

    MatchCode(ExpectedReturns returns, Catalog catalog) {
        this.returns = returns;
        this.catalog = catalog;
    }

    /// @param waiting expected returns that fit, best first
    /// @param arrived the unit that came for the only line of this licence plate
    /// @param products what the code names in the catalogue
    record Match(List<WaitingReturn> waiting, Optional<Reference> arrived, List<Product> products) {
        boolean nothing() {
            return waiting.isEmpty() && arrived.isEmpty() && products.isEmpty();
        }
    }

    Match match(Identified scan) {
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
        var waiting =
                lines.values().stream()
                        .filter(line -> line.unit().isEmpty())
                        .limit(CHOICES)
                        .toList();
        return new Match(waiting, arrived(scan, lines.values()), new ArrayList<>(products));
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
