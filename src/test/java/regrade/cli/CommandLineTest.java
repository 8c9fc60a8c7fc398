package regrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.reports.PublishedHeaders;
import regrade.reports.PublishedHeaders.Published;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class CommandLineTest {
    private static final String REPORT =
            """
            return-date,order-id,sku,asin,fnsku,product-name,quantity,fulfillment-center-id,detailed-disposition,reason,status,license-plate-number,customer-comments
            2026-11-18T15:00:00+00:00,403-5519284-1180357,AUR-H7-BLK,B0C4XK7V2D,X001T4P9QZ,"Casque, noir",1,ORY1,CUSTOMER_DAMAGED,DEFECTIVE,Unit returned to inventory,LPNHE919225404,ne charge plus
            2026-11-18T15:00:00+00:00,403-5519284-1180358,AUR-H7-BLK,B0C4XK7V2D,X001T4P9QZ,"Casque, noir",1,ORY1,SELLABLE,UNWANTED_ITEM,Unit returned to inventory,LPNHE919225405,
            """;

    @TempDir Path folder;

    private Path data() {
        return folder.resolve("data");
    }

    private Path report() throws IOException {
        return Files.writeString(folder.resolve("returns.csv"), REPORT, StandardCharsets.UTF_8);
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        var run = Run.of("--version");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("Regrade ");
    }

    @Test
    void aCommandThatDoesNotExistIsWrongUsage() {
        assertThat(Run.of("frobnicate").code()).isEqualTo(2);
        assertThat(Run.of("identify").code()).isEqualTo(2);
    }

    @Test
    void helpSpeaksTheLanguageThatWasAskedFor() {
        assertThat(Run.of("--help", "--lang", "fr").out())
                .contains("banc de contrôle", "Commandes")
                .doesNotContain("Commands");
        assertThat(Run.of("--lang=en", "--help").out()).contains("inspection bench");
    }

    @Test
    void identifyNamesKindValueAndCandidates() {
        var run = Run.of("identify", "--json", "lpnhe919225404", "4006381333931");

        assertThat(run.code()).isZero();
        assertThat(run.json().get(0).get("kind").asString()).isEqualTo("LPN");
        assertThat(run.json().get(0).get("value").asString()).isEqualTo("LPNHE919225404");
        assertThat(run.json().get(1).get("kind").asString()).isEqualTo("GTIN");
        assertThat(run.json().get(1).get("candidates").isArray()).isTrue();
    }

    @Test
    void aMistypedDataFolderIsNeitherMadeNorCalledSound() {
        var run = Run.of("check", "--data", folder.resolve("dta").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("dta");
        assertThat(folder.resolve("dta")).doesNotExist();
    }

    @Test
    void anUnknownCodeIsBadInput() {
        var run = Run.of("identify", "--json", "?!");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.json().get(0).get("kind").asString()).isEqualTo("UNKNOWN");
    }

    @Test
    void controlSignsOfACodeNeverReachTheTerminal() {
        assertThat(Run.of("identify", "\u001b[31mred").out()).doesNotContain("\u001b");
    }

    @Test
    void aCodeThatBeginsLikeAFileOfArgumentsIsACode() throws IOException {
        var file = Files.writeString(folder.resolve("codes"), "LPNHE919225404");

        var run = Run.of("identify", "--json", "@" + file);

        assertThat(run.json().size()).isOne();
        assertThat(run.json().get(0).get("code").asString()).isEqualTo("@" + file);
    }

    @Test
    void aPictureThatCannotBeReadIsNamed() throws IOException {
        var file = Files.writeString(folder.resolve("broken.png"), "no picture");

        var run = Run.of("decode", file.toString(), folder.resolve("missing.png").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("broken.png").contains("missing.png");
    }

    @Test
    void aFaultOfTheProgramIsToldWithoutAStackTraceAndIsNotBadInput() {
        var run = Run.on(new BrokenWorkplace(), "decode", "x.png", "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("Something unexpected").doesNotContain("Exception");
    }

    @Test
    void anUnknownLanguageIsWrongUsage() {
        assertThat(Run.of("identify", "LPNHE919225404", "--lang", "tlh").code()).isEqualTo(2);
        assertThat(Run.of("identify", "LPNHE919225404", "--lang=").code()).isEqualTo(2);
    }

    @Test
    void whatIsWrongWithACommandIsSaidInItsLanguage() {
        assertThat(Run.of("identify", "--lang", "fr").err()).contains("Il manque");
        assertThat(Run.of("frobnicate", "--lang", "fr").err())
                .contains("frobnicate")
                .doesNotContain("Unmatched");
        assertThat(Run.of("inspect", "--lang", "fr", "--answer", "x", "--code", "y").err())
                .doesNotContain("Value for option");
    }

    @Test
    void aBackupIsRestoredIntoAFolderThatWasOpenedButHoldsNothing() throws IOException {
        Run.of(data(), "import", report().toString());
        var backup = folder.resolve("backup");
        Run.of(data(), "backup", backup.toString());
        var other = folder.resolve("other");
        Run.of(other, "unit", "0000000000");

        assertThat(Run.of(other, "restore", backup.toString()).code()).isZero();
        assertThat(Run.of(other, "check").out()).contains("Sound: 1 act;");
    }

    @Test
    void aLabelInAFormThatThereIsNotIsWrongUsage() {
        assertThat(Run.of(data(), "label", "0000000000", "--format", "doc").code()).isEqualTo(2);
        assertThat(Run.of(data(), "label", "0000000000").code()).isEqualTo(2);
    }

    @Test
    void theSameReportTwiceAddsNothing() throws IOException {
        var first = Run.of(data(), "import", "--json", report().toString());
        var second = Run.of(data(), "import", "--json", report().toString());

        assertThat(first.code()).isZero();
        assertThat(first.json().get("read").asInt()).isEqualTo(2);
        assertThat(first.json().get("new").asInt()).isEqualTo(2);
        assertThat(second.json().get("new").asInt()).isZero();
        assertThat(second.json().get("known").asInt()).isEqualTo(2);
    }

    @Test
    void everyFileOfAFolderAndOfAnArchiveIsNamedForWhatItIs() throws IOException {
        var inbox = Files.createDirectory(folder.resolve("inbox"));
        var published = PublishedHeaders.all();
        for (int i = 0; i < published.size(); i++)
            Files.writeString(
                    inbox.resolve("%02d".formatted(i)), published.get(i).file(',', 7 * i, 2));
        Files.copy(report(), inbox.resolve("98"));
        pack(inbox.resolve("99"), "a/folder/removals.txt", published.get(1).file('\t', 900, 3));

        var run = Run.of(data(), "import", "--json", inbox.toString());

        var kinds = run.out().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
        var named =
                Stream.concat(
                        published.stream().map(Published::kind),
                        Stream.of("fba-returns", published.get(1).kind()));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(40);
        assertThat(kinds.stream().map(row -> row.get("kind").asString()))
                .containsExactlyElementsOf(named.toList());
        assertThat(kinds.getLast().get("file").asString()).endsWith("99-removals.txt");
        assertThat(kinds.getLast().get("new").asInt()).isEqualTo(3);
    }

    private static void pack(Path zip, String name, String text) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(name));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aFileThatIsNoReportIsBadInputAndImportsNothing() throws IOException {
        var file = Files.writeString(folder.resolve("notes.txt"), "hello\nworld\n");

        var run = Run.of(data(), "import", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("notes.txt");
    }

    @Test
    void theRulesInForceAreSentences() {
        var said = Run.of(data(), "rules");
        var json = Run.of(data(), "rules", "--json");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("At most B", "manual missing", "New only if");
        assertThat(json.json().get("version").asInt()).isOne();
        assertThat(json.json().get("rules").size()).isEqualTo(30);
        assertThat(json.json().get("rules").get(0).get("atMost").asString()).isEqualTo("X");
        assertThat(json.json().get("new").get(0).get("needed").asBoolean()).isTrue();
    }

    @Test
    void aUnitGoesFromTheReportToItsLabelAndItsBatch() throws IOException {
        Run.of(data(), "import", report().toString());

        var inspected =
                Run.of(
                        data(),
                        "inspect",
                        "--json",
                        "--code",
                        "LPNHE919225404",
                        "--answer",
                        "manual=missing",
                        "--rest-ok");

        assertThat(inspected.code()).isZero();
        assertThat(inspected.json().get("grade").asString()).isEqualTo("B");
        assertThat(inspected.json().get("reasons").get(0).asString()).isNotBlank();
        assertThat(inspected.json().get("conditions").get("amazon").asString())
                .isEqualTo("used_very_good");
        assertThat(inspected.json().get("note").get("de").asString()).isEqualTo("Anleitung fehlt");
        var reference = inspected.json().get("reference").asString();
        var life = Run.of(data(), "unit", reference, "--json");
        assertThat(life.json().get("note").get("fr").asString()).isEqualTo("Notice manquante");
        assertThat(life.json().get("conditions").get("back-market").asString())
                .isEqualTo("VERY_GOOD");
        var label = Run.of(data(), "label", reference, "--format", "zpl");
        assertThat(label.out()).startsWith("^XA").contains(reference);
        // a script that lists every unit's label lists this one twice
        var twice = Run.of(data(), "label", reference, reference, "--format", "zpl");
        assertThat(twice.out()).isEqualTo(label.out().repeat(2));
        assertThat(Run.of(data(), "label", reference, reference, "--format", "png").code())
                .isEqualTo(2);
        assertThat(Run.of(data(), "unit", reference, "--json").json().get("grade").asString())
                .isEqualTo("B");
        var closed = Run.of(data(), "close-day", "--json");
        assertThat(closed.json().get(0).get("inspections").asInt()).isEqualTo(1);
        assertThat(Run.of(data(), "close-day", "--json").json().size()).isZero();
        assertThat(Run.of(data(), "check").code()).isZero();
    }

    @Test
    void answersAreCheckedBeforeAnythingIsRecorded() throws IOException {
        Run.of(data(), "import", report().toString());

        var wrong =
                Run.of(
                        data(),
                        "inspect",
                        "--code",
                        "LPNHE919225404",
                        "--answer",
                        "manual=eaten",
                        "--rest-ok");

        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("eaten");
        var right = Run.of(data(), "inspect", "--json", "--code", "LPNHE919225404", "--rest-ok");
        assertThat(right.json().get("grade").asString()).isEqualTo("A");
    }

    @Test
    void anotherGradeNeedsAReason() throws IOException {
        Run.of(data(), "import", report().toString());

        assertThat(
                        Run.of(
                                        data(),
                                        "inspect",
                                        "--code",
                                        "LPNHE919225404",
                                        "--rest-ok",
                                        "--grade",
                                        "C")
                                .code())
                .isEqualTo(1);
        var run =
                Run.of(
                        data(),
                        "inspect",
                        "--json",
                        "--code",
                        "LPNHE919225404",
                        "--rest-ok",
                        "--grade",
                        "C",
                        "--reason",
                        "signs-of-use");
        assertThat(run.json().get("grade").asString()).isEqualTo("C");
    }

    @Test
    void aChannelThatDoesNotTakeTheUnitIsBadInput() throws IOException {
        Run.of(data(), "import", report().toString());

        var wrong =
                Run.of(
                        data(),
                        "inspect",
                        "--code",
                        "LPNHE919225404",
                        "--rest-ok",
                        "--route",
                        "moon");

        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("moon").contains("amazon");
        var saved = Run.of(data(), "inspect", "--json", "--code", "LPNHE919225404", "--rest-ok");
        assertThat(saved.json().get("route").asString()).isNotEqualTo("moon");
    }

    @Test
    void anUnfinishedInspectionIsNotSaved() throws IOException {
        Run.of(data(), "import", report().toString());

        var run =
                Run.of(data(), "inspect", "--code", "LPNHE919225404", "--answer", "manual=missing");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("packaging");
    }

    @Test
    void aBackupRestoresToTheSameUnits() throws IOException {
        Run.of(data(), "import", report().toString());
        var reference =
                Run.of(data(), "inspect", "--json", "--code", "LPNHE919225404", "--rest-ok")
                        .json()
                        .get("reference")
                        .asString();
        var backup = folder.resolve("backup");
        var other = folder.resolve("other");

        assertThat(Run.of(data(), "backup", backup.toString()).code()).isZero();
        assertThat(Run.of(other, "restore", backup.toString()).code()).isZero();

        assertThat(Run.of(other, "unit", reference, "--json").json().get("state").asString())
                .isEqualTo("saved");
        assertThat(Run.of(other, "restore", backup.toString()).code()).isEqualTo(1);
        assertThat(Run.of(other, "check").code()).isZero();
    }

    @Test
    void aRebuildArrivesAtTheSameContent() throws IOException {
        Run.of(data(), "import", report().toString());
        Run.of(data(), "inspect", "--code", "LPNHE919225404", "--rest-ok");

        assertThat(Run.of(data(), "rebuild").code()).isZero();
        assertThat(Run.of(data(), "check").code()).isZero();
    }

    @Test
    void aLabelWithoutAUnitIsBadInput() {
        assertThat(Run.of(data(), "label", "0000000000", "--format", "png").code()).isEqualTo(1);
    }
}
