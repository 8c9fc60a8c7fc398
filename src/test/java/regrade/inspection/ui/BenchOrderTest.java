package regrade.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.app.ShellBed;
import regrade.inspection.Workbench;
import regrade.platform.fx.WindowDriver;
import regrade.settings.Setting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What was found on the units before is asked first, on the screen and by its keys.
class BenchOrderTest {
    private static final List<String> PLATES =
            List.of("LPNHE919225404", "LPNHE919225405", "LPNHE919225406", "LPNHE919225407");

    private final BenchBed bed = new BenchBed(false);
    private final ShellBed shell = new ShellBed(Locale.ENGLISH);
    private final WindowDriver window =
            WindowDriver.open(
                    stage ->
                            shell.openWithScanner(
                                    stage,
                                    bed.model,
                                    BenchScreen.of(
                                            shell.words(),
                                            bed.model,
                                            bed.bench.clock,
                                            new ChosenFiles())));

    @AfterEach
    void close() {
        window.close();
    }

    private void open(int unit) {
        if (unit > 1) bed.bench.returns.add(Workbench.announced(PLATES.get(unit), BenchBed.FNSKU));
        window.scan(PLATES.get(unit));
        window.until("the unit is open", () -> bed.now().unit().isPresent());
    }

    /// Opens a unit, presses digits, and says that the rest is fine.
    private void inspect(int unit, KeyCode... digits) {
        open(unit);
        for (int i = 0; i < digits.length; i++) {
            window.press(digits[i]);
            int pressed = i + 1;
            window.until("it is recorded", () -> bed.bench.journal.last() >= pressed);
        }
        window.press(KeyCode.SPACE);
        window.until("it is saved", () -> bed.now().unit().isEmpty());
        var label = bed.now().around().awaitingLabel().orElseThrow().unit().text();
        window.scan(label);
        window.until("its label is on", () -> bed.now().around().awaitingLabel().isEmpty());
    }

    private void missingManuals() {
        inspect(0, KeyCode.DIGIT2);
        inspect(1, KeyCode.DIGIT2);
    }

    private List<String> firstRow() {
        return window.on(
                () ->
                        window.find(".check-row").orElseThrow().lookupAll(".label").stream()
                                .filter(node -> node instanceof Label && node.isVisible())
                                .map(node -> ((Label) node).getText())
                                .toList());
    }

    private Optional<String> usual() {
        return bed.now().unit().orElseThrow().draft().opening().usual().stream()
                .map(usual -> usual.question())
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Manual, missing: 2 of 2 of this SKU",
        "fr, Notice, manquante\u00a0: 2 sur 2 de ce SKU"
    })
    void aManualThatIsUsuallyMissingIsAskedFirstAndSaysWhy(
            String language, String question, String why) {
        window.act(() -> shell.change(Setting.LANGUAGE, language));
        missingManuals();

        open(2);

        window.untilText(why);
        assertThat(firstRow()).contains("1", question, why);
        window.press(KeyCode.DIGIT1);
        window.until("the manual is missing", () -> answered("manual"));
        assertThat(firstRow()).contains(question).doesNotContain(why);
    }

    @Test
    void aUnitOnTheBenchKeepsItsReasonWhateverIsFoundOnOthers() {
        missingManuals();
        open(2);
        window.press(KeyCode.F8);
        window.until("it is put aside", () -> bed.now().unit().isEmpty());
        inspect(3, KeyCode.DIGIT1);

        window.press(KeyCode.F9);

        window.untilText("missing: 2 of 2 of this SKU");
    }

    @Test
    void switchedOffTheFixedOrderStandsAndSaysNothing() {
        missingManuals();
        bed.bench.settings = bed.bench.settings.with(Map.of(Setting.LEARN_ORDER.code(), "off"));

        open(2);

        window.untilText("Original packaging");
        assertThat(firstRow()).contains("1", "Original packaging");
        assertThat(usual()).isEmpty();
        assertThat(window.texts()).noneMatch(text -> text.contains("of this SKU"));
    }

    @Test
    void theDigitGivesFirstWhatIsUsualAndEveryAnswerKeepsItsPlace() {
        inspect(0, KeyCode.DIGIT1, KeyCode.DIGIT1);
        inspect(1, KeyCode.DIGIT1, KeyCode.DIGIT1);

        open(2);
        window.untilText("damaged: 2 of 2 of this SKU");

        assertThat(pills()).containsExactly("OK", "missing", "damaged");
        window.press(KeyCode.DIGIT1);
        window.until("the box is damaged", () -> answered("packaging"));
        assertThat(bed.now().unit().orElseThrow().draft().answers().to("packaging"))
                .hasToString("Optional[DAMAGED]");
    }

    private boolean answered(String question) {
        return bed.now().unit().orElseThrow().draft().answers().to(question).isPresent();
    }

    private List<String> pills() {
        return window.on(
                () ->
                        window.find(".check-row").orElseThrow().lookupAll(".pill").stream()
                                .filter(Node::isVisible)
                                .map(node -> ((ToggleButton) node).getText())
                                .toList());
    }
}
