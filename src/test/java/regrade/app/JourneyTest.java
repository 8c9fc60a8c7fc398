package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.checklist.Question;
import regrade.cli.CommandLineProgram;
import regrade.grading.Grade;
import regrade.grading.OverrideReason;
import regrade.inspection.UnitState;
import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.scan.Command;
import regrade.settings.Setting;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// A new bench's first day, in the real window, by scanner and keyboard alone.
class JourneyTest {
    private static final String KETTLE = "LPNHE000000002";
    private static final String HEADSET = "LPNHE000000004";
    private static final String LAMP = "LPNRR000000007";
    private static final String MUG = "LPNRR000000009";
    private static final String UNANNOUNCED = "4006381333931";

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void aDayFromTheFirstReportToTheSealedBatch(String language) throws Exception {
        var labels = new ArrayList<String>();
        try (var bed = new JourneyBed(folder, Locale.of(language))) {
            aReportComesIn(bed);
            var kettle = aCleanUnit(bed, KETTLE);
            var headset = aUnitWithTwoFaults(bed);
            var unannounced = aUnitNobodyAnnounced(bed);
            var lamp = aDraftIsSetAsideAndComesBack(bed);
            theReturnsKnowWhatCame(bed, kettle);
            theHistoryTellsIt(bed, kettle);
            theDayIsClosedTwice(bed);
            for (var unit : List.of(headset, unannounced)) labels.add(unit.text() + "-1.pdf");
            for (var unit : List.of(kettle, lamp))
                for (int copy = 1; copy <= 2; copy++) labels.add(unit.text() + "-" + copy + ".pdf");
        }

        everythingIsOnDisk(labels);
    }

