package regrade.claims.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

import regrade.claims.Claim.Dated;
import regrade.claims.FindClaims;
import regrade.claims.FindClaims.Found;
import regrade.claims.FindClaims.Sought;
import regrade.platform.fx.Digits;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.Optional;

/// The list of claims, what is sought in it, and the keys that work on the chosen one.
final class ClaimsController implements Linked {
    private final Words words;
    private final ClaimsViewModel model;

    @FXML private Node page;

    @FXML private Button kind;

    @FXML private Button client;

    @FXML private Button state;

    @FXML private Label totals;

    @FXML private Node looking;

    @FXML private ProgressBar progress;

    @FXML private TableView<Dated> table;

    @FXML private Label none;

    @FXML private Label more;

    private final SoughtWords said;
    private Subscription links = Subscription.EMPTY;

    ClaimsController(Words words, ClaimsViewModel model) {
        this.words = words;
        this.model = model;
        this.said = new SoughtWords(words);
    }

    @FXML
    private void initialize() {
        new ClaimColumns(words).in(table);
        more.setText(words.text("claims.more", FindClaims.MOST));
        progress.progressProperty().bind(model.progressProperty());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(claim -> model.choose(Optional.ofNullable(claim)));
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        page.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        links =
                Subscription.combine(
                        model.foundProperty().subscribe(this::show),
                        model.soughtProperty().subscribe(this::show),
                        model.lookingProperty().subscribe(on -> Shown.show(looking, on)));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(Sought sought) {
        kind.setText(said.kind(sought));
        client.setText(said.client(sought));
        state.setText(said.state(sought));
    }

    private void show(Found found) {
        int before = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(found.claims());
        table.getSelectionModel().select(Math.min(before, found.claims().size() - 1));
        none.setText(words.text(found.lines() == 0 ? "claims.nothing-imported" : "claims.none"));
        Shown.show(more, found.all() > found.claims().size());
        totals.setText(said.totals(found));
    }

    @FXML
    private void nextKind() {
        model.nextKind();
    }

    @FXML
    private void nextClient() {
        model.nextClient();
    }

    @FXML
    private void nextState() {
        model.nextState();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() ? shortcut(event.getCode()) : key(event.getCode()))
            event.consume();
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case K -> model.nextKind();
            case G -> model.nextClient();
            case T -> model.nextState();
            case ENTER -> model.file();
            case C -> model.text().ifPresent(this::copy);
            case S -> model.keepText();
            case E -> model.capsule();
            case Z -> model.undo();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean key(KeyCode code) {
        if (code == KeyCode.DELETE) model.askDismissal();
        else return code == KeyCode.ESCAPE && model.escape();
        return true;
    }

    private void typed(KeyEvent event) {
        if (!model.dismissingProperty().get()) return;
        Digits.of(event.getCharacter()).ifPresent(model::digit);
        event.consume();
    }

    private void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        model.copied();
    }
}
