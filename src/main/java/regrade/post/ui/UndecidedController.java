package regrade.post.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;
import regrade.post.MailState;
import regrade.post.PostFact.MailUnsure;
import regrade.post.PostFact.Verdict;
import regrade.post.QueuedMail;

import java.util.List;
import java.util.Optional;

/// Mails that may have arrived and mails that were refused, with the answers a person can give.
final class UndecidedController implements Linked {
    private final Words words;
    private final MailViewModel model;

    @FXML private VBox undecided;

    @FXML private ListView<QueuedMail> mails;

    @FXML private Node sent;

    @FXML private Node leave;

    private Subscription links = Subscription.EMPTY;

    UndecidedController(Words words, MailViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        mails.setCellFactory(_ -> new MailCell());
        mails.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        mails.getSelectionModel().selectedItemProperty().subscribe(_ -> offer());
        links = model.undecidedProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(List<QueuedMail> now) {
        int chosen = Math.max(0, mails.getSelectionModel().getSelectedIndex());
        mails.getItems().setAll(now);
        mails.getSelectionModel().clearAndSelect(Math.min(chosen, now.size() - 1));
        Shown.show(undecided, !now.isEmpty());
    }

    /// A refused mail has not arrived, and one that may have arrived cannot be kept back.
    private void offer() {
        sent.setDisable(chosen(MailState.UNSURE).isEmpty());
        leave.setDisable(chosen(MailState.REFUSED).isEmpty());
    }

    private Optional<QueuedMail> chosen(MailState state) {
        return chosen().filter(mail -> mail.state() == state);
    }

    private Optional<QueuedMail> chosen() {
        return Optional.ofNullable(mails.getSelectionModel().getSelectedItem());
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> sent();
            case DIGIT2, NUMPAD2 -> again();
            case DELETE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @FXML
    private void sent() {
        chosen(MailState.UNSURE).ifPresent(mail -> model.settle(mail, Verdict.SENT));
    }

    @FXML
    private void again() {
        chosen().ifPresent(mail -> model.settle(mail, Verdict.AGAIN));
    }

    @FXML
    private void leave() {
        chosen(MailState.REFUSED).ifPresent(model::withdraw);
    }

    private final class MailCell extends ListCell<QueuedMail> {
        @Override
        protected void updateItem(@Nullable QueuedMail mail, boolean empty) {
            super.updateItem(mail, empty);
            if (mail == null || empty) {
                setGraphic(null);
                setText("");
                return;
            }
            boolean unsure = mail.state() == MailState.UNSURE;
            setGraphic(
                    new HBox(
                            new FontIcon(
                                    unsure
                                            ? "mdi2h-help-circle-outline"
                                            : "mdi2c-close-circle-outline")));
            setText(
                    words.text(
                            "post.undecided", mail.mail().to(), mail.mail().subject(), why(mail)));
            setWrapText(true);
            prefWidthProperty().bind(mails.widthProperty().subtract(30));
        }
    }

    // keys: post.failure.*
    private String why(QueuedMail mail) {
        if (mail.state() != MailState.UNSURE) return words.text("post.refused", mail.note());
        return switch (mail.note()) {
            case MailUnsure.STOPPED -> words.text("post.unsure.stopped");
            case MailUnsure.RESTORED -> words.text("post.unsure.restored");
            default -> words.text("post.unsure.answer", words.named("post.failure.", mail.note()));
        };
    }
}