    private static void aReportComesIn(JourneyBed bed) {
        bed.untilSays("welcome.title");
        bed.press(KeyCode.CONTROL, KeyCode.D);
        assertThat(bed.open.journal().last()).isZero();
        bed.window.type("lea");
        bed.press(KeyCode.ENTER);
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.SPACE);
        bed.untilSays("returns.none");
        bed.press(KeyCode.CONTROL, KeyCode.I);
        bed.untilSays("import.counts", 5, 4, 0, 0, 1);
        bed.untilSays("returns.totals", 4, 4);
        assertThat(bed.open.stores().settings().current().inspector().name()).isEqualTo("lea");
        assertThat(bed.open.stores().settings().current().get(Setting.THEME)).isEqualTo("dark");
    }

    /// The screen's own target: at most three scans and one key; nobody waits between the scan and
    /// the key.
    private static Reference aCleanUnit(JourneyBed bed, String plate) {
        bed.startCounting();
        bed.scan(plate);
        bed.press(KeyCode.SPACE);
        var unit = bed.scanLabel();
        bed.count(3, 1);

        bed.untilSays("inspection.confirmed", unit);
        bed.untilLabel(unit, 1);
        assertThat(bed.row(unit).standing().grade()).contains(Grade.A);
        return unit;
    }

    private static Reference aUnitWithTwoFaults(JourneyBed bed) {
        bed.startCounting();
        bed.scan(HEADSET);
        bed.press(KeyCode.DIGIT1);
        bed.press(KeyCode.DIGIT2);
        bed.press(KeyCode.SPACE);
        var unit = bed.scanLabel();
        bed.count(3, 6);

        var draft = bed.draft(unit);
        var faults =
                draft.answers().given().entrySet().stream()
                        .filter(given -> given.getValue().fault());
        assertThat(faults)
                .extracting(given -> given.getKey())
                .containsExactlyInAnyOrder(Question.PACKAGING, Question.MANUAL);
        bed.untilLabel(unit, 1);
        return unit;
    }

    private static Reference aUnitNobodyAnnounced(JourneyBed bed) {
        bed.startCounting();
        bed.scan(UNANNOUNCED);
        bed.untilSays("inspection.undeclared");
        bed.press(KeyCode.ENTER);
        bed.onBench();
        bed.press(KeyCode.SPACE);
        var unit = bed.scanLabel();
        bed.count(2, 3);

        bed.untilLabel(unit, 1);
        assertThat(bed.draft(unit).opening().expected()).isEmpty();
        return unit;
    }

    private static Reference aDraftIsSetAsideAndComesBack(JourneyBed bed) {
        bed.scan(LAMP);
        bed.press(KeyCode.DIGIT1);
        bed.press(KeyCode.F8);
        bed.window.until("it is set aside", () -> bed.open.stores().units().parked().size() == 1);
        var lamp = bed.open.stores().units().parked().getFirst().unit();
        bed.untilSays("inspection.parked", lamp);

        bed.press(KeyCode.F9);
        bed.untilState(lamp, UnitState.OPEN);
        bed.press(KeyCode.CONTROL, KeyCode.Z);
        bed.untilState(lamp, UnitState.PARKED);
        bed.press(KeyCode.F9);
        bed.untilState(lamp, UnitState.OPEN);
        assertThat(bed.draft(lamp).answers().given()).hasSize(1);
        anotherGradeAndRoute(bed, lamp);
        anotherLanguage(bed);
        bed.press(KeyCode.SPACE);
        bed.untilLabel(lamp, 1);
        bed.press(KeyCode.CONTROL, KeyCode.R);
        bed.untilLabel(lamp, 2);
        assertThat(bed.scanLabel()).isEqualTo(lamp);
        aScanIsTakenBack(bed, lamp);
        return lamp;
    }

    private static void anotherGradeAndRoute(JourneyBed bed, Reference unit) {
        bed.press(KeyCode.F5);
        bed.untilSays("inspection.ask.why", bed.words.text("grade.D"));
        bed.press(KeyCode.DIGIT2);
        bed.window.until("the grade is chosen", () -> bed.draft(unit).override().isPresent());
        var chosen = bed.draft(unit).override().orElseThrow();
        assertThat(chosen.grade()).isEqualTo(Grade.D);
        assertThat(chosen.reason()).isEqualTo(OverrideReason.SMELL_OR_DIRT);

        bed.press(KeyCode.F7);
        bed.window.until("the route is chosen", () -> bed.draft(unit).channel().isPresent());
    }

    /// The unit stays on the bench while everything is drawn anew.
    private static void anotherLanguage(JourneyBed bed) {
        var before = bed.words.text("question.packaging");
        bed.window.untilText(before);
        bed.press(KeyCode.CONTROL, KeyCode.L);
        bed.window.until(
                "the language is another",
                () -> !bed.words.text("question.packaging").equals(before));
        bed.untilSays("question.packaging");
        bed.press(KeyCode.CONTROL, KeyCode.L);
        bed.window.untilText(before);
    }

    private static void aScanIsTakenBack(JourneyBed bed, Reference unit) {
        bed.press(KeyCode.CONTROL, KeyCode.Z);
        bed.untilState(unit, UnitState.SAVED);
        assertThat(bed.scanLabel()).isEqualTo(unit);
    }

    private static void theReturnsKnowWhatCame(JourneyBed bed, Reference unit) {
        bed.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        bed.untilSays("returns.totals", 4, 1);
        // past the late ones to all of them
        bed.press(KeyCode.CONTROL, KeyCode.T);
        bed.press(KeyCode.CONTROL, KeyCode.T);
        bed.press(KeyCode.CONTROL, KeyCode.F);
        bed.window.type("bouilloire");
        bed.untilSays("returns.came", unit);
    }

    private static void theHistoryTellsIt(JourneyBed bed, Reference unit) {
        bed.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        // no hand types before the screen it asked for is there
        bed.untilSays("history.choose");
        bed.press(KeyCode.CONTROL, KeyCode.F);
        bed.window.type("bouilloire");
        bed.window.untilTyped("bouilloire");
        bed.window.untilText(unit.grouped());
        bed.press(KeyCode.ENTER);
        bed.untilSays("history.life");
        // a seller who works alone has no client to tell apart
        assertThat(bed.window.texts())
                .doesNotContain(ClientId.OWN.text(), bed.words.text("history.detail.client"));
        bed.press(KeyCode.CONTROL, KeyCode.R);
        bed.untilLabel(unit, 2);
    }

    /// A scan from the history goes to the bench all the same; its draft stays for tomorrow. The
    /// page is opened by the printed sheet.
    private static void theDayIsClosedTwice(JourneyBed bed) {
        bed.scan(MUG);
        var mug = bed.onBench().unit();
        assertThat(bed.window.texts()).doesNotContain(ClientId.OWN.text());
        bed.press(KeyCode.F8);
        bed.untilState(mug, UnitState.PARKED);

        bed.scan(Command.DAY_CLOSE.code());
        bed.untilSays("dayclose.close");
        bed.press(KeyCode.ENTER);
        bed.untilSays("dayclose.sealed", 1, 4);
        bed.press(KeyCode.ENTER);
        bed.untilSays("dayclose.nothing-new");
        assertThat(bed.open.stores().batches().last(9)).hasSize(1);
    }

    private void everythingIsOnDisk(List<String> labels) throws Exception {
        var data = folder.resolve("data");
        var silent = new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        var program =
                new CommandLineProgram(
                        new LocalWorkplace(Clock.systemDefaultZone()), silent, silent);
        assertThat(program.run("check", "--data", data.toString())).isZero();

        assertThat(names(data.resolve("labels"))).containsExactlyInAnyOrderElementsOf(labels);
        for (var label : labels)
            assertThat(Files.readAllBytes(data.resolve("labels").resolve(label)))
                    .startsWith('%', 'P', 'D', 'F');
        assertThat(names(folder)).anyMatch(name -> name.startsWith("returns.txt.refused"));
        aBatchThatProves(data.resolve("batches"));
    }

    private static void aBatchThatProves(Path batches) throws Exception {
        var batch = batches.resolve(names(batches).getFirst());
        var manifest =
                JsonMapper.shared().readTree(Files.readAllBytes(batch.resolve("manifest.json")));
        assertThat(names(batch))
                .containsExactlyInAnyOrder("manifest.json", "entries.jsonl", "inspections.csv");
        for (var file : manifest.required("files"))
            assertThat(sha256(batch, file)).isEqualTo(file.required("sha256").stringValue());
        // an act of several frames, as an import is, stands on several lines, of which the last
        // bears its number
        assertThat(
                        Files.readAllLines(batch.resolve("entries.jsonl")).stream()
                                .filter(line -> line.startsWith("{\"entry\":")))
                .hasSize(manifest.required("entries").intValue());
        assertThat(manifest.required("inspections").intValue()).isEqualTo(4);
    }

    private static String sha256(Path batch, JsonNode file) throws Exception {
        var bytes = Files.readAllBytes(batch.resolve(file.required("name").stringValue()));
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.map(path -> String.valueOf(path.getFileName())).toList();
        }
    }
}
