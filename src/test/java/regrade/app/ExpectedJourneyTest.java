package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.returns.ListReturns.Listed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The expected returns of two clients in the real window, by keyboard alone: in every order, the
/// late ones, one client's, on an arrival sheet; then a parcel's sheet.
class ExpectedJourneyTest {
    private static final String CATALOGUE =
            """
            client,sku,asin,fnsku,title,category,serial,price,currency
            NORTHPEAK,BOU-17,B0C4T1M2N1,X001T4P9Q1,Bouilloire Thermia,kitchen,no,39.90,EUR
            NORTHPEAK,LAM-24,B0C4T1M2N3,X001T4P9Q3,Lampe Lumo,kitchen,no,,
            MAISON CENDRE,CAS-01,B0C4T1M2N2,X001T4P9Q2,Casque Aurio,audio,no,1249.00,EUR
            """;
    private static final String RETURNS =
            """
            return-date,order-id,sku,asin,fnsku,product-name,quantity,fulfillment-center-id,\
            detailed-disposition,reason,status,license-plate-number,customer-comments
            2026-11-18T09:12:00+00:00,404-1111111-2222221,BOU-17,B0C4T1M2N1,X001T4P9Q1,Bouilloire Thermia 1.7 L inox avec base pivotante,1,ORY1,\
            CUSTOMER_DAMAGED,UNWANTED_ITEM,Unit returned to inventory,LPNHE000000002,
            2026-11-10T09:13:00+00:00,404-1111111-2222222,CAS-01,B0C4T1M2N2,X001T4P9Q2,ワイヤレスヘッドホン H7,1,ORY1,\
            DEFECTIVE,DEFECTIVE,Unit returned to inventory,LPNHE000000004,ne charge plus
            2026-08-02T09:14:00+00:00,404-1111111-2222223,LAM-24,B0C4T1M2N3,X001T4P9Q3,Lampe Lumo 24,2,LYS1,\
            DISTRIBUTOR_DAMAGED,ORDERED_WRONG_ITEM,Unit returned to inventory,LPNRR000000007,
            """;
    private static final String REMOVALS =
            """
            request-date,order-id,shipment-date,sku,fnsku,disposition,shipped-quantity,carrier,tracking-number,removal-order-type
            2026-11-02T09:12:00+00:00,RMV-77,2026-11-15T09:12:00+00:00,BOU-17,X001T4P9Q1,Sellable,2,UPS,1Z5R89390357567127,Return
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"fr, light", "en, dark"})
    void theListIsAskedForAndPrinted(String language, String theme) throws Exception {
        try (var bed = new JourneyBed(folder, Locale.of(language), new TurnedClock())) {
            reportsComeIn(bed);
            if (theme.equals("dark")) bed.press(KeyCode.CONTROL, KeyCode.D);
            orders(bed);
            sheet(bed);
            oneClient(bed);
            late(bed);
            parcel(bed);
        }
    }

    private void reportsComeIn(JourneyBed bed) throws Exception {
        bed.untilSays("welcome.title");
        // the file dialog gives them in one go
        bed.choose(
                Files.writeString(folder.resolve("catalogue.csv"), CATALOGUE),
                Files.writeString(folder.resolve("returns.txt"), RETURNS.replace(',', '\t')),
                Files.writeString(folder.resolve("removals.txt"), REMOVALS.replace(',', '\t')));
        bed.window.type("lea");
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.SPACE);
        bed.untilSays("returns.none");
        bed.press(KeyCode.CONTROL, KeyCode.I);
        bed.untilSays("returns.totals", 3, 3);
        bed.window.until(
                "all files came in",
                () -> bed.window.texts().stream().anyMatch(text -> text.contains("removals.txt")));
        bed.press(KeyCode.ESCAPE);
    }

    private static void orders(JourneyBed bed) {
        untilListed(bed, "BOU-17", "CAS-01", "LAM-24");
        bed.untilSays("returns.waits", 2);
        bed.untilSays("returns.late", 110);
        bed.press(KeyCode.CONTROL, KeyCode.O);
        bed.untilSays("returns.order.oldest");
        untilListed(bed, "LAM-24", "CAS-01", "BOU-17");
        bed.press(KeyCode.CONTROL, KeyCode.O);
        bed.untilSays("returns.order.dearest");
        untilListed(bed, "CAS-01", "BOU-17", "LAM-24");
        assertThat(shownColumns(bed)).hasSize(7);
    }

    private void sheet(JourneyBed bed) throws IOException {
        bed.chooseFolder(folder);
        bed.press(KeyCode.CONTROL, KeyCode.S);

        var file = folder.resolve("regrade-arrivals-2026-11-20.pdf");
        bed.untilSays("arrivals.written", file, 3);
        assertThat(text(file))
                .contains(
                        bed.words.text("arrivals.title"),
                        "404-1111111-2222221",
                        "BOU-17",
                        "LPNHE000000004",
                        "MAISON CENDRE",
                        "2 ×",
                        plain(bed.words.text("returns.late", 110)));
    }

    private static void oneClient(JourneyBed bed) {
        bed.press(KeyCode.CONTROL, KeyCode.G);
        bed.untilSays("MAISON CENDRE");
        untilListed(bed, "CAS-01");
        bed.press(KeyCode.CONTROL, KeyCode.G);
        untilListed(bed, "BOU-17", "LAM-24");
        bed.press(KeyCode.CONTROL, KeyCode.G);
        bed.untilSays("returns.all-clients");
    }

    private static void late(JourneyBed bed) {
        bed.press(KeyCode.CONTROL, KeyCode.T);
        untilListed(bed, "LAM-24");
    }

    private void parcel(JourneyBed bed) throws IOException {
        bed.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        bed.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        bed.untilSays("parcels.expected");
        bed.press(KeyCode.CONTROL, KeyCode.S);

        var file = folder.resolve("regrade-arrivals-2026-11-20-1Z5R89390357567127.pdf");
        bed.untilSays("arrivals.written", file, 1);
        assertThat(text(file)).contains("1Z5R89390357567127", "RMV-77", "2 ×", "X001T4P9Q1");
    }

    /// As paper has it, where no blank is wider than another.
    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    private static String text(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static void untilListed(JourneyBed bed, String... skus) {
        bed.window.until(
                "listed are " + List.of(skus),
                () ->
                        table(bed).getItems().stream()
                                .map(Listed.class::cast)
                                .map(line -> line.expected().line().sku())
                                .toList()
                                .equals(List.of(skus)));
    }

    /// None stands beyond the right edge of the table.
    private static List<? extends TableColumn<?, ?>> shownColumns(JourneyBed bed) {
        return bed.window.on(
                () -> {
                    var columns = table(bed).getVisibleLeafColumns();
                    double width = columns.stream().mapToDouble(TableColumn::getWidth).sum();
                    assertThat(width).isLessThanOrEqualTo(table(bed).getWidth());
                    return List.copyOf(columns);
                });
    }

    private static TableView<?> table(JourneyBed bed) {
        return (TableView<?>) bed.window.find(".table-view").orElseThrow();
    }
}
