package regrade.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import static regrade.inspection.UnitStory.aUnit;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.grading.Grade;
import regrade.history.BuildCapsule.Result;
import regrade.history.CapsuleFact.CapsuleBuilt;
import regrade.history.Capsules.Place;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.*;
import regrade.inspection.InspectionFact.NoteWritten;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.UserMessage;
import regrade.photo.Photo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Evidence capsules over a real journal and real photos, into real files.
class BuildCapsuleTest {
    @TempDir Path root;

    private CapsuleBed bed;

    @BeforeEach
    void open() {
        bed = new CapsuleBed(root, "en");
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static JsonNode json(Path capsule, String name) {
        return JsonMapper.shared().readTree(CapsuleBed.files(capsule).get(name));
    }

    private static List<String> lines(Path capsule) {
        return text(CapsuleBed.files(capsule).get("journal.jsonl")).lines().toList();
    }

    @Test
    void aCapsuleIsFoundToBeAsItWasMade() {
        bed.inspected();

        var proof = CapsuleBed.proved(bed.built());

        assertThat(proof.findings()).isEmpty();
        var about = proof.about().orElseThrow();
        assertThat(about.unit()).isEqualTo(bed.unit.unit().text());
        assertThat(about.purpose()).isEqualTo("safe-t");
        assertThat(about.built()).endsWith("+01:00");
        assertThat(about.photos()).isEqualTo(2);
        assertThat(about.acts()).isEqualTo(6);
        // its opening and its saving hold money
        assertThat(about.withheld()).isEqualTo(2);
    }

    @Test
    void theSumsCheckAsSha256sumDoes() {
        bed.inspected();
        var files = CapsuleBed.files(bed.built());

        var checked = new ArrayList<String>();
        for (var line : text(files.get("SHA256SUMS")).lines().toList()) {
            var name = line.substring(66);
            assertThat(line).isEqualTo(Photo.hash(files.get(name)) + "  " + name);
            checked.add(name);
        }

        checked.add("SHA256SUMS");
        assertThat(checked).containsExactlyInAnyOrderElementsOf(files.keySet());
    }

    @Test
    void aMarkedCopyNamesItsOriginalAndStandsBehindIt() {
        bed.inspected();
        var original = bed.photo(7);
        bed.photo(9);
        var copy = bed.marked(original, 8);

        var capsule = bed.built();

        var photos = json(capsule, "unit.json").get("photos");
        assertThat(photos.get(2).get("sha256").asString()).isEqualTo(original.hash());
        assertThat(photos.get(3).get("sha256").asString()).isEqualTo(copy.hash());
        assertThat(photos.get(3).get("markedCopyOf").asString()).isEqualTo(original.hash());
        assertThat(photos.get(2).has("markedCopyOf")).isFalse();
        assertThat(CapsuleBed.files(capsule))
                .containsKeys("photos/" + original.fileName(), "photos/" + copy.fileName());
        assertThat(CapsuleBed.proved(capsule).findings()).isEmpty();
    }

    @Test
    void photosAreTheBytesThatWereTaken() throws IOException {
        bed.inspected();
        var photo = bed.photo(7);

        var capsule = bed.built();

        assertThat(CapsuleBed.files(capsule).get("photos/" + photo.fileName()))
                .isEqualTo(Files.readAllBytes(bed.file(photo)));
        var told = json(capsule, "unit.json").get("photos").get(2);
        assertThat(told.get("file").asString()).isEqualTo("photos/" + photo.fileName());
        assertThat(told.get("taken").asString()).startsWith("2026-11-22T09:00:");
    }

    @Test
    void whatWasRemarkedOnAnAnswerIsInTheCapsule() {
        bed.inspected();
        bed.act(new NoteWritten(bed.unit.unit(), "manual", "buyer kept it"));

        var answers = json(bed.built(), "unit.json").get("checklist").get("answers");

        assertThat(answers.get(1).get("remark").asString()).isEqualTo("buyer kept it");
        assertThat(answers.get(0).has("remark")).isFalse();
    }

    @Test
    void theUnitIsToldInCodesAndInWords() {
        bed.inspected();

        var unit = json(bed.built(), "unit.json");

        assertThat(unit.get("product").get("sku").asString()).isEqualTo("SKU-1");
        assertThat(unit.get("return").get("order").asString()).isEqualTo("028-0000001-1234567");
        assertThat(unit.get("return").get("reasonWords").asString()).isEqualTo("Defective");
        var checklist = unit.get("checklist");
        assertThat(checklist.get("id").asString()).isEqualTo("electronics");
        assertThat(checklist.get("version").intValue()).isOne();
        var manual = checklist.get("answers").get(1);
        assertThat(manual.get("question").asString()).isEqualTo("manual");
        assertThat(manual.get("questionWords").asString()).isEqualTo("Manual");
        assertThat(manual.get("answer").asString()).isEqualTo("missing");
        assertThat(manual.get("answerWords").asString()).isEqualTo("missing");
        var grade = unit.get("grade");
        assertThat(grade.get("grade").asString()).isEqualTo("C");
        assertThat(grade.get("proposed").asString()).isEqualTo("B");
        var reason = grade.get("reasons").get(0);
        assertThat(reason.get("reason").asString()).isEqualTo("manual-missing");
        assertThat(reason.get("reasonWords").asString()).isEqualTo("manual missing");
        assertThat(reason.get("rulesVersion").intValue()).isOne();
        var chosen = grade.get("chosenByPerson");
        assertThat(chosen.get("reason").asString()).isEqualTo("looks-worse");
        assertThat(unit.get("times").get("savedBy").asString()).isEqualTo("Ines");
        assertThat(unit.get("times").get("spentSeconds").intValue()).isEqualTo(42);
    }

    @Test
    void anActWithoutMoneyIsTheLineThatABatchHoldsAndItsHashFollowsFromIt() {
        bed.inspected();

        var capsule = bed.built();

        var batch = new ArrayList<String>();
        bed.journal.journal().payloads(1, 6, payload -> batch.add(text(payload)));
        var lines = lines(capsule);
        var entries = json(capsule, "capsule.json").get("journal").get("entries");
        for (int i = 0; i < lines.size(); i++) {
            var hash = Photo.hash(batch.get(i).getBytes(StandardCharsets.UTF_8));
            assertThat(entries.get(i).get("sha256").asString()).isEqualTo(hash);
            boolean whole = lines.get(i).startsWith("{\"entry\":");
            assertThat(whole).isEqualTo(!batch.get(i).contains("\"minor\":"));
            assertThat(entries.get(i).get("whole").booleanValue()).isEqualTo(whole);
            if (whole) assertThat(lines.get(i)).isEqualTo(batch.get(i));
            if (i + 1 < lines.size())
                assertThat(entries.get(i + 1).get("previous").asString()).isEqualTo(hash);
        }
    }

    @Test
    void whatTheGoodsCostAndEarnIsInNoFileOfIt() {
        bed.inspected();

        var capsule = bed.built();

        var batch = new ArrayList<String>();
        bed.journal.journal().payloads(1, 6, payload -> batch.add(text(payload)));
        var amount = Pattern.compile("\"minor\":(\\d+)");
        var amounts =
                batch.stream()
                        .flatMap(line -> amount.matcher(line).results())
                        .map(found -> found.group(1))
                        .toList();
        assertThat(amounts).hasSizeGreaterThan(2);
        var opening = JsonMapper.shared().readTree(lines(capsule).getFirst());
        var product = opening.get("facts").get(0).get("content").get("product");
        assertThat(product.get("sku").asString()).isEqualTo("SKU-1");
        assertThat(product.has("landedCost")).isFalse();
        assertThat(opening.get("amountsWithheld").intValue()).isPositive();
        for (var content : CapsuleBed.files(capsule).entrySet()) {
            assertThat(text(content.getValue())).doesNotContain("\"minor\"");
            if (content.getKey().equals("unit.json"))
                for (var minor : amounts)
                    assertThat(text(content.getValue()))
                            .doesNotContain(new BigDecimal(minor).movePointLeft(2).toPlainString());
        }
    }

    @Test
    void anActThatTellsOfAnothersReturnIsGivenInPart() {
        bed.inspected();
        var other = aUnit(2);
        long both = bed.act(new LabelLeftUnconfirmed(bed.unit.unit()), other.opened());
        bed.act(new LabelConfirmed(bed.unit.unit()));

        var capsule = bed.built();

        assertThat(CapsuleBed.proved(capsule).findings()).isEmpty();
        var line = JsonMapper.shared().readTree(lines(capsule).get(6));
        var written = bed.journal.journal().ofUnit(other.unit()).getFirst();
        assertThat(line.get("withheld").longValue()).isEqualTo(both);
        assertThat(line.get("hash").asString()).isEqualTo(written.hash());
        assertThat(line.get("previous").asString()).isEqualTo(written.header().previous());
        assertThat(line.get("factsWithheld").intValue()).isOne();
        assertThat(line.get("facts").get(0).get("kind").asString())
                .isEqualTo("label-left-unconfirmed");
        for (var content : CapsuleBed.files(capsule).values())
            assertThat(new String(content, StandardCharsets.ISO_8859_1))
                    .doesNotContain("028-0000002-1234567", "LPNHE000000002");
    }

    @Test
    void anActThatOnlyNamesAnotherUnitIsGivenInFull() {
        bed.act(aUnit(2).opened());
        bed.act(aUnit(2).parked(), bed.unit.opened());
        bed.act(bed.unit.saved(Grade.B));

        var capsule = bed.built();

        assertThat(lines(capsule))
                .allMatch(
                        line ->
                                !line.contains("\"factsWithheld\":")
                                        || line.contains("\"factsWithheld\":0"));
        assertThat(CapsuleBed.proved(capsule).findings()).isEmpty();
    }

    @Test
    void theJournalKnowsTheOneFileThatWasMade() throws IOException {
        bed.inspected();

        var capsule = bed.built();

        var acts = bed.journal.journal().ofUnit(bed.unit.unit());
        var fact = (CapsuleBuilt) acts.getLast().facts().getFirst();
        assertThat(fact.file()).isEqualTo(capsule.getFileName().toString());
        assertThat(fact.bytes()).isEqualTo(Files.size(capsule));
        assertThat(fact.sha256()).isEqualTo(Photo.hash(Files.readAllBytes(capsule)));
        assertThat(lines(bed.built()).getLast()).contains("capsule-built", fact.sha256());
    }

    @Test
    void aMissingOrAlteredPhotoIsNamedAndNothingIsWritten() throws IOException {
        bed.inspected();
        var gone = bed.photo(2);
        var altered = bed.photo(3);
        long last = bed.journal.journal().last();
        Files.delete(bed.file(gone));
        Files.write(bed.file(altered), new byte[] {1, 2, 3});

        var result = bed.build(CapsulePurpose.SAFE_T, new Place.Usual());

        assertThat(((Result.Refused) result).why())
                .extracting(UserMessage::key, why -> why.arguments().getFirst())
                .containsExactly(
                        tuple("capsule.photo-missing", gone.fileName()),
                        tuple("capsule.photo-altered", altered.fileName()));
        assertThat(bed.folder()).doesNotExist();
        assertThat(bed.journal.journal().last()).isEqualTo(last);
    }

    @Test
    void aPhotoThatWasTakenBackIsNamedAndNotGiven() {
        bed.inspected();
        var wrong = bed.photo(5);
        var after = Draft.opened(bed.unit.opened(), bed.clock.instant()).standing();
        bed.act(new ActUndone(bed.unit.unit(), bed.journal.journal().last(), after));

        var capsule = bed.built();

        assertThat(CapsuleBed.files(capsule)).doesNotContainKey("photos/" + wrong.fileName());
        var told = json(capsule, "unit.json").get("photos").get(2);
        assertThat(told.get("sha256").asString()).isEqualTo(wrong.hash());
        assertThat(told.has("undoneBy")).isTrue();
        assertThat(told.has("file")).isFalse();
        assertThat(CapsuleBed.proved(capsule).sound()).isTrue();
    }

    @Test
    void aUnitThatNeverCameOrWasTakenBackHasNoCapsule() {
        assertThat(why(bed.build(CapsulePurpose.BUYER, new Place.Usual())))
                .isEqualTo("capsule.unknown");
        long opening = bed.act(bed.unit.opened());
        bed.act(new OpeningUndone(bed.unit.unit(), opening, Optional.of(1L)));

        assertThat(why(bed.build(CapsulePurpose.BUYER, new Place.Usual())))
                .isEqualTo("capsule.withdrawn");
        assertThat(bed.folder()).doesNotExist();
    }

    private static String why(Result result) {
        return ((Result.Refused) result).why().getFirst().key();
    }

    @Test
    void noOtherFileIsEverOverwritten() throws IOException {
        bed.inspected();
        var taken = Files.writeString(root.resolve("mine.zip"), "mine");

        assertThatThrownBy(() -> bed.build(CapsulePurpose.BUYER, new Place.At(taken)))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.userMessage().key())
                                        .isEqualTo("capsule.exists"));

