package regrade.platform.fx;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

import regrade.platform.i18n.Words;

import java.util.List;
import java.util.Objects;

/// A screen of the window that has several pages, of which one is in front: `Ctrl+PgDn` and
/// `Ctrl+PgUp` turn them.
public final class PagedScreen {
    private PagedScreen() {}

    /// @param front code and icon of the whole screen
    /// @param pages at least one, in the order of their tabs; `page.<code>` in the bundles names
    ///   each
    public static Screen of(Words words, Front front, List<Screen> pages) {
        var fxml = Objects.requireNonNull(PagedScreen.class.getResource("pages.fxml"));
        // outlives the view, which is drawn anew with each change of language
        IntegerProperty inFront = new SimpleIntegerProperty();
        var parts = new Parts(words, List.copyOf(pages), inFront);
        return new Screen(
                front.code(),
                front.icon(),
                fxml,
                Controllers.of(PagesController.class, () -> new PagesController(parts)),
                () -> parts.page().shown().run());
    }

    /// How the rail shows the screen, see [Screen].
    public record Front(String code, String icon) {}

    /// @param inFront the place of the page in front, from 0
    record Parts(Words words, List<Screen> pages, IntegerProperty inFront) {
        Screen page() {
            return pages.get(inFront.get());
        }
    }
}
