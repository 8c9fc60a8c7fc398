package regrade.desk.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

import regrade.desk.SettleOddMail.Entered;
import regrade.desk.ui.DeskSetupViewModel.Numbers;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.Optional;

/// One of three small forms beside the list; `Ctrl+Enter` saves, `Esc` leaves.
final class SetupController implements Linked {
    private final Words words;
    private final DeskSetupViewModel model;

    @FXML private Node form;

    @FXML private Label title;

    @FXML private Node address;

    @FXML private TextArea lines;

    @FXML private TextArea instructions;

    @FXML private Node rules;

    @FXML private TextField target;

    @FXML private TextField limit;

    @FXML private TextField refund;

    @FXML private TextField window;

    @FXML private Node accept;

    @FXML private TextField order;

    @FXML private TextField asin;

    @FXML private TextField item;

    @FXML private TextField quantity;

    @FXML private TextField reason;

    private Subscription links = Subscription.EMPTY;

    SetupController(Words words, DeskSetupViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        links = model.formProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(Optional<SetupForm> now) {
        Shown.show(address, now.filter(SetupForm.Address.class::isInstance).isPresent());
        Shown.show(rules, now.filter(SetupForm.Rules.class::isInstance).isPresent());
        Shown.show(accept, now.filter(SetupForm.Accept.class::isInstance).isPresent());
        now.ifPresent(this::fill);
    }

    private void fill(SetupForm it) {
        switch (it) {
            case SetupForm.Address(var client, var now) -> {
                title.setText(words.text("desk.address-title", client));
                lines.setText(now.lines());
                instructions.setText(now.instructions());
            }
            case SetupForm.Rules(var now) -> {
                title.setText(words.text("desk.rules-title", now.marketplace()));
                target.setText(Integer.toString(now.targetHours()));
                limit.setText(Integer.toString(now.limitHours()));
                refund.setText(Integer.toString(now.refundDays()));
                window.setText(Integer.toString(now.windowDays()));
            }
            case SetupForm.Accept(var mail) -> {
                title.setText(words.text("desk.accept-title", mail.subject()));
                order.clear();
                asin.clear();
                item.clear();
                quantity.setText("1");
                reason.clear();
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown() || event.getCode() != KeyCode.ENTER) return;
        save();
        event.consume();
    }

    @FXML
    private void save() {
        model.formProperty().get().ifPresent(this::save);
    }

    private void save(SetupForm it) {
        switch (it) {
            case SetupForm.Address(var client, _) ->
                    model.save(client, lines.getText(), instructions.getText());
            case SetupForm.Rules(var before) ->
                    model.save(
                            before,
                            new Numbers(
                                    target.getText(),
                                    limit.getText(),
                                    refund.getText(),
                                    window.getText()));
            case SetupForm.Accept(var mail) ->
                    model.save(
                            mail,
                            new Entered(
                                    order.getText(),
                                    asin.getText(),
                                    item.getText(),
                                    units(),
                                    reason.getText()));
        }
    }

    private int units() {
        return quantity.getText().matches("[0-9]{1,4}") ? Integer.parseInt(quantity.getText()) : 0;
    }
}
