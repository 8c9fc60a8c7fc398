package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.kernel.Reference;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Two units that nobody had announced, in the real window, by scanner and keyboard alone: the
/// report comes later, one finds its return by its licence plate, of the other a person says it.
class UndeclaredJourneyTest {
    private static final String LPN = "LPNHE000000002";
    private static final String ORDER = "404-1111111-2222222";
    private static final String CATALOGUE =
            """
            client,sku,asin,fnsku,title,category,serial
            OWN,BOU-17,B0C4T1M2N1,X001T4P9Q1,Bouilloire Thermia,kitchen,no
            """;
    private static final String REPORT =
            """
            return-date,order-id,sku,asin,fnsku,product-name,quantity,fulfillment-center-id,\
            detailed-disposition,reason,status,license-plate-number,customer-comments
            2026-11-02T09:12:00+00:00,404-1111111-2222221,BOU-17,B0C4T1M2N1,X001T4P9Q1,Bouilloire Thermia,1,ORY1,\
            CUSTOMER_DAMAGED,UNWANTED_ITEM,Unit returned to inventory,LPNHE000000002,
            2026-11-02T09:13:00+00:00,404-1111111-2222222,BOU-17,B0C4T1M2N1,X001T4P9Q1,Bouilloire Thermia,1,ORY1,\
            DEFECTIVE,DEFECTIVE,Unit returned to inventory,LPNHE000000004,
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void theReportThatComesLaterFindsThem(String language) throws Exception {
        try (var bed = new JourneyBed(folder, Locale.of(language))) {
            theCatalogueComesIn(bed);
            var byPlate = undeclared(bed, LPN);
            var byOrder = undeclared(bed, ORDER);
            theReportComesIn(bed);
            bed.window.until("the plate tells it", () -> claimed(bed, LPN, byPlate));
            aPersonSaysIt(bed, byOrder);
            undoMakesItUndeclared(bed);
        }
    }

    private void theCatalogueComesIn(JourneyBed bed) throws Exception {
        bed.untilSays("welcome.title");
        bed.choose(Files.writeString(folder.resolve("catalogue.csv"), CATALOGUE));
        bed.window.type("lea");
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.SPACE);
        bed.untilSays("returns.none");
        bed.press(KeyCode.CONTROL, KeyCode.I);
        bed.window.until("the catalogue came in", () -> bed.open.stores().catalog().count() == 1);
    }

    /// With the code of nothing that is known, so that its client and title are asked for.
    private static Reference undeclared(JourneyBed bed, String code) {
        bed.scan(code);
        bed.untilSays("inspection.undeclared");
        bed.press(KeyCode.ENTER);
        return bed.onBench().unit();
    }

    private void theReportComesIn(JourneyBed bed) throws Exception {
        bed.choose(Files.writeString(folder.resolve("late.txt"), REPORT.replace(',', '\t')));
        bed.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        bed.press(KeyCode.CONTROL, KeyCode.I);
        bed.untilSays("undeclared.matched", 1, 1);
    }

    private static boolean claimed(JourneyBed bed, String identifier, Reference unit) {
        return bed.open.stores().returns().withIdentifier(identifier, 1).stream()
                .anyMatch(line -> line.unit().filter(unit::equals).isPresent());
    }

    private static void aPersonSaysIt(JourneyBed bed, Reference unit) {
        bed.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        bed.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        bed.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        bed.untilSays("undeclared.totals", 1);
        bed.press(KeyCode.DIGIT1);
        bed.untilSays("undeclared.confirmed", unit, ORDER);
        bed.untilSays("undeclared.none");
        assertThat(claimed(bed, ORDER, unit)).isTrue();
    }

    private static void undoMakesItUndeclared(JourneyBed bed) {
        bed.press(KeyCode.CONTROL, KeyCode.Z);
        bed.untilSays("inspection.undone.matched");
        bed.untilSays("undeclared.totals", 1);
        assertThat(bed.open.stores().returns().waiting()).isEqualTo(1);
    }
}
