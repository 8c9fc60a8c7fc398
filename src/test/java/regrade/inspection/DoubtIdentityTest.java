package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.catalog.Product;
import regrade.grading.Grade;
import regrade.inspection.Doubt.Kind;
import regrade.kernel.ClientId;
import regrade.kernel.Sku;
import regrade.returns.ExpectedReturn;
import regrade.returns.WaitingReturn;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class DoubtIdentityTest {
    private static final Instant BEFORE = Instant.parse("2026-11-14T10:00:00Z");
    private static final String SERIAL = "H7-22A-019384";
    private static final String OTHER = "H7-22A-777777";

    private final Draft draft = opened(UnitStory.aUnit(1));

    private static Draft opened(UnitStory story) {
        return Draft.opened(story.opened(), UnitStory.MORNING);
    }

    private static Draft saved(UnitStory story) {
        return opened(story).after(story.saved(Grade.B), UnitStory.MORNING);
    }

    private static List<Kind> kinds(Draft draft, String read, Draft... seen) {
        return kinds(draft, "serial", read, seen);
    }

    private static List<Kind> kinds(Draft draft, String question, String read, Draft... seen) {
        var others = List.of(seen).stream().map(u -> new DoubtIdentity.Seen(u, BEFORE)).toList();
        return DoubtIdentity.of(draft, question, read, others).stream().map(Doubt::kind).toList();
    }

    /// Of which the report tells what was shipped.
    private static Draft shipped(Map<String, String> columns) {
        var story = UnitStory.aUnit(1);
        var line = story.expected().orElseThrow().line();
        var told =
                new ExpectedReturn(
                        line.client(),
                        line.returnDate(),
                        line.returnedAt(),
                        line.orderId(),
                        line.sku(),
                        line.asin(),
                        line.fnsku(),
                        line.title(),
                        line.quantity(),
                        line.fulfilmentCentre(),
                        line.disposition(),
                        line.reason(),
                        line.status(),
                        line.lpn(),
                        line.comment(),
                        columns);
        var waiting = new WaitingReturn(1, told, Optional.empty());
        return opened(
                new UnitStory(
                        story.unit(), story.product(), Optional.of(waiting), story.scanned()));
    }

    private static Product of(ClientId client, String sku, String title, String category) {
        var product = UnitStory.product(sku, title, "B0CASQUE01");
        return new Product(
                client,
                new Sku(sku),
                product.asin(),
                product.fnsku(),
                product.gtin(),
                title,
                product.brand(),
                product.supplier(),
                category,
                product.price(),
                product.landedCost(),
                product.contents(),
                true);
    }

    @Test
    void nothingSpeaksAgainstACodeThatNobodyKnows() {
        assertThat(kinds(draft, SERIAL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    serial-number,    H7-22A-777777,              NOT_SHIPPED
                    Serial Number,    h7 22a O19384,
                    Numéro de série,  H7-22A-777777,              NOT_SHIPPED
                    sn,               '777777, H7-22A-019384',
                    imei,             490154203237518,
                    Serial Number,    ' ',
                    invoice,          H7-22A-777777,
                    transparency-code,H7-22A-777777,
                    """)
    void aSerialIsHeldAgainstWhatTheReportSaysWasShipped(String column, String value, Kind doubt) {
        var found = kinds(shipped(Map.of(column, value)), SERIAL);

        assertThat(found).isEqualTo(doubt == null ? List.of() : List.of(doubt));
    }

    @Test
    void anImeiIsHeldAgainstTheShippedImeiOnly() {
        var both = shipped(Map.of("imei", "490154203237518", "serial", OTHER));

        assertThat(kinds(both, "490154203237518")).isEmpty();
        assertThat(kinds(both, "011415009346880")).containsExactly(Kind.NOT_SHIPPED);
        assertThat(kinds(both, OTHER)).isEmpty();
    }

    @Test
    void aUnitOfTheSameProductWasHereBefore() {
        assertThat(kinds(draft, SERIAL, saved(UnitStory.aUnit(2))))
                .containsExactly(Kind.SEEN_BEFORE);
    }

    @Test
    void twoUnfinishedUnitsCannotBothHaveIt() {
        var parked = UnitStory.aUnit(2);

        assertThat(
                        kinds(
                                draft,
                                SERIAL,
                                saved(UnitStory.aUnit(3)),
                                opened(parked).after(parked.parked(), BEFORE)))
                .containsExactly(Kind.OPEN_TWICE, Kind.SEEN_BEFORE);
    }

    @Test
    void aUnitOfAnotherClientOrProductIsNamedWithWhoseItIs() {
        var foreign = UnitStory.aUnit(2).of(of(new ClientId("Aurio"), "SKU-1", "x", "general"));
        var other = UnitStory.aUnit(3).of(of(ClientId.OWN, "SKU-9", "x", "general"));

        var doubts =
                DoubtIdentity.of(
                        draft,
                        "serial",
                        SERIAL,
                        List.of(
                                new DoubtIdentity.Seen(saved(other), BEFORE),
                                new DoubtIdentity.Seen(saved(foreign), BEFORE)));

        assertThat(doubts)
                .containsExactly(
                        new Doubt(
                                Kind.OTHER_CLIENT,
                                Optional.of(foreign.unit()),
                                "Aurio",
                                Optional.of(BEFORE)),
                        new Doubt(
                                Kind.OTHER_PRODUCT,
                                Optional.of(other.unit()),
                                "SKU-9",
                                Optional.of(BEFORE)));
    }

    @Test
    void aTransparencyCodeOnTwoUnitsIsACounterfeitOrADoubleScan() {
        var code = "AZ:Q7Q7Q7Q7Q7Q7Q7Q7Q7Q7Q7Q7Q7";

        assertThat(kinds(draft, "transparency", code, saved(UnitStory.aUnit(2))))
                .containsExactly(Kind.CODE_TWICE);
        assertThat(kinds(shipped(Map.of("Transparency", "AZ:x")), "transparency", code))
                .containsExactly(Kind.NOT_SHIPPED);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Laptop 14,             computers,   490154203237517, CHECK_DIGIT
                    Smartphone Nova 128,   electronics, 490154203237517, CHECK_DIGIT
                    Téléphone Nova,        electronics, 490154203237517, CHECK_DIGIT
                    Smartphone Nova 128,   electronics, 490154203237518,
                    Headphones Aurio,      electronics, 490154203237517,
                    Smartphone Nova 128,   electronics, 49015420323751,
                    """)
    void fifteenDigitsOnAPhoneMustBeAnImei(String title, String category, String read, Kind doubt) {
        var phone = opened(UnitStory.aUnit(1).of(of(ClientId.OWN, "P-1", title, category)));

        assertThat(kinds(phone, read)).isEqualTo(doubt == null ? List.of() : List.of(doubt));
    }

    @Test
    void aShippedImeiAsksForOneWhateverTheProduct() {
        var told = shipped(Map.of("imei", "490154203237518"));

        assertThat(kinds(told, "490154203237517"))
                .containsExactly(Kind.NOT_SHIPPED, Kind.CHECK_DIGIT);
    }

    @Test
    void aSymbolOfAnotherProductIsNamedAsItIsPrinted() {
        var doubts = DoubtIdentity.of(draft, "serial", "0109501101530003215AB", List.of());

        assertThat(doubts).containsExactly(Doubt.of(Kind.WRONG_PRODUCT, "9501101530003"));
        assertThat(kinds(draft, "0104006381333931215AB")).isEmpty();
    }
}
