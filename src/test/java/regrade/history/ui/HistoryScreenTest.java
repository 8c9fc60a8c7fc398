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

import regrade.history.CapsulePurpose;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.UnitStory;
import regrade.kernel.SlowBackground;
import regrade.photo.Photo;
import regrade.photo.PhotoFact.PhotoTaken;
import regrade.photo.PhotoFormat;
import regrade.photo.Pictures;
import regrade.platform.fx.Theme;
import regrade.platform.fx.View;
import regrade.platform.fx.WindowDriver;
import regrade.platform.i18n.Words;

import java.util.List;
import java.util.Locale;

/// The history by the keyboard alone.
class HistoryScreenTest {
    private final SlowBackground background = new SlowBackground();
    private HistoryBed bed = new HistoryBed();

    private WindowDriver open(String language, Theme theme) {
        var words = new Words(Locale.of(language), UnitStory.PARIS);
        return WindowDriver.open(
                stage -> {
                    var screen = HistoryScreen.of(words, bed.model, bed.clock);
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
    void theUnitOfTheSecondSearchIsShownAndNotTheOneOfTheFirst() {
        try (var window = open("en", Theme.LIGHT)) {
            window.type("lampe");
            window.until("one unit is found", () -> bed.model.units().size() == 1);
            window.press(KeyCode.ENTER);
            window.untilText(bed.lamp.unit().grouped());
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.type("casque");
            window.until("others are found", () -> bed.model.units().size() == 2);

            window.press(KeyCode.ENTER);

            var first = bed.model.units().getFirst().unit();
            window.until(
                    "it is told",
                    () ->
                            bed.model
                                    .lifeProperty()
                                    .get()
                                    .filter(life -> life.unit().equals(first))
                                    .isPresent());
        }
    }

    @Test
    void aUnitsPhotosStandOnItsPageAlsoThoseThatAreGoneOrDoNotCount() {
        var seen = photo(1);
        var gone = photo(2);
        bed.photos.kept.remove(gone.hash());
        long undone = bed.act(new PhotoTaken(bed.lamp.unit(), photo(3), UnitStory.MORNING));
        bed.act(new PhotoTaken(bed.lamp.unit(), seen, UnitStory.MORNING));
        bed.act(new PhotoTaken(bed.lamp.unit(), gone, UnitStory.MORNING));
        var after = Draft.opened(bed.lamp.opened(), UnitStory.MORNING).standing();
        long by = bed.act(new ActUndone(bed.lamp.unit(), undone, after));

        try (var window = open("en", Theme.LIGHT)) {
            window.type("lampe");
            window.until("one unit is found", () -> bed.model.units().size() == 1);
            window.press(KeyCode.ENTER);

            window.untilText("Photos");
            assertThat(window.texts())
                    .contains(
                            "missing",
                            "Photo " + seen.shortHash() + " taken (1 kB)",
                            seen.shortHash() + " · 1 kB",
                            "undone by act " + by);
            assertThat(tiles(window, ".picture-tile")).isEqualTo(3);
            assertThat(tiles(window, ".picture-tile .image-view")).isEqualTo(2);
        }
    }

    private Photo photo(int seed) {
        var content = Pictures.jpeg(seed);
        var photo = new Photo(Photo.hash(content), content.length, PhotoFormat.JPEG);
        bed.photos.keep(photo, content);
        return photo;
    }

    private static int tiles(WindowDriver window, String selector) {
        return window.on(() -> window.scene().getRoot().lookupAll(selector).size());
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

    @ParameterizedTest
    @CsvSource({"en, DARK, Not now, SAFE-T claim", "fr, LIGHT, Pas maintenant, Réclamation SAFE-T"})
    void aCapsuleIsMadeByKeysAndTheListHasThemAgain(
            String language, Theme theme, String asked, String first) {
        try (var window = open(language, theme)) {
            window.type("lampe");
            window.until("one unit is found", () -> bed.model.units().size() == 1);
            window.press(KeyCode.ENTER);
            window.untilText(bed.lamp.unit().grouped());
            window.press(KeyCode.CONTROL, KeyCode.E);
            window.untilText(asked);
            assertNothingIsCut(window);
            assertThat(window.texts()).contains(first, "1", "2", "3");

            window.press(KeyCode.ESCAPE);
            assertThat(bed.model.units()).hasSize(1);
            assertThat(window.on(() -> window.scene().getFocusOwner()))
                    .isInstanceOf(TableView.class);
            window.press(KeyCode.CONTROL, KeyCode.E);
            window.untilText(asked);
            window.type("3");

            window.until("it is made", () -> bed.made.equals(List.of(CapsulePurpose.BUYER)));
            window.until("it is said", () -> bed.feedback.keys().contains("capsule.made"));
            assertThat(window.on(() -> window.scene().getFocusOwner()))
                    .isInstanceOf(TableView.class);
        }
    }

    private static void assertNothingIsCut(WindowDriver window) {
        assertThat(window.texts().stream().filter(text -> text.endsWith("..."))).isEmpty();
    }

    @Test
    void whileACapsuleIsMadeThePageSaysSoAndOffersToStop() {
        bed = new HistoryBed(background);
        try (var window = open("en", Theme.LIGHT)) {
            window.type("lampe");
            window.press(KeyCode.ENTER);
            window.untilText(bed.lamp.unit().grouped());
            window.press(KeyCode.CONTROL, KeyCode.E);
            background.slow = true;
            window.press(KeyCode.ENTER);
            window.untilText("The capsule is being made …");

            window.press(KeyCode.ESCAPE);
            window.act(background::answer);

            window.until("it was stopped", () -> bed.feedback.problems().size() == 1);
            window.untilText("Evidence capsule");
            assertThat(bed.made).isEmpty();
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
