package regrade.catalog.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.catalog.ExpectedPart;
import regrade.catalog.Packaging;
import regrade.catalog.Product;
import regrade.catalog.ProductWeight;
import regrade.kernel.ClientId;
import regrade.kernel.FileLine;
import regrade.kernel.Money;
import regrade.scale.Weight;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

class TableCataloguesTest {
    private static final Currency EURO = Currency.getInstance("EUR");

    @TempDir private Path folder;

    @Test
    void aFrenchSpreadsheetIsACatalogue() throws IOException {
        var product =
                only(
                        lines(
                                "Client;Référence;Désignation;EAN;Marque;Prix;Coût de revient;Contenu attendu;N° de série\n"
                                        + "Aurio;H7;Casque;4006381333931;Aurio;79,90 €;31,5;\"casque*; câble USB-C ; notice\";oui\n"));

        assertThat(product.client()).isEqualTo(new ClientId("Aurio"));
        assertThat(product.gtin()).isEqualTo("04006381333931");
        assertThat(product.price()).contains(Money.of(7990, "EUR"));
        assertThat(product.landedCost()).contains(Money.of(3150, "EUR"));
        assertThat(product.contents())
                .containsExactly(
                        new ExpectedPart("casque", true),
                        new ExpectedPart("câble USB-C", false),
                        new ExpectedPart("notice", false));
        assertThat(product.serial()).isTrue();
    }

    @Test
    void anEnglishOneWithLittleInItIsToo() throws IOException {
        var product = only(lines("sku,Title,price,currency\nA 1,Mug,\"1,234.50\",usd\n"));

        assertThat(product.client()).isEqualTo(ClientId.OWN);
        assertThat(product.price()).contains(Money.of(123450, "USD"));
        assertThat(product.contents()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            480 g,     '',     480000,   24000
            '0,48 kg', '',     480000,   24000
            90g,       '',     90000,    10000
            1.06 lb,   2 oz,   480808,   56699
            1 kg,      '4 %',  1000000,  40000
            1 kg,      15 g,   1000000,  15000
            """)
    void weightsAreReadAsPeopleWriteThem(
            String written, String differs, long weight, long tolerance) throws IOException {
        var product =
                only(
                        lines(
                                "sku\ttitle\tpoids\ttolérance\nA1\tMug\t"
                                        + written
                                        + "\t"
                                        + differs
                                        + "\n"));

        assertThat(product.weight())
                .contains(new ProductWeight(new Weight(weight), new Weight(tolerance)));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            plain,       PLAIN
            Sachet,      PLAIN
            branded,     BRANDED
            Glossy,      BRANDED
            scellé,      BRANDED
            a brown box,
            '',
            """)
    void packagingIsReadWhereItTellsSomething(String written, Packaging packaging)
            throws IOException {
        assertThat(only(lines("sku\ttitle\temballage\nA1\tMug\t" + written + "\n")).packaging())
                .isEqualTo(Optional.ofNullable(packaging));
    }

    @Test
    void aNumberWithoutAUnitIsNoWeightAndNoReasonToRefuseTheProduct() throws IOException {
        assertThat(only(lines("sku\ttitle\tweight\nA1\tMug\t0.48\n")).weight()).isEmpty();
    }

    @Test
    void aToleranceThatIsNoneIsRefused() throws IOException {
        var line = lines("sku\ttitle\tweight\ttolerance\nA1\tMug\t1 kg\tlittle\n").getFirst();

        assertThat(((FileLine.Refused<Product>) line).reason().key())
                .isEqualTo("import.refused.weight-tolerance");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            sku,    '',             table.cell-missing
            asin,   B0,             import.refused.amazon-code
            gtin,   4006381333932,  import.refused.gtin
            price,  a lot,          import.refused.amount
            price,  '1,234',        import.refused.amount
            currency, XXY,          import.refused.currency
            serial, perhaps,        import.refused.yes-or-no
            weight, 480 ml,         import.refused.weight
            weight, -3 g,           import.refused.weight
            weight, 0 g,            import.refused.weight
            weight, 2000 kg,        import.refused.weight
            """)
    void aRowThatCannotBeRightIsRefused(String column, String cell, String reason)
            throws IOException {
        var header = "sku\ttitle" + (column.equals("sku") ? "" : "\t" + column);
        var row = column.equals("sku") ? "\tMug" : "A1\tMug\t" + cell;

        var line = lines(header + "\n" + row + "\n").getFirst();

        assertThat(line)
                .isInstanceOfSatisfying(
                        FileLine.Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(reason));
    }

    @Test
    void aGtinThatASpreadsheetShortenedIsWholeAgain() throws IOException {
        assertThat(only(lines("sku,title,gtin\nA,Mug,36000291452\n")).gtin())
                .isEqualTo("00036000291452");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            79.90     | 7990
            79,9      | 7990
            1 234,56  | 123456
            1.234,56  | 123456
            1,234.56  | 123456
            1.234.567 | 123456700
            0         | 0
            € 79.90   | 7990
            79.90 EUR | 7990
            1’234.50  | 123450
            12345,6   | 1234560
            """)
    void amountsAreReadAsPeopleWriteThem(String written, long cents) {
        assertThat(Amount.parse(written, EURO)).contains(Money.of(cents, "EUR"));
    }

    /// In French prices the currency may stand where the decimal sign does.
    @ParameterizedTest
    @ValueSource(strings = {"79€90", "79EUR90", "12.34.56", "1,23,4", "79 90", "1.234.56,7", "€"})
    void anAmountThatMayMeanSomethingElseIsRefused(String written) {
        assertThat(Amount.parse(written, EURO)).isEmpty();
    }

    private static Product only(List<FileLine<Product>> lines) {
        assertThat(lines).hasSize(1);
        return ((FileLine.Read<Product>) lines.getFirst()).value();
    }

    private List<FileLine<Product>> lines(String text) throws IOException {
        var file = folder.resolve("catalogue");
        Files.writeString(file, text);
        var lines = new ArrayList<FileLine<Product>>();
        try (var open =
                TableCatalogues.form(() -> new TableCatalogues.Otherwise(ClientId.OWN, EURO))
                        .open(file)
                        .orElseThrow()) {
            for (var line = open.next(); line.isPresent(); line = open.next())
                lines.add(line.get());
        }
        return lines;
    }
}
