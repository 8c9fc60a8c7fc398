package regrade.dayclose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static regrade.dayclose.BatchChain.sha256;
import static regrade.inspection.UnitStory.INSPECTOR;
import static regrade.inspection.UnitStory.PARIS;
import static regrade.inspection.UnitStory.aUnit;
import static regrade.inspection.UnitStory.product;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.catalog.CatalogFact.CatalogueImported;
import regrade.catalog.CatalogFact.ProductsListed;
import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.dayclose.CloseResult.NothingNew;
import regrade.dayclose.CloseResult.Sealed;
import regrade.dayclose.DayCloseFact.DayClosed;
import regrade.dayclose.file.FileBatchFolders;
import regrade.dayclose.store.JdbiBatches;
import regrade.grading.Grade;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.*;
import regrade.inspection.StepClock;
import regrade.inspection.UnitStory;
import regrade.journal.Entry;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.FactKinds;
import regrade.journal.Journal;
import regrade.journal.JournalBed;
import regrade.kernel.Inspector;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.Reference;
import regrade.label.ForwardingJournal;
import regrade.label.LabelFact.LabelPrinted;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Days closed over a real journal into real folders.
class CloseDayTest {
    private static final FactKinds KINDS =
            new FactKinds(
                    List.of(
                            FactKind.of("unit-opened", UnitOpened.class),
                            FactKind.of("question-answered", QuestionAnswered.class),
                            FactKind.of("inspection-saved", InspectionSaved.class),
                            FactKind.of("act-undone", ActUndone.class),
                            FactKind.of("label-printed", LabelPrinted.class),
                            FactKind.of("products-listed", ProductsListed.class),
                            FactKind.of("catalogue-imported", CatalogueImported.class),
                            FactKind.of("day-closed", DayClosed.class)));

    @TempDir Path root;

    private final StepClock clock = new StepClock(UnitStory.MORNING, PARIS);
    private JournalBed bed;
    private JdbiBatches batches;
    private BenchSettings settings = BenchSettings.DEFAULTS;

