package regrade.rework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.catalog.ExpectedPart;
import regrade.checklist.AProduct;
import regrade.checklist.Answer;
import regrade.kernel.Money;
import regrade.platform.fx.WindowDriver;
import regrade.rework.StockedPart;
import regrade.rework.Supply;
import regrade.rework.Work;
import regrade.rework.WorkSet;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Works, wages and the parts stock are changed by keys alone.
class WorksPageTest {
    private final List<WindowDriver> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(WindowDriver::close);
    }

    private WindowDriver window(WorksBed bed) {
        var window = WindowDriver.open(stage -> bed.shell.open(stage, bed.screen()));
        open.add(window);
        bed.works.look();
        return window;
    }

    private static void choose(WindowDriver window, WorksBed bed, String id) {
        for (int i = 0; i < 40 && !bed.works.chosenProperty().get().equals(id); i++)
            window.press(KeyCode.DOWN);
        assertThat(bed.works.chosenProperty().get()).isEqualTo(id);
    }

    private static Work work(WorksBed bed, String code) {
        return bed.works.stateProperty().get().draft().work(code).orElseThrow();
    }

    private static void clear(WindowDriver window) {
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.DELETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aWorkIsChangedPublishedAndTakenUpAgainByKeysAlone(String language) {
        var bed = new WorksBed(Locale.of(language));
        var window = window(bed);
        var words = bed.shell.words();

        choose(window, bed, "repair");
        window.press(KeyCode.ENTER);
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        clear(window);
        window.type("50");
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        window.press(KeyCode.TAB);
        clear(window);
        window.type("7,50 eur; 6.10 GBP; 7 usd");
        window.press(KeyCode.ENTER);
        assertThat(work(bed, "repair").minutes()).isEqualTo(50);
        assertThat(work(bed, "repair").supply().prices())
                .containsExactly(Money.of(750, "EUR"), Money.of(610, "GBP"), Money.of(700, "USD"));
        assertThat(window.texts()).contains(words.text("grade.rules.draft", 1));
        assertThat(window.on(() -> window.scene().getFocusOwner())).isInstanceOf(ListView.class);

        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(bed.sets.current().version()).isEqualTo(2);
        assertThat(bed.sets.current().work("repair").orElseThrow().minutes()).isEqualTo(50);
        assertThat(window.texts()).contains(words.text("grade.rules.in-force", 2));

        window.press(KeyCode.CONTROL, KeyCode.H);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        assertThat(work(bed, "repair").minutes()).isEqualTo(35);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aNewWorkIsMadeSwitchedOffAndRemovedByKeysAlone(String language) {
        var bed = new WorksBed(Locale.of(language));
        var window = window(bed);

        window.press(KeyCode.CONTROL, KeyCode.N);
        window.type("Charge");
        window.press(KeyCode.ENTER);
        assertThat(bed.feedback.keys()).containsExactly("works.refused.minutes");
        window.press(KeyCode.TAB);
        window.type("laden");
        window.press(KeyCode.TAB);
        window.type("5");
        window.press(KeyCode.TAB);
        window.type("90");
        window.press(KeyCode.ENTER);

        var made = work(bed, "own-charge");
        assertThat(made.chance()).isEqualTo(9000);
        assertThat(made.supply()).isEqualTo(Supply.NONE);
        assertThat(window.texts()).contains(language.equals("fr") ? "laden" : "Charge");
        window.press(KeyCode.SPACE);
        assertThat(work(bed, "own-charge").on()).isFalse();
        window.press(KeyCode.DELETE);
        assertThat(bed.works.stateProperty().get().changed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whatAnHourCostsIsAddedAndWithoutAnyNothingIsPublished(String language) {
        var bed = new WorksBed(Locale.of(language));
        var window = window(bed);

        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        window.type("280 SEK");
        window.press(KeyCode.TAB);
        window.type("R-02");
        window.press(KeyCode.ENTER);

        var draft = bed.works.stateProperty().get().draft();
        assertThat(draft.wage(Currency.getInstance("SEK")).orElseThrow().bin()).isEqualTo("R-02");
        // no part has a price in it yet
        assertThat(bed.works.stateProperty().get().findings()).isNotEmpty();

        chooseWage(window, bed, "EUR");
        // each time the next one is chosen
        for (int i = 0; i < 4; i++) window.press(KeyCode.DELETE);
        assertThat(bed.works.stateProperty().get().draft().wages()).isEmpty();
        assertThat(bed.works.stateProperty().get().draft().works())
                .hasSameSizeAs(WorkSet.shipped().works());
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(bed.feedback.keys()).contains("works.contradicts");
        assertThat(bed.sets.current().version()).isEqualTo(1);
        assertThat(window.texts()).contains(bed.shell.words().text("works.finding.no-wage", ""));
        for (int i = 0; i < 4; i++) window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(bed.works.stateProperty().get().draft().wages()).hasSize(4);
    }

    private static void chooseWage(WindowDriver window, WorksBed bed, String currency) {
        window.press(KeyCode.HOME);
        choose(window, bed, currency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void boughtPartsComeIntoTheStockAreCountedAndUndoneByKeysAlone(String language) {
        var bed = new WorksBed(Locale.of(language));
        var drone = AProduct.of("electronics").with("Battery*; Charger").made();
        bed.products.add(drone);
        var window = window(bed);
        var words = bed.shell.words();

        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(window.texts()).contains(words.text("parts.none"));
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.type(drone.title().substring(0, 4));
        window.press(KeyCode.ENTER);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.TAB);
        window.type("12");
        window.press(KeyCode.TAB);
        window.type("4,50 EUR");
        window.press(KeyCode.ENTER);

        var charger =
                new StockedPart(
                        drone.client(),
                        drone.sku(),
                        "part:charger",
                        12,
                        0,
                        Optional.of(Money.of(450, "EUR")));
        assertThat(bed.stock.listed(9)).containsExactly(charger);
        assertThat(window.texts()).contains("Charger", words.text("parts.pieces", 12));

        window.press(KeyCode.ENTER);
        clear(window);
        window.type("11");
        window.press(KeyCode.ENTER);
        assertThat(bed.stock.stocked(drone, "part:charger")).isEqualTo(11);

        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(bed.stock.listed(9)).containsExactly(charger);
        assertThat(bed.feedback.keys()).containsExactly("parts.stocked", "parts.counted");
        assertThat(drone.contents()).extracting(ExpectedPart::name).contains("Charger");
    }

    @Test
    void enterOnLeaveLeavesTheWageAsItWas() {
        var bed = new WorksBed(Locale.ENGLISH);
        var window = window(bed);

        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        window.type("280 SEK");
        window.press(KeyCode.TAB);
        window.type("R-02");
        leaveByButton(window, 2);

        assertThat(bed.works.formProperty().get()).isEmpty();
        assertThat(bed.works.stateProperty().get().changed()).isFalse();
    }

    @Test
    void enterOnLeaveLeavesTheStockAsItWas() {
        var bed = new WorksBed(Locale.ENGLISH);
        var drone = AProduct.of("electronics").with("Battery").made();
        bed.products.add(drone);
        bed.stock(drone, 12);
        var window = window(bed);

        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.type("3");
        leaveByButton(window, 3);
        assertThat(bed.parts.formProperty().get()).isEmpty();
        window.press(KeyCode.ENTER);
        clear(window);
        window.type("11");
        leaveByButton(window, 2);

        assertThat(bed.parts.formProperty().get()).isEmpty();
        assertThat(bed.stock.stocked(drone, "part:battery")).isEqualTo(12);
    }

    /// @param tabs from the field that has the focus to the button
    private static void leaveByButton(WindowDriver window, int tabs) {
        for (int i = 0; i < tabs; i++) window.press(KeyCode.TAB);
        var label = window.on(() -> ((Button) window.scene().getFocusOwner()).getText());
        assertThat(label).isEqualTo("Leave");
        window.press(KeyCode.ENTER);
    }

    @Test
    void aLineThatMendsNothingIsNotLeftOutInSilence() {
        var bed = new WorksBed(Locale.ENGLISH);
        var window = window(bed);
        var several =
                WorkSet.shipped().works().stream()
                        .filter(work -> work.mends().size() > 1)
                        .findFirst()
                        .orElseThrow();

        window.act(
                () -> {
                    bed.works.choose(several.code());
                    bed.works.edit();
                    var line = (MendLine) window.scene().getRoot().lookup(".mend-line");
                    choice(line, 2).setValue(choice(line, 1).getValue());
                });
        window.press(KeyCode.ENTER);

        assertThat(bed.feedback.keys()).containsExactly("works.refused.mends");
        assertThat(bed.works.formProperty().get()).isPresent();
        assertThat(work(bed, several.code())).isEqualTo(several);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Answer> choice(MendLine line, int place) {
        return (ComboBox<Answer>) line.getChildren().get(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void thePageSaysThatMoreLieThereThanItLists(String language) {
        var bed = new WorksBed(Locale.of(language));
        var more = bed.shell.words().text("parts.more-lie", PartsViewModel.MOST_LISTED);
        bed.stockParts(PartsViewModel.MOST_LISTED);
        var window = window(bed);

        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        assertThat(window.texts()).doesNotContain(more);
        bed.stockParts(PartsViewModel.MOST_LISTED + 1);
        window.act(bed.parts::look);

        assertThat(window.texts()).contains(more);
        assertThat(bed.parts.rowsProperty().get()).hasSize(PartsViewModel.MOST_LISTED);
    }
}
