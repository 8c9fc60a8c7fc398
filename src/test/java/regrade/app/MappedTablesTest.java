package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.kernel.Problem;
import regrade.mapping.ColumnMapping;
import regrade.mapping.ColumnMapping.Writing;
import regrade.mapping.KeepMapping;
import regrade.mapping.MappableKind;
import regrade.mapping.MappingFact.MappingSaved;
import regrade.mapping.MappingFact.MappingUndone;
import regrade.mapping.Meaning;
import regrade.mapping.ProposeMapping;
import regrade.mapping.SmallWorkbook;
import regrade.mapping.TableSample;
import regrade.mapping.file.FileTables;
import regrade.reports.file.ReportTables;
import regrade.returns.WaitingReturn;
import regrade.settings.BenchSettings;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tables that no form knows come in as what a person said of them, again and again.
class MappedTablesTest {
    private static final String GERMAN =
            """
            Rückgabedatum;Bestellnummer;Artikelnummer;Bezeichnung;Menge;Rückgabegrund;Kunde;Lagerplatz
            03.09.2026;B-1001;KES-17;Wasserkocher;1;defekt;Erika Muster;R 4
            04.09.2026;B-1002;LAM-24;Lampe;2;gefällt nicht;Max Muster;R 5
            kein Datum;B-1003;LAM-24;Lampe;1;zu spät;Max Muster;R 5
            """;

    @TempDir private Path folder;
    private TakenBackBed bed;
    private KeepMapping keep;

    @BeforeEach
    void open() {
        bed = new TakenBackBed(folder);
        keep = new KeepMapping(bed.journal, () -> BenchSettings.DEFAULTS, Intakes.mappable());
    }

    private TableSample look(String table, Charset charset) throws IOException {
        var file = Files.write(folder.resolve("look.txt"), table.getBytes(charset));
        return new FileTables(ReportTables::isPersonal).at(file).orElseThrow();
    }

