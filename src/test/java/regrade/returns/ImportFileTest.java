package regrade.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.bench.ReportGenerator;
import regrade.bench.ReportGenerator.Plan;
import regrade.intake.ImportKind;
import regrade.intake.ImportResult;
import regrade.kernel.Progress;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class ImportFileTest {
    @TempDir private Path folder;

    private ImportBed bed;

    @BeforeEach
    void open() {
        bed = new ImportBed(folder.resolve("data"));
    }

    @Test
    void everyLineOfAGeneratedReportIsCountedAsItIs() throws IOException {
        var file = folder.resolve("report.txt");
        var expected = new ReportGenerator(Plan.of(3000).repeated(70).broken(40)).write(file);

        var result = bed.take(file);

        assertCounts(
                result, expected.read(), expected.added(), expected.known(), expected.rejected());
        assertThat(result.kind()).isEqualTo(new ImportKind("fba-returns"));
        assertThat(bed.returns.count()).isEqualTo(3000);
        assertThat(bed.returns.waiting()).isEqualTo(3000);
    }

    @Test
    void theSameFileTwiceAddsNothingAndMakesNoSecondAct() throws IOException {
        var file = folder.resolve("report.txt");
        new ReportGenerator(Plan.of(1200).repeated(3)).write(file);
        bed.take(file);

        var again = bed.take(file);

        assertCounts(again, 1203, 0, 1203, 0);
        assertThat(bed.journal.last()).isEqualTo(1);
        assertThat(bed.returns.count()).isEqualTo(1200);
    }

    @Test
    void aUnitThatIsReportedOtherwiseLaterKeepsItsLineAndWhatCameForIt() throws IOException {
        bed.take(report(UNIT.formatted("Pending repackaging")));
        var before = bed.returns.withIdentifier("LPNHE000000001", 5).getFirst();

        var result = bed.take(report(UNIT.formatted("Repackaged Successfully")));
        var again = bed.take(report(UNIT.formatted("Repackaged Successfully")));

        assertThat(result.updated()).isEqualTo(1);
        assertThat(result.added()).isZero();
        assertThat(again.known()).isEqualTo(1);
        assertThat(bed.returns.withIdentifier("LPNHE000000001", 5))
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.id()).isEqualTo(before.id());
                            assertThat(line.line().status()).isEqualTo("Repackaged Successfully");
                        });
        assertThat(bed.returns.count()).isEqualTo(1);
        assertThat(bed.returns.waiting()).isEqualTo(1);
    }

    private static final String UNIT =
            "2026-09-03T15:00:00+00:00\t111-1\tA\tB000000001\tX1\tLamp\t1\tORY1\tSELLABLE\tDEFECTIVE\t%s\tLPNHE000000001\t";

    @Test
    void nothingIsImportedWhileTheTablesDoNotKnowEveryAct() throws IOException {
        var file = folder.resolve("report.txt");
        new ReportGenerator(Plan.of(10)).write(file);
        bed.journal.behind = true;

        assertThatThrownBy(() -> bed.take(file)).hasMessage("journal.not-level");

        assertThat(bed.journal.last()).isZero();
    }

    @Test
    void overlappingFilesAddOnlyWhatIsNew() throws IOException {
        var first = folder.resolve("a.txt");
        var second = folder.resolve("b.csv");
        new ReportGenerator(Plan.of(1000)).write(first);
        // in the other form of the download
        new ReportGenerator(Plan.of(1000).from(600).csv()).write(second);
        bed.take(first);

        var result = bed.take(second);

        assertCounts(result, 1000, 600, 400, 0);
        assertThat(bed.returns.count()).isEqualTo(1600);
    }

    @Test
    void aReportMayComeInAnyOfItsEncodings() throws IOException {
        for (var charset : List.of("UTF-8", "windows-1252", "UTF-16")) {
            var file = folder.resolve("report-" + charset);
            new ReportGenerator(Plan.of(300).in(Charset.forName(charset))).write(file);
            var own = new ImportBed(folder.resolve("data"));

            var result = own.take(file);

            assertCounts(result, 300, 300, 0, 0);
            var page = own.returns.page("modèle", true, Optional.empty(), 1);
            assertThat(page.getFirst().line().title()).contains("modèle", "livré");
        }
    }

    @Test
    void refusedLinesAreListedBesideTheFileAndTheRestGoesIn() throws IOException {
        var file =
                report(
                        "2026-09-01\t1\tS\t\t\tgood",
                        "no date\t=1+1\tS",
                        "2026-09-02\t2\tS\t\t\tgood");

        var result = bed.take(file);

        assertCounts(result, 3, 2, 0, 1);
        assertThat(result.refused().getFirst().number()).isEqualTo(3);
        assertThat(bed.reasons(result)).containsExactly("import.refused.date");
        var list = result.refusedFile().orElseThrow();
        assertThat(list).isEqualTo(folder.resolve("report.txt.refused.csv"));
        assertThat(Files.readString(list))
                .contains("\"3\",\"import.refused.date [no date]\",\"no date =1+1 S\"");
    }

    @Test
    void aListOfRefusedLinesNeverOverwritesAnotherFile() throws IOException {
        var file = report("no date\tx");
        var theirs = folder.resolve("report.txt.refused.csv");
        Files.writeString(theirs, "mine");

        var first = bed.take(file);
        var second = bed.take(file);

        assertThat(theirs).hasContent("mine");
        assertThat(first.refusedFile()).contains(folder.resolve("report.txt.refused-2.csv"));
        assertThat(second.refusedFile()).isEqualTo(first.refusedFile());
    }

    @Test
    void aCancelledImportLeavesNothing() throws IOException {
        var file = folder.resolve("report.txt");
        new ReportGenerator(Plan.of(5000).broken(10)).write(file);
        var afterAWhile =
                new Progress() {
                    private int asked;

                    @Override
                    public void at(long done, long all) {}

                    @Override
                    public boolean cancelled() {
                        return ++asked > 4;
                    }
                };

        var result = bed.importFile.run(file, afterAWhile);

        assertThat(result.failure()).isPresent();
        assertThat(bed.journal.last()).isZero();
        assertThat(bed.returns.count()).isZero();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aFileOfAnotherKindIsRefusedAsAWhole() throws IOException {
        var file = folder.resolve("returns.csv");
        Files.writeString(file, "sku,fnsku,asin,product-name,condition\nA,B,C,D,E\n");

        var result = bed.take(file);

        assertThat(result.kind()).isEqualTo(ImportKind.UNKNOWN);
        assertThat(result.failure().orElseThrow().key()).isEqualTo("import.unknown");
        assertThat(bed.journal.last()).isZero();
    }

    @Test
    void aMissingFileIsSaidToBeMissing() {
        var result = bed.take(folder.resolve("nowhere.txt"));

        assertThat(result.failure().orElseThrow().key()).isEqualTo("table.gone");
    }

    @Test
    void aLineBelongsToTheOneClientWhoHasTheProduct() throws IOException {
        Files.writeString(
                folder.resolve("c.csv"),
                "client,sku,title,fnsku,asin\nAurio,H7,Casque,X001T4P9QZ,B0C4XK7V2D\n"
                        + "Aurio,M1,Mug,,B000000001\nOther,M1,Mug,,B000000001\n");
        bed.take(folder.resolve("c.csv"));
        var file =
                report(
                        "2026-09-01\t1\tH7\tB0C4XK7V2D\tX001T4P9QZ\tCasque",
                        "2026-09-01\t2\tM1\tB000000001\t\tMug");

        bed.take(file);

        assertThat(client("1")).isEqualTo("Aurio");
        assertThat(client("2")).isEqualTo("OWN");
    }

    @Test
    void aLongTitleInAScriptThatFoldsToMoreSignsIsTakenInLikeAnyOther() throws IOException {
        var file = report("2026-09-01\t1\tS\t\t\t" + "한글".repeat(250));

        bed.take(file);

        assertThat(bed.returns.page("한글", true, Optional.empty(), 9)).hasSize(1);
    }

    @Test
    void aCodeThatIsTooLongOnceItIsInCapitalsIsRefused() throws IOException {
        var file =
                report(
                        "2026-09-01\t1\tS\t" + "ß".repeat(20),
                        "2026-09-01\t2\tS\t\t" + "ß".repeat(20),
                        "2026-09-01\t3\tS\t\t\t\t1\t\t\t\t\t" + "ß".repeat(60));

        var result = bed.take(file);

        assertCounts(result, 3, 0, 0, 3);
        assertThat(bed.reasons(result)).containsOnly("table.cell-too-long-in");
    }

    @Test
    void anArchiveThatIsNoWorkbookIsRefusedAsAFile() throws IOException {
        var file = folder.resolve("photos.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write('x');
        }

        assertThat(bed.take(file).failure()).isPresent();
    }

    @Test
    void aThirdLineOfAProductThatWasRefusedIsRefusedToo() throws IOException {
        var file = folder.resolve("c.csv");
        Files.writeString(file, "sku,title\nM1,Mug\nM1,Cup\nM1,Cup\nM1,Mug\n");

        var result = bed.take(file);

        assertCounts(result, 4, 1, 1, 2);
    }

    @Test
    void aFormulaBehindASemicolonOfARefusedLineIsNotOneInAFrenchSpreadsheet() throws IOException {
        var file = report("no date\t1;=cmd|' /C calc'!A0;x\tS");

        var list = bed.take(file).refusedFile().orElseThrow();

        assertThat(Files.readString(list)).contains("1;'=cmd|").doesNotContain(";=");
    }

    private String client(String order) {
        return bed.returns.withIdentifier(order, 1).getFirst().line().client().text();
    }

    private Path report(String... lines) throws IOException {
        var header =
                "return-date\torder-id\tsku\tasin\tfnsku\tproduct-name\tquantity\tfulfillment-center-id\t"
                        + "detailed-disposition\treason\tstatus\tlicense-plate-number\tcustomer-comments\n";
        var file = folder.resolve("report.txt");
        Files.writeString(file, header + String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        return file;
    }

    private static void assertCounts(
            ImportResult result, long read, long added, long known, long rejected) {
        assertThat(List.of(result.read(), result.added(), result.known(), result.rejected()))
                .containsExactly(read, added, known, rejected);
    }
}
