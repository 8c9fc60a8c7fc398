package regrade.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.kernel.Problem;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class TablesTest {
    @TempDir private Path folder;

    @Test
    void inTabSeparatedTextAQuoteIsASignLikeAnyOther() throws IOException {
        var rows = rows("a\tb\n24\" screen\t\"x\n", StandardCharsets.UTF_8);

        assertThat(cells(rows)).containsExactly(List.of("24\" screen", "\"x"));
    }

    @Test
    void shortRowsArePaddedAndBlankCellsAreEmpty() throws IOException {
        assertThat(cells(rows("a,b,c\n1\n , 2 ,\n,,\n\n", StandardCharsets.UTF_8)))
                .containsExactly(List.of("1", "", ""), List.of("", "2", ""));
    }

    @Test
    void aQuotedCellMayGoOverSeveralLines() throws IOException {
        assertThat(cells(rows("a,b\n\"one\r\ntwo\",3\n4,5\n", StandardCharsets.UTF_8)))
                .containsExactly(List.of("one\ntwo", "3"), List.of("4", "5"));
    }

    @Test
    void aLoneQuoteCostsItsOwnLineOnly() throws IOException {
        var rows = rows("a,b\n1,\"open\n2,x\n3,\"y\"\n4,z\n", StandardCharsets.UTF_8);

        assertThat(rows.getFirst()).isInstanceOf(TableRow.Broken.class);
        assertThat(rows.getFirst().number()).isEqualTo(2);
        assertThat(cells(rows))
                .containsExactly(List.of("2", "x"), List.of("3", "y"), List.of("4", "z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void theEncodingIsToldFromTheContent(String charset) throws IOException {
        var mark = charset.startsWith("UTF-16") ? "\ufeff" : "";

        var rows = rows(mark + "a,b\né,œ\n", Charset.forName(charset));

        assertThat(cells(rows)).containsExactly(List.of("é", "œ"));
    }

    @Test
    void aJapaneseFileIsReadAsOne() throws IOException {
        // the ideographic full stop has a byte that windows-1252 does not know
        assertThat(cells(rows("a,b\n日本語。,品\n", Charset.forName("windows-31j"))))
                .containsExactly(List.of("日本語。", "品"));
    }

    @Test
    void aFileCutOffInsideACharacterIsStillUtf8() throws IOException {
        var file = folder.resolve("cut");
        var bytes = "a,b\né,œ".getBytes(StandardCharsets.UTF_8);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));

        assertThat(cells(read(file)).getFirst().getFirst()).isEqualTo("é");
    }

    @Test
    void aLineWithoutEndIsRefusedInBoundedMemory() throws IOException {
        var file = folder.resolve("long");
        try (var out = Files.newOutputStream(file)) {
            out.write("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
            var nulls = new byte[1 << 20];
            for (int i = 0; i < 20; i++) out.write(nulls);
            out.write("\n3,4\n".getBytes(StandardCharsets.UTF_8));
        }

        var rows = read(file);

        assertThat(cells(rows)).containsExactly(List.of("1", "2"), List.of("3", "4"));
        assertThat(rows.get(1))
                .isInstanceOfSatisfying(
                        TableRow.Broken.class,
                        broken -> {
                            assertThat(broken.reason().key()).isEqualTo("table.line-too-long");
                            assertThat(broken.raw()).hasSizeLessThan(2100);
                        });
    }

    @Test
    void aRowWithMoreThanTheHeaderIsRefused() throws IOException {
        var rows = rows("a,b\n1,2,3\n1,2,\n" + "x".repeat(40_000) + ",y\n", StandardCharsets.UTF_8);

        assertThat(rows)
                .extracting(
                        row ->
                                row instanceof TableRow.Broken broken
                                        ? broken.reason().key()
                                        : "good")
                .containsExactly("table.too-many-cells", "good", "table.cell-too-long");
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndIsNotOpened() throws IOException {
        var file =
                workbook(
                        "xl/sharedStrings.xml",
                        out -> {
                            out.write("<sst><si><t>".getBytes(StandardCharsets.UTF_8));
                            var blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                            for (int i = 0; i < 80; i++) out.write(blanks);
                        });

        assertThatThrownBy(() -> Tables.open(file, header -> true)).isInstanceOf(Problem.class);
    }

    @Test
    void aCellFarOutInAWorkbookIsNotFollowed() throws IOException {
        var file =
                workbook(
                        "xl/worksheets/sheet1.xml",
                        out ->
                                out.write(
                                        "<worksheet><sheetData><row r='1'><c r='ZZZZZ1'><v>1</v></c></row></sheetData></worksheet>"
                                                .getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> Tables.open(file, header -> true)).isInstanceOf(Problem.class);
    }

    @Test
    void aDocumentTypeInAWorkbookIsRefused() throws IOException {
        var file =
                workbook(
                        "xl/workbook.xml",
                        out ->
                                out.write(
                                        "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"
                                                .getBytes(StandardCharsets.UTF_8)));

        assertThatThrownBy(() -> Tables.open(file, header -> true)).isInstanceOf(Problem.class);
    }

    @Test
    void noiseIsNoTable() throws IOException {
        var file = folder.resolve("noise");
        var noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        Files.write(file, noise);

        assertThat(Tables.open(file, header -> header.contains("sku"))).isEmpty();
    }

    private interface Filling {
        void fill(OutputStream out) throws IOException;
    }

    private Path workbook(String part, Filling filling) throws IOException {
        var file = folder.resolve("book.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            filling.fill(zip);
        }
        return file;
    }

    private List<TableRow> rows(String text, Charset charset) throws IOException {
        var file = folder.resolve("table");
        Files.write(file, text.getBytes(charset));
        return read(file);
    }

    static List<TableRow> read(Path file) {
        var rows = new ArrayList<TableRow>();
        try (var table = Tables.open(file, header -> header.size() > 1).orElseThrow()) {
            for (var row = table.next(); row.isPresent(); row = table.next()) rows.add(row.get());
        }
        return rows;
    }

    static List<List<String>> cells(List<TableRow> rows) {
        return rows.stream()
                .filter(TableRow.Cells.class::isInstance)
                .map(row -> ((TableRow.Cells) row).cells())
                .toList();
    }
}