        assertThat(taken).hasContent("mine");
        assertThat(bed.journal.journal().last()).isEqualTo(6);
    }

    @Test
    void twoCapsulesOfOneSecondStandBesideEachOther() throws IOException {
        bed.inspected();
        var noon = Instant.parse("2026-11-22T11:00:00Z");

        for (int i = 0; i < 3; i++) {
            bed.clock.set(noon);
            bed.built();
        }

        var name = "regrade-" + bed.unit.unit().text() + "-safe-t-20261122-120000";
        try (var files = Files.list(bed.folder())) {
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder(name + ".zip", name + "-2.zip", name + "-3.zip");
        }
        assertThat(CapsuleBed.proved(bed.folder().resolve(name + "-3.zip")).sound()).isTrue();
    }

    @Test
    void whoStopsItFindsNothing() throws IOException {
        bed.inspected();
        var stopped =
                new Progress() {
                    @Override
                    public void at(long done, long all) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };

        assertThatThrownBy(() -> bed.build(CapsulePurpose.BUYER, new Place.Usual(), stopped))
                .isInstanceOf(Problem.class);

        try (var files = Files.list(bed.folder())) {
            assertThat(files).isEmpty();
        }
        assertThat(bed.journal.journal().last()).isEqualTo(6);
    }

    @Test
    void theSummaryTellsPeopleWhatWasFound() throws IOException {
        bed.inspected();

        var pages = pdf(bed.built());

        assertThat(pages)
                .contains(
                        "Evidence about unit " + bed.unit.unit().grouped(),
                        "SAFE-T claim",
                        "Casque Bluetooth é",
                        "LPNHE000000001",
                        "028-0000001-1234567",
                        "C Good",
                        "manual missing: B Very good at most (rules version 1)",
                        "looks worse than its answers",
                        "6 acts, numbers 1 to 6; 2 in part, without money or other units",
                        "sha256sum -c SHA256SUMS")
                .contains(bed.journal.journal().ofUnit(bed.unit.unit()).get(5).hash())
                .doesNotContain("Supplier", "31.20");
    }

    @Test
    void theSummarySpeaksFrenchAndNamesEachPhotoByItsHash() throws IOException {
        bed.close();
        bed = new CapsuleBed(root.resolve("fr"), "fr");
        bed.inspected();
        var photo = bed.photo(9);

        var result = bed.build(CapsulePurpose.SUPPLIER, new Place.Usual());

        var pages = pdf(((Result.Built) result).written().file());
        assertThat(pages)
                .contains("Preuves sur l’unité", "Réclamation au fournisseur", "Fournisseur")
                .contains("notice manquante", "Constatations", photo.hash().substring(0, 32))
                .contains(photo.hash().substring(32))
                .doesNotContain("028-0000001-1234567");
    }

    private static String pdf(Path capsule) throws IOException {
        try (var document = Loader.loadPDF(CapsuleBed.files(capsule).get("summary.pdf"))) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}
