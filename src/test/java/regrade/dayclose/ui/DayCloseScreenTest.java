package regrade.dayclose.ui;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.inspection.UnitStory.INSPECTOR;
import static regrade.inspection.UnitStory.PARIS;
import static regrade.inspection.UnitStory.aUnit;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.dayclose.CloseDay;
import regrade.dayclose.CountDay;
import regrade.dayclose.DayCloseFact.DayClosed;
import regrade.dayclose.file.FileBatchFolders;
import regrade.dayclose.store.JdbiBatches;
import regrade.grading.Grade;
import regrade.inspection.InspectionFact.*;
import regrade.inspection.StepClock;
import regrade.inspection.UnitStory;
import regrade.inspection.store.JdbiUnits;
import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.FactKinds;
import regrade.journal.JournalBed;
import regrade.kernel.DirectBackground;
import regrade.kernel.RecordingFeedback;
import regrade.platform.fx.Theme;
import regrade.platform.fx.View;
import regrade.platform.fx.WindowDriver;
import regrade.platform.i18n.Words;
import regrade.settings.BenchSettings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The day close by one key.
class DayCloseScreenTest {
    private static final FactKinds KINDS =
            new FactKinds(
                    List.of(
                            FactKind.of("unit-opened", UnitOpened.class),
                            FactKind.of("unit-parked", UnitParked.class),
                            FactKind.of("inspection-saved", InspectionSaved.class),
                            FactKind.of("label-confirmed", LabelConfirmed.class),
                            FactKind.of("day-closed", DayClosed.class)));

    @TempDir Path root;

    private final RecordingFeedback feedback = new RecordingFeedback();
    private JournalBed bed;
    private DayCloseViewModel model;

    @BeforeEach
    void aDay() {
        var clock = new StepClock(UnitStory.MORNING, PARIS);
        bed =
                JournalBed.open(
                        root.resolve("data"),
                        KINDS,
                        jdbi -> List.of(new JdbiUnits(jdbi), new JdbiBatches(jdbi)),
                        clock);
        var units = new JdbiUnits(bed.jdbi());
        var batches = new JdbiBatches(bed.jdbi());
        var close =
                new CloseDay(
                        new CloseDay.Ports(
                                bed.journal(),
                                bed.journal(),
                                KINDS,
                                batches,
                                new FileBatchFolders(),
                                () -> BenchSettings.DEFAULTS,
                                root.resolve("batches").toString(),
                                "1.0"));
        var acts = new DayCloseViewModel.Acts(new CountDay(units, units, clock), close, batches);
        model = new DayCloseViewModel(new DirectBackground(), feedback, acts);
        act(aUnit(1).opened());
        act(aUnit(1).saved(Grade.B), new LabelConfirmed(aUnit(1).unit()));
        act(aUnit(2).undeclared("X").opened());
        act(aUnit(2).saved(Grade.X, "disposal"));
        act(aUnit(3).opened(), aUnit(3).parked());
        model.open();
    }

    @AfterEach
    void close() {
        bed.close();
    }

    private void act(Fact... facts) {
        bed.journal().append(INSPECTOR, List.of(facts));
    }

    private WindowDriver open(String language, Theme theme) {
        var words = new Words(Locale.of(language), PARIS);
        return WindowDriver.open(
                stage -> {
                    var screen = DayCloseScreen.of(words, model);
                    var view = View.load(screen.fxml(), screen.controllers(), words);
                    var scene = new Scene(view.root(), 1160, 620);
                    theme.colour(scene);
                    stage.setScene(scene);
                    stage.show();
                    view.root().lookup(".first").requestFocus();
                });
    }

    @Test
    void theDayIsCountedAndWhatIsOpenIsSaid() {
        try (var window = open("en", Theme.LIGHT)) {
            assertThat(window.texts())
                    .contains(
                            "2 units inspected",
                            "Parts or scrap",
                            "Disposal",
                            "1 draft put aside",
                            "1 label was not scanned back",
                            "1 unit that no report had announced",
                            "No batch yet");
        }
    }

    @Test
    void enterClosesTheDayAndEnterAgainIsHarmless() {
        try (var window = open("en", Theme.LIGHT)) {
            window.press(KeyCode.ENTER);
            window.untilText("Batch 1 is sealed with 2 inspections.");
            var folder = root.resolve("batches").resolve("BK7Q-000001-2026-11-22");
            assertThat(window.texts()).contains(folder.toString(), "BK7Q-000001-2026-11-22");
            assertThat(folder).isDirectory();

            window.press(KeyCode.ENTER);
            window.untilText("Nothing new since the last batch. Nothing was sealed.");
            assertThat(feedback.keys()).containsExactly("dayclose.sealed", "dayclose.nothing-new");
        }
    }

    @Test
    void aCloseThatFailsDoesNotLookLikeTheOneBefore() throws IOException {
        try (var window = open("en", Theme.LIGHT)) {
            window.press(KeyCode.ENTER);
            window.untilText("Batch 1 is sealed with 2 inspections.");
            act(aUnit(4).opened());
            Files.move(root.resolve("batches"), root.resolve("gone"));
            Files.createFile(root.resolve("batches"));

            window.press(KeyCode.ENTER);

            window.until("it failed", () -> feedback.problems().size() == 1);
            assertThat(window.texts()).doesNotContain("Batch 1 is sealed with 2 inspections.");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, DARK, By grade", "fr, LIGHT, Par grade"})
    void thePageStandsInEveryLanguageAndTheme(String language, Theme theme, String heading) {
        try (var window = open(language, theme)) {
            window.untilText(heading);
        }
    }
}
