package regrade.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import regrade.app.ShellBed;
import regrade.inspection.UnitState;
import regrade.photo.Pictures;
import regrade.platform.fx.WindowDriver;
import regrade.settings.Setting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class BenchScreenTest {
    private final BenchBed bed = new BenchBed(false);
    private final ShellBed shell = new ShellBed(Locale.ENGLISH);
    private final ChosenFiles picker = new ChosenFiles();
    private final WindowDriver window =
            WindowDriver.open(
                    stage ->
                            shell.openWithScanner(
                                    stage,
                                    bed.model,
                                    BenchScreen.of(
                                            shell.words(), bed.model, bed.bench.clock, picker),
                                    ShellBed.plain("returns", () -> {})));

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aCleanUnitIsDoneWithTwoScansAndOneKey() {
        window.scan(BenchBed.LPN);
        window.until("the unit is open", () -> bed.now().unit().isPresent());
        window.press(KeyCode.SPACE);
        window.until("it is saved", () -> bed.now().around().awaitingLabel().isPresent());
        window.scan(bed.now().around().awaitingLabel().orElseThrow().unit().text());

        window.until("its label is confirmed", () -> state() == UnitState.CONFIRMED);
        assertThat(bed.printed).isEqualTo(1);
    }

    @Test
    void aKeyShowsWhatAListingSaysWhereTheGradesStand() {
        window.scan(BenchBed.LPN);
        window.until("the unit is open", () -> bed.now().unit().isPresent());
        window.press(KeyCode.DIGIT2);
        window.press(KeyCode.C);

        window.untilText("Manual missing");
        assertThat(window.texts()).contains("Shopify", "VERY_GOOD").doesNotContain("F6");

        window.press(KeyCode.C);
        window.untilText("F6");
        assertThat(window.texts()).doesNotContain("Shopify");
    }

    @Test
    void aScanFromATextFieldOfAnotherScreenComesToTheBench() {
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        var field = (TextField) window.on(() -> window.scene().getFocusOwner());

        window.scan(BenchBed.LPN);

        window.until("the unit is open", () -> bed.now().unit().isPresent());
        assertThat(field.getText()).isEmpty();
        assertThat(window.texts())
                .contains("Original packaging", "Casque Bluetooth Aurio H7, noir");
    }

    @Test
    void oneKeyAddsAPhotoThatIsSeenAtOnce() {
        var file = Path.of("unit.png");
        bed.bench.photoFiles.pictures.put(file, Pictures.png(60, 30));
        picker.files = List.of(file);
        window.press(KeyCode.P);
        window.until("it is said", () -> bed.feedback.keys().contains("inspection.nothing-here"));
        assertThat(picker.asked).isZero();
        window.scan(BenchBed.LPN);
        window.untilText("No photo");

        window.press(KeyCode.P);

        window.untilText("1 photo");
        assertThat(window.find(".picture-tile .image-view")).isPresent();
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.untilText("No photo");
        assertThat(window.find(".picture-tile")).isEmpty();
    }

    @Test
    void aLetterTypedIntoTheScanLineIsNoPhoto() {
        window.scan(BenchBed.LPN);
        window.untilText("No photo");
        window.press(KeyCode.CONTROL, KeyCode.F);

        window.press(KeyCode.P);

        window.until("it stands there", () -> bed.model.lineProperty().get().equals("p"));
        assertThat(picker.asked).isZero();
    }

    /// Enter answers then, and a press on the button would answer as well.
    @Test
    void nothingIsSavedWhileSomethingIsAsked() {
        window.scan(BenchBed.LPN);
        window.until("the unit is open", () -> bed.now().unit().isPresent());
        var save = window.find("#save").orElseThrow();
        assertThat(save.isDisabled()).isFalse();

        window.press(KeyCode.F1);
        window.until("it asks why", () -> bed.now().asking() instanceof Asking.WhyGrade);
        window.until("the button is out of reach", save::isDisabled);

        window.press(KeyCode.ESCAPE);
        window.until("it can be saved", () -> !save.isDisabled());
    }

    @Test
    void aPressedAnswerIsShownOnceAndNotBeforeItIsRecorded() {
        window.scan(BenchBed.LPN);
        window.until("the unit is open", () -> bed.now().unit().isPresent());
        var pill = (ToggleButton) window.find(".pill").orElseThrow();
        var shown = new ArrayList<String>();
        pill.selectedProperty()
                .addListener((of, was, is) -> shown.add(is + " of " + answers() + " answers"));

        window.act(pill::fire);
        window.until("it is answered", () -> answers() == 1 && pill.isSelected());
        window.act(pill::fire);
        window.until("it is taken back", () -> answers() == 0 && !pill.isSelected());

        assertThat(shown).containsExactly("true of 1 answers", "false of 0 answers");
    }

    @Test
    void digitsAndFunctionKeysWorkWithoutTheMouse() {
        window.scan(BenchBed.LPN);
        window.until("the unit is open", () -> bed.now().unit().isPresent());

        window.press(KeyCode.DIGIT1);
        window.until("the first question is answered", () -> answers() == 1);
        window.press(KeyCode.F5);
        window.until("a reason is asked", () -> bed.now().asking() instanceof Asking.WhyGrade);
        assertThat(window.texts()).contains("Why Acceptable?", "smell or dirt");
        window.press(KeyCode.DIGIT2);
        window.until(
                "the grade is chosen",
                () -> bed.now().unit().orElseThrow().draft().override().isPresent());
        window.press(KeyCode.CONTROL, KeyCode.Z);

        window.until(
                "it is undone", () -> bed.now().unit().orElseThrow().draft().override().isEmpty());
    }

    @Test
    void noKeyReachesTheUnitBehindTheListOfKeys() {
        window.scan(BenchBed.LPN);
        window.until("the unit is open", () -> bed.now().unit().isPresent());
        window.press(KeyCode.F12);

        window.press(KeyCode.DIGIT1);
        window.press(KeyCode.SPACE);
        window.press(KeyCode.ENTER);
        window.press(KeyCode.F8);

        assertThat(answers()).isZero();
        assertThat(bed.printed).isZero();
        assertThat(bed.now().around().parked()).isEmpty();
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.DIGIT1);
        window.until("keys are the bench's again", () -> answers() == 1);
    }

    @Test
    void theTitleOfANewProductIsTypedAtOnce() {
        window.scan("X00ZZZZZZZ");
        window.until("a client is asked", () -> bed.now().asking() instanceof Asking.WhichClient);
        window.press(KeyCode.DIGIT1);
        window.until("a title is asked", () -> bed.now().asking() instanceof Asking.WhatTitle);

        window.type("lampe 2");
        window.press(KeyCode.ENTER);

        window.until("it is open", () -> bed.now().unit().isPresent());
        assertThat(bed.now().unit().orElseThrow().draft().product().title()).isEqualTo("lampe 2");
    }

    @Test
    void theTitleIsTypedAtOnceWhereThereIsOneClientOnly() {
        bed.bench.catalog.products.clear();
        window.scan("X00ZZZZZZZ");
        window.until("a title is asked", () -> bed.now().asking() instanceof Asking.WhatTitle);

        window.type("lampe 2");
        window.press(KeyCode.ENTER);

        window.until("it is open", () -> bed.now().unit().isPresent());
        assertThat(bed.now().unit().orElseThrow().draft().product().title()).isEqualTo("lampe 2");
    }

    @Test
    void everyLanguageAndThemeShowsTheSameUnit() {
        window.scan(BenchBed.LPN);
        window.until("the unit is open", () -> bed.now().unit().isPresent());

        Stream.of("dark", "light")
                .forEach(
                        theme -> {
                            window.act(() -> shell.change(Setting.THEME, theme));
                            window.act(() -> shell.change(Setting.LANGUAGE, "fr"));
                            assertThat(window.texts())
                                    .contains(
                                            "Emballage d’origine",
                                            "le reste est conforme",
                                            "79,90\u00a0€");
                            window.act(() -> shell.change(Setting.LANGUAGE, "en"));
                            assertThat(window.texts())
                                    .contains("Original packaging", "the rest is fine", "€79.90");
                        });
    }

    @Test
    void aCodeIsTypedByHandIntoTheLine() {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.act(() -> bed.model.lineProperty().set(BenchBed.LPN));

        window.press(KeyCode.ENTER);

        window.until("the unit is open", () -> bed.now().unit().isPresent());
        window.press(KeyCode.DIGIT2);
        window.until("keys are the bench's again", () -> answers() == 1);
    }

    private int answers() {
        return bed.now().unit().orElseThrow().draft().answers().given().size();
    }

    private UnitState state() {
        return bed.now().around().recent().getFirst().standing().state();
    }
}
