package regrade.photo.ui;

import javafx.event.EventHandler;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.photo.PhotoGallery;
import regrade.photo.PhotoLook;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// A photo in full size over whatever is in front, with the keys that work on it.
public final class PhotoController implements Linked {
    private final Words words;
    private final PhotoViewModel model;
    private final Map<MarkKind, ToggleButton> kinds = new EnumMap<>(MarkKind.class);

    @FXML private Node shade;

    @FXML private Label name;

    @FXML private Label copy;

    @FXML private Label place;

    @FXML private Label size;

    @FXML private PhotoCanvas canvas;

    @FXML private Node reading;

    @FXML private Label wrong;

    @FXML private Node turning;

    @FXML private Node looking;

    @FXML private Node marking;

    @FXML private HBox shapes;

    @FXML private Label marked;

    @FXML private Node writing;

    @FXML private TextField caption;

    private Subscription links = Subscription.EMPTY;
    private Optional<Node> before = Optional.empty();

    public PhotoController(Words words, PhotoViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (var kind : MarkKind.values()) offer(kind);
        var keys = new PhotoKeys(model, canvas, this::showSize);
        new PhotoMouse(model, canvas, this::showSize).listen();
        links =
                Subscription.combine(
                        model.openProperty().subscribe(this::open),
                        model.galleryProperty().subscribe(photos -> photos.ifPresent(this::show)),
                        model.lookProperty().subscribe(this::look),
                        model.markingProperty().subscribe(this::mark),
                        canvas.layoutBoundsProperty().subscribe(_ -> showSize()),
                        listening(keys));
    }

    @Override
    public Subscription links() {
        return links;
    }

    /// In front of everything that stands in the window, wherever the focus is.
    private Subscription listening(PhotoKeys keys) {
        EventHandler<KeyEvent> pressed = keys::pressed;
        EventHandler<KeyEvent> typed = keys::typed;
        var scenes = new ArrayList<Scene>();
        var links =
                shade.sceneProperty()
                        .subscribe(
                                scene -> {
                                    if (scene == null) return;
                                    scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
                                    scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
                                    scenes.add(scene);
                                });
        return links.and(
                () ->
                        scenes.forEach(
                                scene -> {
                                    scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
                                    scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
                                }));
    }

    @FXML
    private void written() {
        model.write(caption.getText());
    }

    @FXML
    private void startMarking() {
        model.mark();
    }

    @FXML
    private void keep() {
        model.keep();
    }

    @FXML
    private void back() {
        model.back();
    }

    // keys: photo.mark.*
    private void offer(MarkKind kind) {
        var key = new Label(Integer.toString(kinds.size() + 1));
        key.getStyleClass().add("key");
        var button = new ToggleButton(words.text("photo.mark." + kind.code()));
        button.setGraphic(new FontIcon(kind.icon()));
        button.setAccessibleHelp(key.getText());
        button.setFocusTraversable(false);
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setOnAction(_ -> model.change(now -> now.kind(kind)));
        kinds.put(kind, button);
        shapes.getChildren().addAll(key, button);
    }

    private void open(boolean open) {
        shade.setVisible(open);
        shade.setManaged(open);
        if (open) {
            before = Optional.ofNullable(shade.getScene()).map(Scene::getFocusOwner);
            canvas.requestFocus();
            return;
        }
        canvas.clear();
        before.ifPresent(Node::requestFocus);
        before = Optional.empty();
    }

    private void show(PhotoGallery photos) {
        var front = photos.front();
        var said = words.text("photo.name", front.taken(), front.photo().shortHash());
        name.setText(said);
        canvas.setAccessibleText(said);
        copy.setText(
                front.original()
                        .map(original -> words.text("photo.copy-of", original.shortHash()))
                        .orElse(""));
        Shown.show(copy, front.original().isPresent());
        int all = photos.photos().size();
        place.setText(words.text("photo.place", photos.at() + 1, all));
        Shown.show(turning, all > 1);
    }

    private void look(Optional<PhotoLook> look) {
        canvas.clear();
        reading.setVisible(look.isEmpty());
        wrong.setVisible(false);
        look.ifPresent(
                seen -> {
                    switch (seen) {
                        case PhotoLook.Seen(var picture) -> canvas.show(picture);
                        case PhotoLook.Missing _ -> wrong(words.text("photo.missing"));
                        case PhotoLook.Altered _ -> wrong(words.text("photo.altered"));
                    }
                });
        showSize();
    }

    private void wrong(String word) {
        wrong.setText(word);
        wrong.setVisible(true);
    }

    private void showSize() {
        size.setText(words.text("photo.zoom", canvas.percent()));
    }

    private void mark(Optional<Marking> now) {
        canvas.mark(now);
        boolean asked = now.filter(Marking::writing).isPresent();
        Shown.show(looking, now.isEmpty());
        Shown.show(marking, now.isPresent() && !asked);
        Shown.show(writing, asked);
        now.ifPresent(
                marks -> {
                    kinds.forEach((kind, button) -> button.setSelected(kind == marks.kind()));
                    marked.setText(words.text("photo.mark.count", marks.marks().size()));
                });
        if (asked && !caption.isFocused()) {
            caption.clear();
            caption.requestFocus();
        } else if (!asked && model.openProperty().get()) canvas.requestFocus();
    }
}
