package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.checklist.Answer;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.inspection.Draft;
import regrade.kernel.Reference;
import regrade.photo.Pictures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// A second unit with the serial number of a first, in the real window, by scanner and keyboard
/// alone: named, photographed as evidence, said to be another unit, and taken back again.
class IdentityJourneyTest {
    private static final String SERIAL = "SN-4O1I7-22";
    private static final String LIKE_IT = "SN-40117-22";
    private static final String CATALOGUE =
            """
            client,sku,asin,fnsku,title,category,serial
            OWN,CAS-01,B0C4T1M2N2,X001T4P9Q2,Casque Aurio H7,electronics,yes
            """;
    private static final String REPORT =
            """
            return-date,order-id,sku,asin,fnsku,product-name,quantity,fulfillment-center-id,\
            detailed-disposition,reason,status,license-plate-number,customer-comments,serial-number
            2026-11-02T09:12:00+00:00,404-1111111-2222221,CAS-01,B0C4T1M2N2,X001T4P9Q2,Casque Aurio H7,1,ORY1,\
            DEFECTIVE,DEFECTIVE,Unit returned to inventory,LPNHE000000002,,
            2026-11-02T09:13:00+00:00,404-1111111-2222222,CAS-01,B0C4T1M2N2,X001T4P9Q2,Casque Aurio H7,1,ORY1,\
            DEFECTIVE,DEFECTIVE,Unit returned to inventory,LPNHE000000004,ne charge plus,SN-90000-01
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aSwapIsNamedAtOnceAndProved(String language) throws Exception {
        try (var bed = new JourneyBed(folder, Locale.of(language))) {
            reportsComeIn(bed);
            var first = aCleanUnitCostsNothingMore(bed);
            var second = theSecondIsDoubted(bed, first);
            aPhotoProvesIt(bed);
            itIsAnotherUnit(bed);
            undoTakesItAllBack(bed, second);
        }
    }

    private void reportsComeIn(JourneyBed bed) throws Exception {
        bed.untilSays("welcome.title");
        bed.choose(
                Files.writeString(folder.resolve("catalogue.csv"), CATALOGUE),
                Files.writeString(folder.resolve("shipped.txt"), REPORT.replace(',', '\t')));
        bed.window.type("lea");
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.SPACE);
        bed.untilSays("returns.none");
        bed.press(KeyCode.CONTROL, KeyCode.I);
        bed.untilSays("returns.totals", 2, 2);
    }

    private Reference aCleanUnitCostsNothingMore(JourneyBed bed) {
        bed.startCounting();
        scan(bed, "LPNHE000000002", SERIAL);
        bed.untilSays("inspection.serial-taken", SERIAL);
        assertThat(bed.window.texts()).doesNotContain(bed.words.text("inspection.doubted"));
        bed.press(KeyCode.SPACE);
        var unit = bed.scanLabel();
        bed.count(3, 1);
        return unit;
    }

    /// A serial has no form of its own: while the window is late it could be hands that type,
    /// unless the scanner names the symbol before it.
    private static void scan(JourneyBed bed, String plate, String serial) {
        bed.scan(plate);
        bed.scan("]C0" + serial);
    }

    private Draft theSecondIsDoubted(JourneyBed bed, Reference first) {
        scan(bed, "LPNHE000000004", LIKE_IT);
        bed.untilSays("inspection.doubted");
        bed.untilSays("inspection.doubt.not-shipped", LIKE_IT, "SN-90000-01");
        bed.window.until(
                "the other unit is named",
                () -> bed.window.texts().stream().anyMatch(text -> text.contains(first.grouped())));
        bed.untilSays("inspection.doubt-photo");
        var draft = bed.onBench();
        assertThat(draft.serial()).isEqualTo(LIKE_IT);
        return draft;
    }

    private void aPhotoProvesIt(JourneyBed bed) throws Exception {
        bed.choose(Files.write(folder.resolve("proof.png"), Pictures.png(40, 80)));
        bed.press(KeyCode.P);
        bed.untilSays("inspection.photos", 1);
        assertThat(bed.onBench().photos().getFirst().question()).isEqualTo(Question.SERIAL);
        bed.window.until(
                "no photo is asked for any more",
                () -> !bed.window.texts().contains(bed.words.text("inspection.doubt-photo")));
    }

    private static void itIsAnotherUnit(JourneyBed bed) {
        var checklist = bed.onBench().checklist();
        var serial = checklist.question(Question.SERIAL).orElseThrow();
        int digit = Checklist.digitAt(checklist.page(0).indexOf(serial));

        bed.press(KeyCode.valueOf("DIGIT" + digit));

        bed.window.until(
                "it is another unit",
                () -> bed.onBench().answers().to(Question.SERIAL).equals(Optional.of(Answer.FAIL)));
    }

    private static void undoTakesItAllBack(JourneyBed bed, Draft second) {
        bed.press(KeyCode.CONTROL, KeyCode.Z);
        bed.press(KeyCode.CONTROL, KeyCode.Z);
        bed.press(KeyCode.CONTROL, KeyCode.Z);
        bed.window.until(
                "the doubt is gone",
                () -> !bed.window.texts().contains(bed.words.text("inspection.doubted")));
        assertThat(bed.draft(second.unit()).serial()).isEmpty();
        assertThat(bed.draft(second.unit()).identity().doubts()).isEmpty();
    }
}
