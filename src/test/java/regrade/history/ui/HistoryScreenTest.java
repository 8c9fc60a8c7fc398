package regrade.history.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import regrade.inspection.UnitStory;
import regrade.platform.fx.Theme;
import regrade.platform.fx.View;
import regrade.platform.fx.WindowDriver;
import regrade.platform.i18n.Words;

import java.util.Locale;

/// The history by the keyboard alone.
class HistoryScreenTest {
    private final SlowBackground background = new SlowBackground();
    private HistoryBed bed = new HistoryBed();

    private WindowDriver open(String language, Theme theme) {
        var words = new Words(Locale.of(language), UnitStory.PARIS);
        return WindowDriver.open(
                stage -> {
                    var screen = HistoryScreen.of(words, bed.model);
                    var view = View.load(screen.fxml(), screen.controllers(), words);
                    var scene = new Scene(view.root(), 1160, 620);
                    theme.colour(scene);
                    stage.setScene(scene);
                    stage.show();
                    view.root().lookup(".first").requestFocus();
                });
    }

    @Test
    void aUnitIsSearchedReadAndReprintedWithoutAMouse() {
        try (var window = open("en", Theme.LIGHT)) {
            window.type("lampe");
            window.until("one unit is found", () -> bed.model.units().size() == 1);
            window.press(KeyCode.ENTER);
            window.untilText(bed.lamp.unit().grouped());
            assertThat(window.texts()).contains("Manual: missing", "undone by act 6");

            window.press(KeyCode.CONTROL, KeyCode.R);
            window.untilText("Label asked for again, copy 2");

            window.press(KeyCode.CONTROL, KeyCode.G);
            window.untilText("N New");
            window.press(KeyCode.ESCAPE);
            window.until("everything is listed again", () -> bed.model.units().size() == 3);
            var focused = window.on(() -> window.scene().getFocusOwner());
            assertThat(focused).isInstanceOf(TextField.class);
        }
    }

    @Test
    void enterBeforeTheAnswerWaitsForTheRightUnit() {
        bed = new HistoryBed(background);
        try (var window = open("en", Theme.LIGHT)) {
            background.slow = true;
            window.type("lampe");
            window.press(KeyCode.ENTER);
            assertThat(window.on(() -> window.scene().getFocusOwner()))
                    .isInstanceOf(TextField.class);

            window.act(background::answer);

            window.untilText(bed.lamp.unit().grouped());
            assertThat(window.texts()).contains("undone by act 6");
        }
    }

    @Test
    void downGoesFromTheFieldIntoTheList() {
        try (var window = open("en", Theme.LIGHT)) {
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);

            window.untilText(bed.lamp.unit().grouped());
            assertThat(window.on(() -> window.scene().getFocusOwner()))
                    .isInstanceOf(TableView.class);
        }
    }

    @Test
    void anUndoneActIsStruckThrough() {
        try (var window = open("en", Theme.LIGHT)) {
            window.type("lampe");
            window.press(KeyCode.ENTER);
            window.untilText(bed.lamp.unit().grouped());

            assertThat(
                            window.on(
                                    () ->
                                            window
                                                    .scene()
                                                    .getRoot()
                                                    .lookupAll(".undone .told .text")
                                                    .stream()
                                                    .map(Text.class::cast)
                                                    .allMatch(Text::isStrikethrough)))
                    .isTrue();
            assertThat(window.find(".undone .told .text")).isPresent();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, What happened", "fr, DARK, Ce qui s’est passé"})
    void thePageStandsInEveryLanguageAndTheme(String language, Theme theme, String heading) {
        try (var window = open(language, theme)) {
            window.type("lampe");
            window.press(KeyCode.ENTER);
            window.untilText(heading);
        }
    }
}
