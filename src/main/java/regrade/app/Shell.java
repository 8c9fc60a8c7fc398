package regrade.app;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;

import regrade.platform.fx.Controllers;
import regrade.platform.fx.MessageBar;
import regrade.platform.fx.Screen;
import regrade.platform.fx.Shown;
import regrade.platform.fx.View;
import regrade.platform.i18n.Words;
import regrade.settings.Setting;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The one window: rail, header, message bar, and the screen in front. Drawn anew when the language
/// changes.
public final class Shell {
    // from these heights on the text grows, so that a large screen is read from where one stands
    private static final double ROOMY = 940;
    private static final double HUGE = 1500;

    private final Parts parts;
    private final Scene scene;
    private final Controllers controllers;
    private View view = new View(new Pane(), Subscription.EMPTY);

    /// What the window stands on.
    ///
    /// @param screens in the order of the rail; the n-th has the key `Ctrl+n`; the first page, if
    ///   it is wanted, comes last
    /// @param overlays in the order in which they cover each other; the list of all keys comes
    ///   before
    /// @param change sets a setting and takes it over
    /// @param practice the way into the practice bench, or out of it
    public record Parts(
            Words words,
            Appearance appearance,
            MessageBar messages,
            ShellViewModel model,
            List<Screen> screens,
            List<Overlay> overlays,
            BiConsumer<Setting, String> change,
            Practice practice) {
        public Parts {
            screens = List.copyOf(screens);
            overlays = List.copyOf(overlays);
        }
    }

    /// A key's way between the real bench and the practice bench.
    ///
    /// @param inside whether this window is the practice's
    /// @param turn goes in, or out
    /// @param head stands in the place of the header; empty for the header
    public record Practice(boolean inside, Runnable turn, Optional<Part> head) {
        /// Of a real bench.
        public static Practice door(Runnable turn) {
            return new Practice(false, turn, Optional.empty());
        }
    }

    /// A part of the window that somebody else draws.
    public record Part(URL fxml, Controllers controllers) {}

    /// On the screen's thread.
    ///
    /// @param scene whose root the shell becomes
    public Shell(Parts parts, Scene scene) {
        this.parts = parts;
        this.scene = scene;
        this.controllers =
                Controllers.of(ShellController.class, () -> new ShellController(parts, head()))
                        .and(
                                MessageController.class,
                                () -> new MessageController(parts.words(), parts.messages()));
    }

    private Part head() {
        return parts.practice().head().orElseGet(this::header);
    }

    private Part header() {
        var header =
                Controllers.of(
                        HeaderController.class,
                        () -> new HeaderController(parts.words(), parts.model()));
        return new Part(fxml("header.fxml"), header);
    }

    /// Lets go of what it listens to: the window is drawn by somebody else from now on.
    void close() {
        view.links().unsubscribe();
        view = new View(new Pane(), Subscription.EMPTY);
    }

    /// Shows the window. On the screen's thread, once.
    public void open(Stage stage) {
        new ShellKeys(parts).listen(scene);
        parts.appearance().themeProperty().subscribe(theme -> theme.colour(scene));
        parts.words().whenSpoken(this::draw);
        draw();
        scene.heightProperty().subscribe(height -> size(height.doubleValue()));
        stage.setScene(scene);
        // its clocks must not ask lanes that are being stopped
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> view.links().unsubscribe());
        stage.show();
    }

    private void draw() {
        view.links().unsubscribe();
        view = View.load(fxml("shell.fxml"), controllers, parts.words());
        Shown.state(view.root(), "practice", parts.practice().inside());
        over(keys());
        parts.overlays().forEach(this::over);
        scene.setRoot(view.root());
        size(scene.getHeight());
        focusFirst();
    }

    private void over(Overlay overlay) {
        var laid = overlay.lay((StackPane) view.root(), parts.words());
        view = new View(view.root(), view.links().and(laid));
    }

    private Overlay keys() {
        var model = parts.model();
        var keys = Controllers.of(KeysController.class, () -> new KeysController(model));
        return new Overlay(fxml("keys.fxml"), keys, model.keysListedProperty());
    }

    /// What is drawn before it stands in the window cannot take the focus; what stands in a scroll
    /// pane is only found when its skin is there.
    private void focusFirst() {
        view.root().applyCss();
        var first = view.root().lookup(ShellController.FIRST);
        if (first != null) first.requestFocus();
    }

    private void size(double height) {
        var classes = scene.getRoot().getStyleClass();
        classes.removeAll("roomy", "huge");
        if (height >= HUGE) classes.add("huge");
        else if (height >= ROOMY) classes.add("roomy");
    }

    private static URL fxml(String name) {
        return Objects.requireNonNull(Shell.class.getResource(name), name);
    }
}
