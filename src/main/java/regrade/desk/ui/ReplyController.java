package regrade.desk.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.desk.Grounds;
import regrade.desk.RefundGround;
import regrade.desk.ui.ReplyForm.Kind;
import regrade.desk.ui.ReplyViewModel.Written;
import regrade.kernel.UserMessage;
import regrade.platform.fx.Digits;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The form of a decision: the ground by its digit, the reply as it will be read, and three ways
/// for it to leave.
final class ReplyController implements Linked {
    private final Words words;
    private final ReplyViewModel model;

    @FXML private Node form;

    @FXML private Label title;

    @FXML private VBox grounds;

    @FXML private Node partly;

    @FXML private TextField kept;

    @FXML private TextField unit;

    @FXML private Node why;

    @FXML private TextField note;

    @FXML private TextField to;

    @FXML private TextField subject;

    @FXML private TextArea text;

    private Subscription links = Subscription.EMPTY;
    private String drafted = "";

    ReplyController(Words words, ReplyViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        form.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        kept.textProperty()
                .subscribe(
                        typed -> {
                            if (typed.matches("[0-9]{1,3}")) model.keep(Integer.parseInt(typed));
                        });
        links = model.formProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(Optional<ReplyForm> now) {
        if (now.isEmpty()) {
            clear();
            return;
        }
        var it = now.get();
        title.setText(title(it));
        grounds.getChildren().setAll(lines(it));
        Shown.show(grounds, it.kind().choices() > 0);
        Shown.show(partly, it.kind() instanceof Kind.Refund);
        Shown.show(why, !(it.kind() instanceof Kind.Approval));
        subject.setText(it.draft().subject());
        // what somebody wrote stays
        if (text.getText().equals(drafted)) text.setText(it.draft().text());
        drafted = it.draft().text();
    }

    private void clear() {
        drafted = "";
        for (var field : List.of(kept, unit, note, to, subject, text)) field.clear();
    }

    private String title(ReplyForm it) {
        var key =
                switch (it.kind()) {
                    case Kind.Approval _ -> "desk.approve-title";
                    case Kind.Refusal _ -> "desk.refuse-title";
                    case Kind.Refund _ -> "desk.refund-title";
                };
        return words.text(key, ReplyViewModel.order(it));
    }

    private List<Label> lines(ReplyForm it) {
        var texts =
                switch (it.kind()) {
                    case Kind.Approval _ -> List.<String>of();
                    case Kind.Refusal(var offers) -> offers.stream().map(this::offer).toList();
                    case Kind.Refund _ -> Kind.Refund.GROUNDS.stream().map(this::ground).toList();
                };
        var lines = new ArrayList<Label>();
        for (int i = 0; i < texts.size(); i++) {
            var line = new Label(words.text("desk.choice", i + 1, texts.get(i)));
            line.setWrapText(true);
            boolean chosen = i == it.chosen();
            line.getStyleClass().add(chosen ? "strong" : "quiet");
            line.setGraphic(
                    new FontIcon(chosen ? "mdi2r-radiobox-marked" : "mdi2r-radiobox-blank"));
            lines.add(line);
        }
        return lines;
    }

    /// keys: desk.ground.*, desk.bearing.*
    private String offer(Grounds.Offer offer) {
        var name = words.text("desk.ground." + offer.ground().code());
        var window =
                offer.window()
                        .map(
                                it ->
                                        words.text(
                                                "desk.window",
                                                words.date(it.ordered()),
                                                words.date(it.last())))
                        .orElse(offer.remark());
        var bearing = words.text("desk.bearing." + offer.bearing().code());
        return window.isEmpty()
                ? words.text("desk.offer", name, bearing)
                : words.text("desk.offer-with", name, bearing, window);
    }

    /// keys: desk.refund.*
    private String ground(RefundGround ground) {
        return words.text(
                "desk.refund-most", words.text("desk.refund." + ground.code()), ground.most());
    }

    private void typed(KeyEvent event) {
        if (!grounds.isFocused()) return;
        Digits.of(event.getCharacter()).ifPresent(model::choose);
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown()) return;
        switch (event.getCode()) {
            case ENTER -> send();
            case S -> keepFile();
            case K -> copy();
            case N -> note();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Written written() {
        return new Written(
                to.getText(), subject.getText(), text.getText(), note.getText(), unit.getText());
    }

    @FXML
    private void send() {
        model.send(written());
    }

    @FXML
    private void keepFile() {
        model.keepFile(written());
    }

    @FXML
    private void copy() {
        var content = new ClipboardContent();
        content.putString(text.getText());
        Clipboard.getSystemClipboard().setContent(content);
        model.note(written(), UserMessage.done("desk.copied"));
    }

    @FXML
    private void note() {
        model.note(written(), UserMessage.done("desk.noted"));
    }
}
