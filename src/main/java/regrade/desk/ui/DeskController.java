package regrade.desk.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import javafx.util.Subscription;

import regrade.desk.Board;
import regrade.desk.Board.Row;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.Locale;
import java.util.Optional;

/// The list of the desk and the keys that work on the chosen row.
final class DeskController implements Linked {
    private static final Duration EVERY = Duration.seconds(15);

    private final Words words;
    private final DeskViewModel model;
    private final ReplyViewModel reply;
    private final DeskSetupViewModel setup;
    private final Timeline clock;

    @FXML private Node page;

    @FXML private Label totals;

    @FXML private ListView<Row> rows;

    @FXML private Node none;

    @FXML private Node detail;

    @FXML private Node form;

    @FXML private Node settings;

    private Subscription links = Subscription.EMPTY;

    DeskController(
            Words words, DeskViewModel model, ReplyViewModel reply, DeskSetupViewModel setup) {
        this.words = words;
        this.model = model;
        this.reply = reply;
        this.setup = setup;
        this.clock = new Timeline(new KeyFrame(EVERY, _ -> model.tick()));
    }

    @FXML
    private void initialize() {
        rows.setCellFactory(_ -> new DeskCell(words, () -> model.nowProperty().get()));
        rows.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> model.choose(Optional.ofNullable(row)));
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        page.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        links =
                Subscription.combine(
                        model.boardProperty().subscribe(this::show),
                        model.nowProperty().subscribe(_ -> rows.refresh()),
                        reply.formProperty().subscribe(_ -> side()),
                        setup.formProperty().subscribe(_ -> side()),
                        clock::stop);
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(Board board) {
        int before = Math.max(0, rows.getSelectionModel().getSelectedIndex());
        rows.getItems().setAll(board.rows());
        rows.getSelectionModel().select(Math.min(before, board.rows().size() - 1));
        Shown.show(none, board.rows().isEmpty());
        totals.setText(words.text("desk.totals", board.waiting()));
    }

    private void side() {
        boolean replying = reply.formProperty().get().isPresent();
        boolean setting = !replying && setup.formProperty().get().isPresent();
        show(form, replying);
        show(settings, setting);
        boolean away = !detail.isVisible();
        Shown.show(detail, !replying && !setting);
        if (away && detail.isVisible()) rows.requestFocus();
    }

    /// What is not shown yet cannot take the focus.
    private static void show(Node form, boolean shown) {
        boolean opens = shown && !form.isVisible();
        Shown.show(form, shown);
        if (!opens) return;
        form.lookupAll(".begin").stream()
                .filter(node -> inSight(node, form))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private static boolean inSight(Node node, Node top) {
        if (node.equals(top)) return true;
        return node.isVisible() && (node.getParent() == null || inSight(node.getParent(), top));
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() ? shortcut(event) : key(event)) event.consume();
    }

    private boolean shortcut(KeyEvent event) {
        // in a text it is the text's own
        if (event.getCode() != KeyCode.Z || event.getTarget() instanceof TextInputControl)
            return false;
        model.undo();
        return true;
    }

    private boolean key(KeyEvent event) {
        return event.getCode() == KeyCode.ESCAPE && (reply.leave() || setup.leave());
    }

    /// Once it is typed, not when it is pressed: the form that opens must not take the letter.
    private void typed(KeyEvent event) {
        if (!rows.isFocused()) return;
        switch (event.getCharacter().toLowerCase(Locale.ROOT)) {
            case "a" -> model.request().ifPresent(reply::approve);
            case "r" -> model.request().ifPresent(reply::refuse);
            case "f" -> model.request().ifPresent(reply::refund);
            case "d" -> model.delivered();
            case "x" -> model.dismiss();
            case "q" -> model.odd().ifPresent(setup::accept);
            case "e" -> setup.address(model.client());
            case "m" -> setup.rules(model.marketplace());
            default -> {
                return;
            }
        }
        event.consume();
    }
}