    @BeforeEach
    void open() {
        bed =
                JournalBed.open(
                        root.resolve("data"), KINDS, jdbi -> List.of(new JdbiBatches(jdbi)), clock);
        batches = new JdbiBatches(bed.jdbi());
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private Path place() {
        return root.resolve("batches");
    }

    private CloseDay closing(BatchFolders folders) {
        return closing(bed.journal(), folders);
    }

    private CloseDay closing(Journal journal, BatchFolders folders) {
        return new CloseDay(
                new CloseDay.Ports(
                        journal,
                        bed.journal(),
                        KINDS,
                        batches,
                        folders,
                        () -> settings,
                        place().toString(),
                        "1.0"));
    }

    private CloseResult closeDay() {
        return closing(new FileBatchFolders()).close(Progress.NONE);
    }

    private DayClosed sealed() {
        assertThat(closeDay())
                .isInstanceOfSatisfying(
                        Sealed.class, result -> assertThat(result.batches()).hasSize(1));
        return batches.last(1).getFirst().closed();
    }

    private long act(Fact... facts) {
        return bed.journal().append(INSPECTOR, List.of(facts)).number();
    }

    private void inspected(UnitStory story, Grade grade) {
        act(story.opened());
        act(story.answered("manual", Answer.MISSING));
        act(story.saved(grade));
    }

    private Path file(DayClosed batch, String name) {
        return Path.of(batch.place()).resolve(batch.folder()).resolve(name);
    }

    private List<NamedCsvRecord> csv(DayClosed batch) throws IOException {
        try (var reader =
                CsvReader.builder()
                        .detectBomHeader(true)
                        .ofNamedCsvRecord(file(batch, "inspections.csv"))) {
            return reader.stream().toList();
        }
    }

    private JsonNode manifest(DayClosed batch) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(file(batch, "manifest.json")));
    }

    private String proveChain(DayClosed batch, String previous) throws IOException {
        return BatchChain.prove(file(batch, "entries.jsonl"), batch, previous);
    }

    @Test
    void aDayIsSealedWithItsCountsAndHashes() throws IOException {
        inspected(aUnit(1), Grade.B);
        inspected(aUnit(2), Grade.X);

        var batch = sealed();

        assertThat(batch.folder()).isEqualTo("BK7Q-000001-2026-11-22");
        var manifest = manifest(batch);
        assertThat(manifest.get("first").longValue()).isEqualTo(1);
        assertThat(manifest.get("last").longValue()).isEqualTo(6);
        assertThat(manifest.get("facts").get("unit-opened").longValue()).isEqualTo(2);
        assertThat(manifest.get("grades").toString()).isEqualTo("{\"B\":1,\"X\":1}");
        assertThat(manifest.get("routes").toString()).isEqualTo("{\"amazon-used\":2}");
        for (var file : manifest.get("files")) {
            var bytes = Files.readAllBytes(file(batch, file.get("name").stringValue()));
            assertThat(file.get("sha256").stringValue()).isEqualTo(sha256(bytes));
            assertThat(file.get("bytes").longValue()).isEqualTo(bytes.length);
        }
        assertThat(batch.manifest())
                .isEqualTo(sha256(Files.readAllBytes(file(batch, "manifest.json"))));
        assertThat(manifest.get("lastHash").stringValue())
                .isEqualTo(proveChain(batch, EntryHeader.FIRST));
    }

    @Test
    void batchesFollowEachOtherWithoutAGap() throws IOException {
        inspected(aUnit(1), Grade.B);
        var first = sealed();
        clock.set(Instant.parse("2026-11-23T08:00:00Z"));
        inspected(aUnit(2), Grade.B);
        var second = sealed();

        assertThat(second.first()).isEqualTo(first.last() + 1);
        assertThat(second.folder()).isEqualTo("BK7Q-000002-2026-11-23");
        proveChain(second, proveChain(first, EntryHeader.FIRST));
        assertThat(manifest(second).get("facts").get("day-closed").longValue()).isEqualTo(1);
    }

    @Test
    void closingTwiceIsHarmless() {
        inspected(aUnit(1), Grade.B);
        var batch = sealed();
        long last = bed.journal().last();

        assertThat(closeDay())
                .isInstanceOfSatisfying(
                        NothingNew.class,
                        result ->
                                assertThat(result.last().map(SealedBatch::closed)).contains(batch));
        assertThat(bed.journal().last()).isEqualTo(last);
        assertThat(place()).isDirectoryNotContaining("glob:**000002*");
    }

    @Test
    void anEmptyJournalHasNothingNew() {
        assertThat(closeDay()).isEqualTo(new NothingNew(Optional.empty()));
        assertThat(place()).doesNotExist();
    }

    @Test
    void whatThePrinterDidIsNotNewByItself() {
        inspected(aUnit(1), Grade.B);
        sealed();
        act(new LabelPrinted(aUnit(1).unit(), 1, 0, "zebra"));

        assertThat(closeDay()).isInstanceOf(NothingNew.class);
    }

    @Test
    void theCsvReadsBackAsItWas() throws IOException {
        inspected(aUnit(1), Grade.C);

        var row = csv(sealed()).getFirst();

        var expected = new HashMap<String, String>();
        expected.put("entry", "3");
        expected.put("status", "saved");
        expected.put("reference", aUnit(1).unit().text());
        expected.put("saved_at", "2026-11-22T09:00:02+01:00");
        expected.put("inspector", "Ines");
        expected.put("sku", "SKU-1");
        expected.put("asin", "B0CASQUE01");
        expected.put("gtin", "04006381333931");
        expected.put("lpn", "LPNHE000000001");
        expected.put("order", "028-0000001-1234567");
        expected.put("title", "Casque Bluetooth é");
        expected.put("answers", "manual=missing");
        expected.put("grade", "C");
        expected.put("proposed_grade", "B");
        expected.put("reasons", "manual-missing");
        expected.put("override", "looks-worse");
        expected.put("route", "amazon-used");
        expected.put("net_minor", "3120");
        expected.put("currency", "EUR");
        expected.put("spent_seconds", "42");
        assertThat(row.getFieldsAsMap()).containsAllEntriesOf(expected);
    }

    @Test
    void hostileTextStaysTextAndCodesStayAsTheyAre() throws IOException {
        var titles =
                Map.of(
                        "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0",
                        "a \"quoted\"; with, all\r\nof it", "a \"quoted\"; with, all  of it",
                        "\t=1+1", "'=1+1",
                        "@SUM(A1)", "'@SUM(A1)",
                        "-10 % off", "'-10 % off");
        int n = 1;
        for (var title : titles.keySet())
            inspected(aUnit(n++).of(product("-SKU;1", title, "B0CASQUE01")), Grade.B);
        inspected(aUnit(n).of(product("=HYPERLINK(\"x\")", "plain", "B0CASQUE01")), Grade.B);

        var rows = csv(sealed());

        assertThat(rows.subList(0, titles.size()))
                .extracting(row -> row.getField("title"))
                .containsExactlyInAnyOrderElementsOf(titles.values());
        assertThat(rows.getFirst().getField("sku")).isEqualTo("-SKU;1");
        assertThat(rows.getLast().getField("sku")).startsWith("'=");
    }

    /// A French spreadsheet splits at semicolons, whatever quotes stand around them.
    @Test
    void aFormulaBehindASemicolonIsNotOneEither() throws IOException {
        inspected(aUnit(1).of(product("A;-5", "x; \"=1+1\";@y", "B0CASQUE01")), Grade.B);
        inspected(aUnit(2).of(product("A;-5+cmd|'x'!A0", "plain", "B0CASQUE01")), Grade.B);

        var rows = csv(sealed());

        assertThat(rows.getFirst().getField("title")).isEqualTo("x; \"'=1+1\";'@y");
        assertThat(rows.getFirst().getField("sku")).isEqualTo("A;-5");
        assertThat(rows.getLast().getField("sku")).isEqualTo("A;'-5+cmd|'x'!A0");
    }

    @Test
    void anInspectionUndoneTheSameDayIsNotInTheCsv() throws IOException {
        inspected(aUnit(1), Grade.B);
        act(
                new ActUndone(
                        aUnit(1).unit(),
                        3,
                        Draft.opened(aUnit(1).opened(), UnitStory.MORNING).standing()));
        act(aUnit(1).saved(Grade.D));

        var batch = sealed();

        assertThat(csv(batch)).extracting(row -> row.getField("grade")).containsExactly("D");
        assertThat(manifest(batch).get("grades").toString()).isEqualTo("{\"D\":1}");
    }

    @Test
    void anInspectionOfAnEarlierBatchThatWasUndoneIsTold() throws IOException {
        inspected(aUnit(1), Grade.B);
        sealed();
        act(
                new ActUndone(
                        aUnit(1).unit(),
                        3,
                        Draft.opened(aUnit(1).opened(), UnitStory.MORNING).standing()));

        var batch = sealed();

        assertThat(csv(batch)).hasSize(1);
        assertThat(csv(batch).getFirst().getField("status")).isEqualTo("undone");
        assertThat(csv(batch).getFirst().getField("entry")).isEqualTo("3");
        assertThat(batch.inspections()).isZero();
    }

    @Test
    void theInspectionsOfAnImportedDayHoldAllParts() throws IOException {
        try (var act = bed.journal().begin(INSPECTOR)) {
            Product listed = product("SKU-1", "Casque\nrouge", "B0CASQUE01");
            for (int i = 0; i < 3; i++) act.add(new ProductsListed(List.of(listed)));
            act.commit(new CatalogueImported("c.csv", "00", 3, 3, 0, 0));
        }
        inspected(aUnit(1), Grade.B);

        var batch = sealed();

        var lines = Files.readString(file(batch, "entries.jsonl")).split("\n");
        assertThat(lines).hasSize(1 + 3 + 1 + 3);
        assertThat(lines[0]).startsWith("{\"opens\":1,");
        assertThat(lines[4]).startsWith("{\"entry\":1,");
        proveChain(batch, EntryHeader.FIRST);
        assertThat(manifest(batch).get("facts").get("products-listed").longValue()).isEqualTo(3);
    }

    @Test
    void aCloseCutOffBeforeItsFactIsTakenOverAsItIs() throws IOException {
        inspected(aUnit(1), Grade.B);
        assertThatThrownBy(() -> closing(new CutOff(new FileBatchFolders())).close(Progress.NONE))
                .isInstanceOf(CutOff.Killed.class);
        assertThat(batches.last(1)).isEmpty();
        var folder = place().resolve("BK7Q-000001-2026-11-22");
        var before = Files.getLastModifiedTime(folder.resolve("manifest.json"));
        inspected(aUnit(2), Grade.C);

        var result = (Sealed) closeDay();

        assertThat(result.batches())
                .extracting(batch -> batch.closed().batch())
                .containsExactly(1L, 2L);
        assertThat(Files.getLastModifiedTime(folder.resolve("manifest.json"))).isEqualTo(before);
        var first = result.batches().getFirst().closed();
        assertThat(first.last()).isEqualTo(3);
        proveChain(result.batches().getLast().closed(), proveChain(first, EntryHeader.FIRST));
        assertThat(csv(result.batches().getLast().closed())).hasSize(1);
    }

    @Test
    void aFolderThatDoesNotProveIsPutAsideAndMadeAnew() throws IOException {
        inspected(aUnit(1), Grade.B);
        assertThatThrownBy(() -> closing(new CutOff(new FileBatchFolders())).close(Progress.NONE))
                .isInstanceOf(CutOff.Killed.class);
        var folder = place().resolve("BK7Q-000001-2026-11-22");
        Files.writeString(folder.resolve("inspections.csv"), "changed");

        var batch = sealed();

        assertThat(place().resolve("BK7Q-000001-2026-11-22.aside-1")).isDirectory();
        assertThat(csv(batch)).hasSize(1);
    }

    @Test
    void aCloseCutOffInTheMiddleOfWritingLeavesNothingThatCounts() throws IOException {
        inspected(aUnit(1), Grade.B);
        Files.createDirectories(place().resolve(".BK7Q-000001-2026-11-22.part"));
        Files.writeString(
                place().resolve(".BK7Q-000001-2026-11-22.part").resolve("entries.jsonl"),
                "{\"entr");

        var batch = sealed();

        proveChain(batch, EntryHeader.FIRST);
        assertThat(place()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void theSameRangeIsAlwaysTheSameBatch() throws IOException {
        inspected(aUnit(1), Grade.B);
        assertThatThrownBy(() -> closing(new CutOff(new FileBatchFolders())).close(Progress.NONE))
                .isInstanceOf(CutOff.Killed.class);
        var folder = place().resolve("BK7Q-000001-2026-11-22");
        var once = Files.readAllBytes(folder.resolve("manifest.json"));
        Files.delete(folder.resolve("entries.jsonl"));

        var batch = sealed();

        assertThat(Files.readAllBytes(file(batch, "manifest.json"))).isEqualTo(once);
    }

    @Test
    void theSettingSaysWhereBatchesGo() {
        settings =
                settings.with(
                        Map.of(Setting.BATCH_FOLDER.code(), root.resolve("office").toString()));
        inspected(aUnit(1), Grade.B);

        assertThat(sealed().place()).isEqualTo(root.resolve("office").toString());
        assertThat(root.resolve("office").resolve("BK7Q-000001-2026-11-22")).isDirectory();
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndNothingIsSealed() throws IOException {
        Files.writeString(place(), "a file stands here");
        inspected(aUnit(1), Grade.B);
        long last = bed.journal().last();

        assertThatThrownBy(this::closeDay)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.userMessage().key())
                                        .isEqualTo("dayclose.not-written"));
        assertThat(bed.journal().last()).isEqualTo(last);
    }

    /// A journal whose tables do not know its newest acts.
    private record Behind(Journal journal) implements ForwardingJournal {
        @Override
        public Entry append(Inspector who, List<? extends Fact> facts) {
            return journal.append(who, facts);
        }

        @Override
        public List<Entry> ofUnit(Reference unit) {
            return List.of();
        }
    }

    @Test
    void aBatchNeverCountsInspectionsThatItsLinesDoNotHold() {
        inspected(aUnit(1), Grade.B);

        assertThatThrownBy(
                        () ->
                                closing(new Behind(bed.journal()), new FileBatchFolders())
                                        .close(Progress.NONE))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.userMessage().key())
                                        .isEqualTo("dayclose.tables-behind"));

        assertThat(place()).isEmptyDirectory();
        assertThat(batches.last(1)).isEmpty();
    }

    @Test
    void aCancelledCloseSealsNothing() {
        inspected(aUnit(1), Grade.B);
        var cancelled =
                new Progress() {
                    @Override
                    public void at(long done, long all) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };

        assertThatThrownBy(() -> closing(new FileBatchFolders()).close(cancelled))
                .isInstanceOf(Problem.class);
        assertThat(batches.last(1)).isEmpty();
        assertThat(closeDay()).isInstanceOf(Sealed.class);
    }
}
