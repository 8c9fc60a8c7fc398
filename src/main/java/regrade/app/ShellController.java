package regrade.app;

import javafx.fxml.FXML;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.platform.fx.Linked;
import regrade.platform.fx.Screen;
import regrade.platform.fx.View;

import java.util.HashMap;
import java.util.Map;

/// The rail of screens and the place where the chosen one stands.
final class ShellController implements Linked {
    /// Has the focus when its screen comes to the front.
    static final String FIRST = ".first";

    private static final String SETTINGS = "settings";

    private final Shell.Parts parts;
    private final Shell.Part header;
    private final Map<String, View> views = new HashMap<>();
    private final Map<String, ToggleButton> buttons = new HashMap<>();

    @FXML private VBox rail;

    @FXML private VBox foot;

    @FXML private StackPane head;

    @FXML private Button practice;

    @FXML private StackPane place;

    private Subscription links = Subscription.EMPTY;

    /// @param header stands over every screen
    ShellController(Shell.Parts parts, Shell.Part header) {
        this.parts = parts;
        this.header = header;
    }

    @FXML
    private void initialize() {
        for (int i = 0; i < parts.screens().size(); i++)
            if (!parts.screens().get(i).code().equals(WelcomeScreen.CODE))
                add(parts.screens().get(i), i + 1);
        boolean inside = parts.practice().inside();
        practice.setText(parts.words().text(inside ? "shell.leave-practice" : "shell.practise"));
        var top = View.load(header.fxml(), header.controllers(), parts.words());
        head.getChildren().setAll(top.root());
        links =
                Subscription.combine(
                        top.links(),
                        parts.model().screenProperty().subscribe(this::show),
                        parts.model().keysListedProperty().subscribe(this::keysListed));
    }

    @Override
    public Subscription links() {
        return () -> {
            links.unsubscribe();
            views.values().forEach(view -> view.links().unsubscribe());
        };
    }

    @FXML
    private void turnPractice() {
        parts.practice().turn().run();
    }

    @FXML
    private void openKeys() {
        parts.model().keysListedProperty().set(true);
    }

    private void add(Screen screen, int number) {
        var name = parts.words().text("screen." + screen.code());
        var button = new ToggleButton(name, new FontIcon(screen.icon()));
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setAccessibleText(name);
        button.setAccessibleHelp("Ctrl+" + number);
        button.setFocusTraversable(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(
                event -> {
                    button.setSelected(true);
                    parts.model().turnTo(screen.code());
                });
        buttons.put(screen.code(), button);
        (screen.code().equals(SETTINGS) ? foot : rail).getChildren().add(foot(screen), button);
    }

    private int foot(Screen screen) {
        return screen.code().equals(SETTINGS) ? 0 : rail.getChildren().size();
    }

    private void show(String code) {
        buttons.forEach((other, button) -> button.setSelected(other.equals(code)));
        buttons.values().forEach(button -> button.setDisable(parts.model().onFirstPage()));
        for (var screen : parts.screens()) if (screen.code().equals(code)) show(screen);
    }

    private void show(Screen screen) {
        var view =
                views.computeIfAbsent(
                        screen.code(),
                        _ -> View.load(screen.fxml(), screen.controllers(), parts.words()));
        place.getChildren().setAll(view.root());
        // what stands in a scroll pane is only found when its skin is there
        view.root().applyCss();
        focus(view.root());
        screen.shown().run();
    }

    private void keysListed(boolean listed) {
        if (!listed) focusFirst();
    }

    private void focusFirst() {
        if (place.getScene() != null && !place.getChildren().isEmpty())
            focus(place.getChildren().getFirst());
    }

    private void focus(Node root) {
        var first = root.lookup(FIRST);
        (first == null ? root : first).requestFocus();
    }
}
