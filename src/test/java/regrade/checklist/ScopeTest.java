package regrade.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.catalog.Category;
import regrade.kernel.ClientId;
import regrade.kernel.Sku;

class ScopeTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
        general
        electronics
        client:AURIO
        client:AURIO/shoes
        client:50%25 off %2F co
        product:AURIO/SKU/1
        """)
    void aScopeIsReadAsItIsWritten(String text) {
        assertThat(Scope.parse(text)).map(Scope::text).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "boats", "client:", "client:A/boats", "product:A", "product:A/"})
    void whatNamesNoListIsNone(String text) {
        assertThat(Scope.parse(text)).isEmpty();
    }

    @Property
    void everyScopeSurvivesItsText(@ForAll("scopes") Scope scope) {
        assertThat(Scope.parse(scope.text())).contains(scope);
    }

    @Provide
    Arbitrary<Scope> scopes() {
        var names =
                Arbitraries.strings()
                        .withChars("ab/%:. é")
                        .ofMinLength(1)
                        .ofMaxLength(12)
                        .filter(name -> !name.isBlank());
        var clients = names.map(ClientId::new);
        return Arbitraries.oneOf(
                Arbitraries.of(Category.class).map(Scope::of),
                clients.map(Scope::of),
                clients.flatMap(c -> Arbitraries.of(Category.class).map(kind -> Scope.of(c, kind))),
                clients.flatMap(c -> names.map(sku -> Scope.of(c, new Sku(sku)))));
    }

    @Test
    void aProductTakesTheListsFromTheWidestToItsOwn() {
        var product = AProduct.of("shoes").made(new ClientId("AURIO"));

        assertThat(Scope.chain(product))
                .extracting(Scope::text)
                .containsExactly(
                        "general",
                        "shoes",
                        "client:AURIO",
                        "client:AURIO/shoes",
                        "product:AURIO/AUR-H7-BLK");
    }

    @Test
    void aProductOfNoCategoryTakesTheGeneralListOnce() {
        assertThat(Scope.chain(AProduct.of("Jardin").made()))
                .extracting(Scope::text)
                .containsExactly("general", "client:OWN", "product:OWN/AUR-H7-BLK");
    }

    @Test
    void generalGoodsAreNoCategoryOfTheirOwn() {
        assertThat(Scope.of(Category.GENERAL)).isEqualTo(Scope.ALL);
        assertThatThrownBy(
                        () ->
                                new Scope(
                                        java.util.Optional.of(Category.GENERAL),
                                        java.util.Optional.empty(),
                                        java.util.Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
