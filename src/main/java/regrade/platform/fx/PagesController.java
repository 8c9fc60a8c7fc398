package regrade.platform.fx;

import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tabs of a screen and the page in front.
final class PagesController implements Linked {
    private final PagedScreen.Parts parts;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final Map<String, View> views = new HashMap<>();

    @FXML private BorderPane root;

    @FXML private Node bar;

    @FXML private HBox tabs;

    @FXML private StackPane place;

    private Subscription links = Subscription.EMPTY;

    PagesController(PagedScreen.Parts parts) {
        this.parts = parts;
    }

    @FXML
    private void initialize() {
        for (int i = 0; i < parts.pages().size(); i++) tabs.getChildren().add(tab(i));
        Shown.show(bar, parts.pages().size() > 1);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        links = parts.inFront().subscribe(_ -> show());
    }

    @Override
    public Subscription links() {
        return () -> {
            links.unsubscribe();
            views.values().forEach(view -> view.links().unsubscribe());
        };
    }

    private ToggleButton tab(int place) {
        var page = parts.pages().get(place);
        // keys: page.*
        var name = parts.words().text("page." + page.code());
        var button = new ToggleButton(name, new FontIcon(page.icon()));
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setAccessibleText(name);
        button.setFocusTraversable(false);
        button.setOnAction(
                event -> {
                    button.setSelected(true);
                    turn(place);
                });
        buttons.add(button);
        return button;
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown()) return;
        int now = parts.inFront().get();
        switch (event.getCode()) {
            case PAGE_DOWN -> turn((now + 1) % buttons.size());
            case PAGE_UP -> turn((now + buttons.size() - 1) % buttons.size());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turn(int place) {
        if (place == parts.inFront().get()) return;
        parts.inFront().set(place);
        parts.page().shown().run();
        focusFirst();
    }

    private void show() {
        for (int i = 0; i < buttons.size(); i++)
            buttons.get(i).setSelected(i == parts.inFront().get());
        var page = parts.page();
        var view =
                views.computeIfAbsent(
                        page.code(),
                        _ -> View.load(page.fxml(), page.controllers(), parts.words()));
        place.getChildren().setAll(view.root());
    }

    /// As the shell does when a screen comes to the front.
    private void focusFirst() {
        var page = place.getChildren().getFirst();
        page.applyCss();
        var first = page.lookup(".first");
        (first == null ? page : first).requestFocus();
    }
}
