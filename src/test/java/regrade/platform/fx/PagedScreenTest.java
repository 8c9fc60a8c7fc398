package regrade.platform.fx;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import regrade.app.ShellBed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class PagedScreenTest {
    private final List<String> shown = new ArrayList<>();
    private final ShellBed bed = new ShellBed(Locale.ENGLISH);
    private final WindowDriver window =
            WindowDriver.open(stage -> bed.open(stage, paged("one", "two", "three")));

    private Screen paged(String... codes) {
        List<Screen> pages = new ArrayList<>();
        for (var code : codes) pages.add(ShellBed.plain(code, () -> shown.add(code)));
        return PagedScreen.of(
                bed.words(), new PagedScreen.Front("settings", "mdi2c-cog-outline"), pages);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theKeysTurnThePagesRoundAndRound() {
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);

        assertThat(shown).containsExactly("one", "two", "three", "one", "three");
        assertThat(chosen()).containsExactly("page.three");
    }

    @Test
    void theFirstFieldOfAPageHasTheFocus() {
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);

        assertThat(window.on(() -> window.scene().getFocusOwner())).isInstanceOf(TextField.class);
    }

    @Test
    void thePageInFrontOutlivesAChangeOfLanguage() {
        window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);

        window.press(KeyCode.CONTROL, KeyCode.L);

        assertThat(chosen()).containsExactly("page.two");
        assertThat(window.texts()).contains("Ctrl+Page préc./suiv.");
    }

    private List<String> chosen() {
        return window.on(
                () ->
                        window.scene().getRoot().lookupAll(".page-tabs .toggle-button").stream()
                                .map(ToggleButton.class::cast)
                                .filter(ToggleButton::isSelected)
                                .map(ToggleButton::getText)
                                .toList());
    }

    @Test
    void oneAloneNeedsNoTabs() {
        window.close();
        var alone = WindowDriver.open(stage -> bed.open(stage, paged("one")));

        assertThat(alone.find(".page-tabs").filter(Node::isVisible)).isEmpty();
        alone.close();
    }
}
