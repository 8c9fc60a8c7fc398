package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A table that nobody knows is described once, by keyboard alone; the next one comes in by itself.
class MappingJourneyTest {
    private static final String HEADER =
            "Rückgabedatum;Bestellnummer;Artikelnummer;Bezeichnung;Menge;Rückgabegrund;Kunde;Fach\n";
    private static final String FIRST =
            HEADER
                    + "03.09.2026;B-1001;KES-17;Wasserkocher Thermia 1,7 l;1;defekt;Erika Muster;R 4\n"
                    + "04.09.2026;B-1002;LAM-24;Lampe Lumo;2;gefällt nicht;Max Muster;R 5\n";
    private static final String SECOND =
            HEADER + "05.09.2026;B-1003;KES-17;Wasserkocher;1;zu spät;Max Muster;R 6\n";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"fr, light", "en, dark"})
    void aTableIsDescribedOnce(String language, String theme) throws Exception {
        try (var bed = new JourneyBed(folder, Locale.of(language), new TurnedClock())) {
            unknown(bed);
            if (theme.equals("dark")) bed.press(KeyCode.CONTROL, KeyCode.D);
            described(bed);
            knownFromNowOn(bed);
            forgottenAndBack(bed);
        }
    }

    private void unknown(JourneyBed bed) throws Exception {
        bed.untilSays("welcome.title");
        bed.choose(Files.writeString(folder.resolve("retouren.csv"), FIRST));
        bed.window.type("lea");
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.SPACE);
        bed.untilSays("returns.none");
        bed.press(KeyCode.CONTROL, KeyCode.I);
        bed.untilSays("mapping.offered", "retouren.csv");
        assertThat(bed.open.stores().returns().count()).isZero();
    }

    private static void described(JourneyBed bed) {
        // the pages go round: one back from the first is the last
        bed.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        bed.untilSays("mapping.title", "retouren.csv");
        bed.untilSays("mapping.whole");
        bed.press(KeyCode.CONTROL, KeyCode.ENTER);
        bed.window.until("its lines came in", () -> bed.open.stores().returns().count() == 2);
        assertThat(bed.open.stores().mappings().all()).hasSize(1);
        bed.untilSays("mapping.about");
    }

    private void knownFromNowOn(JourneyBed bed) throws Exception {
        bed.choose(Files.writeString(folder.resolve("next.csv"), SECOND));
        bed.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        bed.press(KeyCode.CONTROL, KeyCode.I);
        bed.window.until("the next came in", () -> bed.open.stores().returns().count() == 3);
    }

    private static void forgottenAndBack(JourneyBed bed) {
        bed.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        bed.untilSays("mapping.returns");
        bed.press(KeyCode.DELETE);
        bed.untilSays("mapping.forgotten");
        bed.untilSays("mapping.none");
        bed.press(KeyCode.CONTROL, KeyCode.Z);
        bed.untilSays("mapping.returns");
        assertThat(bed.open.stores().mappings().all()).hasSize(1);
    }
}