    private static MappableKind kind(String code) {
        return Intakes.mappable().stream()
                .filter(one -> one.kind().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private ColumnMapping german() throws IOException {
        return ProposeMapping.of(look(GERMAN, StandardCharsets.UTF_8), kind("fba-returns"));
    }

    @Test
    void aTableIsUnknownUntilSomebodySaysWhatItIs() throws IOException {
        assertThatThrownBy(() -> bed.take(GERMAN)).hasMessageContaining("import.unknown");

        keep.keep(german());
        var result = bed.take(GERMAN);

        assertThat(result.kind().code()).isEqualTo("fba-returns");
        assertThat(List.of(result.read(), result.added(), result.rejected()))
                .containsExactly(3L, 2L, 1L);
        assertThat(result.refused().getFirst().number()).isEqualTo(4);
        assertThat(bed.stores.returns().withIdentifier("B-1002", 5))
                .extracting(WaitingReturn::line)
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.returnDate()).isEqualTo(LocalDate.of(2026, 9, 4));
                            assertThat(line.sku()).isEqualTo("LAM-24");
                            assertThat(line.quantity()).isEqualTo(2);
                            assertThat(line.extra()).containsOnlyKeys("Lagerplatz");
                        });
    }

    @Test
    void whatIsPersonalIsInNoTableAndNoEntry() throws IOException {
        keep.keep(german());
        bed.take(GERMAN);

        assertThat(bed.tables().toString()).contains("LAM-24").doesNotContain("Muster");
        bed.journal.read(
                1,
                bed.journal.last(),
                entry -> assertThat(entry.facts().toString()).doesNotContain("Muster"));
    }

    @Test
    void furtherColumnsAndAnotherOrderAreTheSameTable() throws IOException {
        keep.keep(german());

        var later =
                """
                Neu;Artikelnummer;Rückgabedatum;Bestellnummer;Bezeichnung;Menge;Kunde;Rückgabegrund;Lagerplatz
                x;KES-17;05.09.2026;B-2001;Wasserkocher;1;A;B;C
                """;
        assertThat(bed.take(later.replace(';', '\t')).added()).isEqualTo(1);
        assertThatThrownBy(() -> bed.take(later.replace("Lagerplatz", "Regal")))
                .hasMessageContaining("import.unknown");
    }

    @Test
    void aWorkbookIsTheSameTable() throws IOException {
        keep.keep(german());
        var rows = Arrays.stream(GERMAN.split("\n")).map(row -> List.of(row.split(";"))).toList();
        var book = SmallWorkbook.write(folder.resolve("book"), rows);

        assertThat(new FileTables(ReportTables::isPersonal).at(book).orElseThrow().header())
                .isEqualTo(german().header());
        assertThat(bed.take(Files.readAllBytes(book)).added()).isEqualTo(2);
    }

    @Test
    void aDayOfAWorkbookIsANumberInItsFile() throws IOException {
        keep.keep(german());
        var header = List.of(GERMAN.lines().findFirst().orElseThrow().split(";"));
        var row = List.of("46268.75", "B-3001", "KES-17", "Wasserkocher", "1", "x", "y", "z");
        var book = SmallWorkbook.write(folder.resolve("book"), List.of(header, row));
        bed.take(Files.readAllBytes(book));

        assertThat(bed.stores.returns().withIdentifier("B-3001", 1).getFirst().line().returnDate())
                .isEqualTo(LocalDate.of(2026, 9, 3));
    }

    @Test
    void theFileTwiceChangesNothing() throws IOException {
        keep.keep(german());
        bed.take(GERMAN);

        assertThatThrownBy(() -> bed.take(GERMAN)).hasMessageContaining("known=2");
    }

    @Test
    void aForgottenTableIsUnknownAndAnUndoneForgettingIsNot() throws IOException {
        keep.keep(german());
        keep.forget(german());
        assertThat(bed.stores.mappings().all()).isEmpty();
        assertThatThrownBy(() -> bed.take(GERMAN)).hasMessageContaining("import.unknown");

        bed.act(new MappingUndone(bed.journal.last()));

        assertThat(bed.stores.mappings().all()).containsExactly(german());
        assertThat(bed.take(GERMAN).added()).isEqualTo(2);
        assertThat(bed.rebuilt()).isEqualTo(bed.tables());
    }

    @Test
    void theLaterWordCountsAndItsUndoneOneDoesNot() throws IOException {
        keep.keep(german());
        var other = german().with("lagerplatz", new Meaning.Is("fulfillment-center-id"));
        keep.keep(other);
        assertThat(bed.stores.mappings().all()).containsExactly(other);

        bed.act(new MappingSaved(other).takenBack(bed.journal.last()));

        assertThat(bed.stores.mappings().all()).containsExactly(german());
    }

    @ParameterizedTest
    @CsvSource({
        "true, 1.234, 1234, 03/09/2026, 2026-09-03",
        "false, 1.234, 1.234, 03/09/2026, 2026-09-03",
    })
    void aPersonSaysHowAmountsAreWritten(
            boolean comma, String written, String amount, String day, LocalDate meant)
            throws IOException {
        var table = "Jour;Pièce;Client;Montant\n" + day + ";C-9;A 1;" + written + "\n";
        keep.keep(
                ProposeMapping.of(look(table, StandardCharsets.UTF_8), kind("all-orders"))
                        .with("jour", new Meaning.Is("purchase-date"))
                        .with("piece", new Meaning.Is("amazon-order-id"))
                        .with("client", new Meaning.Is("sku"))
                        .with("montant", new Meaning.Is("item-price"))
                        .with(new Writing(comma, false)));
        bed.take(table);

        assertThat(bed.tables().get("report_line").toString())
                .contains("C-9")
                .contains("line_day=" + meant.toEpochDay())
                .contains(amount);
    }

    @Test
    void monthsMayStandFirst() throws IOException {
        var table = "Date,Order,SKU\n03/09/2026,O-1,KET-17\n";
        var said = ProposeMapping.of(look(table, StandardCharsets.UTF_8), kind("fba-returns"));
        keep.keep(said.with(new Writing(false, true)));
        bed.take(table);

        assertThat(bed.stores.returns().withIdentifier("O-1", 1).getFirst().line().returnDate())
                .isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    void whatLacksSomethingIsNotKept() throws IOException {
        var mapping = german().with("ruckgabedatum", new Meaning.Kept());

        assertThat(mapping.missing(kind("fba-returns"))).containsExactly(Set.of("return-date"));
        assertThatThrownBy(() -> keep.keep(mapping))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.userMessage().key())
                                        .isEqualTo("mapping.missing"));
        assertThat(bed.journal.last()).isZero();
    }

    @Test
    void columnsOfOtherKindsAreRefused() throws IOException {
        assertThatThrownBy(() -> keep.keep(german().with("kunde", new Meaning.Is("landed-cost"))))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(
                        () ->
                                keep.keep(
                                        new ColumnMapping(
                                                "wishes",
                                                Set.of("a"),
                                                Map.of(),
                                                Set.of(),
                                                Writing.USUAL)))
                .isInstanceOf(Problem.class);
        assertThat(bed.journal.last()).isZero();
    }

    @Test
    void aFileThatIsGoneIsNotAskedFor() {
        var gone = folder.resolve("gone.csv");

        assertThat(new FileTables(ReportTables::isPersonal).at(gone)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "one column only\n1\n", "1;2;3\n4;5;6\n", "From a@b.example\n\nhello\n"})
    void whatIsNoTableIsNotAskedFor(String text) throws IOException {
        var file = Files.writeString(folder.resolve("no.txt"), text);

        assertThat(new FileTables(ReportTables::isPersonal).at(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Date,Order number,SKU,Qty,Reason\n2026-09-03,1,a,1,x\n', UTF-8, fba-returns, 5",
        "'Date du retour;N° de commande;Référence;Quantité;Motif du retour\n03/09/2026;1;a;1;x\n', windows-1252, fba-returns, 5",
        "'Fecha de devolución;Número de pedido;Artículo;Cantidad;Motivo\n03/09/2026;1;a;1;x\n', UTF-8, fba-returns, 5",
        "'Data reso;Numero ordine;Codice articolo;Quantità;Motivo del reso\n03/09/2026;1;a;1;x\n', UTF-8, fba-returns, 5",
        "'返品日,注文番号,商品コード,数量,返品理由\n2026/09/03,1,a,1,x\n', Shift_JIS, fba-returns, 5",
        "'Artikelnummer;Bezeichnung;Marke;EK;EAN\na;b;c;1,50;4006381333931\n', UTF-8, catalogue, 5",
    })
    void namesOfManyLanguagesAreGuessed(String table, String charset, String kind, int columns)
            throws IOException {
        var guess =
                ProposeMapping.best(look(table, Charset.forName(charset)), Intakes.mappable())
                        .orElseThrow();

        assertThat(guess.kind()).isEqualTo(kind);
        assertThat(guess.columns()).hasSize(columns);
        assertThat(guess.missing(kind(kind))).isEmpty();
    }
}
