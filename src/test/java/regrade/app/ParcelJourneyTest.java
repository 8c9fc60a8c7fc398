package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.parcel.Parcel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A parcel of a removal in the real window, by scanner and keyboard alone: announced by a report,
/// opened, emptied with one unit missing and one extra, closed, found again, taken back.
class ParcelJourneyTest {
    private static final String PARCEL = "1Z5R89390357567127";
    private static final String KETTLE = "X001T4P9Q1";
    private static final String LAMP = "X001T4P9Q3";
    private static final String REMOVALS =
            """
            request-date,order-id,shipment-date,sku,fnsku,disposition,shipped-quantity,carrier,tracking-number,removal-order-type
            2026-11-02T09:12:00+00:00,RMV-77,2026-11-05T09:12:00+00:00,BOU-17,X001T4P9Q1,Sellable,2,UPS,1Z5R89390357567127,Return
            2026-11-02T09:12:00+00:00,RMV-78,2026-11-05T09:12:00+00:00,LAM-24,X001T4P9Q3,Unsellable,1,UPS,1Z5R89390357567127,Return
            """;
    private static final String CATALOGUE =
            """
            client,sku,asin,fnsku,title,category,serial
            OWN,BOU-17,B0C4T1M2N1,X001T4P9Q1,Bouilloire Thermia,kitchen,no
            OWN,LAM-24,B0C4T1M2N3,X001T4P9Q3,Lampe Lumo,kitchen,no
            OWN,MUG-02,B0C4T1M2N4,X001T4P9Q4,Mug isotherme,kitchen,no
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aParcelIsOpenedEmptiedClosedAndTakenBack(String language) throws Exception {
        try (var bed = new JourneyBed(folder, Locale.of(language))) {
            reportsComeIn(bed);
            unitsComeOutOfIt(bed);
            whatIsWrongIsNamed(bed);
            thePageTellsOfIt(bed);
            undoOpensItAgain(bed);
        }
    }

    private void reportsComeIn(JourneyBed bed) throws Exception {
        bed.untilSays("welcome.title");
        bed.choose(
                Files.writeString(folder.resolve("catalogue.csv"), CATALOGUE),
                Files.writeString(folder.resolve("removals.txt"), REMOVALS.replace(',', '\t')));
        bed.window.type("lea");
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.SPACE);
        bed.untilSays("returns.none");
        bed.press(KeyCode.CONTROL, KeyCode.I);
        bed.window.until(
                "both files came in",
                () -> bed.window.texts().stream().anyMatch(text -> text.contains("removals.txt")));
        assertThat(bed.open.stores().parcels().waiting()).isEqualTo(1);
    }

    private static void unitsComeOutOfIt(JourneyBed bed) {
        bed.scan(PARCEL);
        bed.untilSays("parcel.opened", PARCEL, 3);
        bed.untilSays("parcel.count", 0, 3);
        bed.startCounting();
        bed.scan(KETTLE);
        bed.untilSays("parcel.count", 1, 3);
        bed.press(KeyCode.SPACE);
        bed.scanLabel();
        // no more than for any clean unit
        bed.count(3, 1);
        bed.scan(LAMP);
        bed.untilSays("parcel.count", 2, 3);
        bed.press(KeyCode.SPACE);
        bed.scanLabel();
        // nobody announced it, so its product is asked for
        bed.scan("X001T4P9Q4");
        bed.press(KeyCode.DIGIT1);
        bed.untilSays("parcel.took-extra", "Mug isotherme");
    }

    private static void whatIsWrongIsNamed(JourneyBed bed) {
        bed.press(KeyCode.X);

        bed.untilSays("parcel.closed-uneven", PARCEL, 1, 1);
        bed.untilSays("parcel.chip.missing", 1, "Bouilloire Thermia");
        bed.untilSays("parcel.chip.extra", 1, "Mug isotherme");
        assertThat(bed.open.stores().parcels().open()).isEmpty();
    }

    private static void thePageTellsOfIt(JourneyBed bed) {
        bed.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        bed.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        bed.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        bed.untilSays("parcels.none.to-come");
        bed.press(KeyCode.CONTROL, KeyCode.T);
        bed.untilSays("parcels.missing", 1, 2);
        bed.untilSays("parcels.extra");
    }

    private static void undoOpensItAgain(JourneyBed bed) {
        bed.press(KeyCode.CONTROL, KeyCode.Z);
        bed.untilSays("inspection.undone.parcel-closed");
        bed.window.until(
                "the parcel is open again",
                () -> bed.open.stores().parcels().open().filter(Parcel::open).isPresent());
        bed.untilSays("parcels.none.uneven");
    }
}
