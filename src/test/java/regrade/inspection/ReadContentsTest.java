package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.catalog.Product;
import regrade.inspection.Doubt.Kind;
import regrade.inspection.ReadContents.Result;
import regrade.kernel.Reference;
import regrade.kernel.Sku;
import regrade.returns.ExpectedReturn;

import java.util.List;
import java.util.Map;
import java.util.Optional;

class ReadContentsTest {
    private static final String LPN = "LPNHE919225404";
    private static final String ORDER = "403-5519284-1180357";
    private static final String CABLE_EAN = "96385074";

    private final Workbench bench = new Workbench();
    private Reference unit = UnitStory.reference(1);

    @BeforeEach
    void open() {
        bench.catalog.products.add(Workbench.headset(false));
        bench.catalog.products.add(cable());
        bench.returns.add(Workbench.announced(LPN, "X001T4P9QZ"));
        unit = bench.opened(LPN).draft().unit();
    }

    private static Product cable() {
        return new Product(
                Workbench.CLIENT,
                new Sku("AUR-CBL"),
                "B0C4XK7V2E",
                "X001T4P9QY",
                "00000096385074",
                "Câble USB-C",
                "Aurio",
                "",
                "electronics",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }

    private static ExpectedReturn line(String order) {
        var like = Workbench.announced("LPNHE919225405", "X001T4P9QY");
        return new ExpectedReturn(
                like.client(),
                like.returnDate(),
                like.returnedAt(),
                order,
                "AUR-CBL",
                "B0C4XK7V2E",
                "X001T4P9QY",
                "Câble USB-C",
                1,
                like.fulfilmentCentre(),
                like.disposition(),
                like.reason(),
                like.status(),
                like.lpn(),
                "",
                Map.of());
    }

    private List<Doubt> doubts() {
        return bench.drafts.find(unit).orElseThrow().identity().doubts().stream()
                .flatMap(doubted -> doubted.doubts().stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4006381333931",
                "X001T4P9QZ",
                "B0C4XK7V2D",
                "AUR-H7-BLK",
                "]d2010400638133393121ABC123"
            })
    void theCodesOfTheProductItselfAreItsOwn(String code) {
        assertThat(bench.contents.read(unit, code)).isInstanceOf(Result.Own.class);
        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {CABLE_EAN, "X001T4P9QY", "B0C4XK7V2E", "AUR-CBL"})
    void anotherProductOfTheCatalogueIsNamed(String code) {
        assertThat(bench.contents.read(unit, code)).isInstanceOf(Result.Another.class);

        assertThat(doubts()).containsExactly(Doubt.of(Kind.OTHER_IN_BOX, "Câble USB-C"));
        assertThat(bench.drafts.find(unit).orElseThrow().unproved()).isPresent();
    }

    @Test
    void oneOfTheSameOrderIsNamedAsSuch() {
        bench.returns.add(line(ORDER));

        bench.contents.read(unit, CABLE_EAN);

        assertThat(doubts()).containsExactly(Doubt.of(Kind.OTHER_IN_ORDER, "Câble USB-C"));
    }

    @Test
    void anotherOrdersIsNot() {
        bench.returns.add(line("403-0000000-0000000"));

        bench.contents.read(unit, CABLE_EAN);

        assertThat(doubts()).extracting(Doubt::kind).containsExactly(Kind.OTHER_IN_BOX);
    }

    @Test
    void aNumberThatIsNotThisProductsIsDoubtedAlsoWhereNobodyKnowsIt() {
        bench.contents.read(unit, "9780306406157");

        assertThat(doubts()).extracting(Doubt::kind).containsExactly(Kind.WRONG_PRODUCT);
    }

    @Test
    void whatBelongsThereDoesNotExcuseWhatDoesNot() {
        bench.contents.read(unit, CABLE_EAN);
        bench.contents.read(unit, "9780306406157");
        bench.contents.read(unit, "4006381333931");
        bench.contents.read(unit, CABLE_EAN);

        assertThat(doubts())
                .extracting(Doubt::kind)
                .containsExactlyInAnyOrder(Kind.OTHER_IN_BOX, Kind.WRONG_PRODUCT);
    }

    @Test
    void undoTakesItBack() {
        bench.contents.read(unit, CABLE_EAN);

        bench.undo.undo();

        assertThat(doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LPNHE919225405", ORDER, "hello", "490154203237518", "2012345678900"})
    void whatIsNoProductsCodeChangesNothing(String code) {
        long before = bench.journal.last();

        assertThat(bench.contents.read(unit, code)).isInstanceOf(Result.NoProduct.class);
        assertThat(bench.journal.last()).isEqualTo(before);
    }
}
