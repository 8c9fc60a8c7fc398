package regrade.rework.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import regrade.platform.fx.EnterKey;
import regrade.platform.fx.Linked;
import regrade.platform.i18n.Words;
import regrade.rework.Wage;

import java.util.Optional;

/// What an hour costs in one currency: `Enter` takes it, `Esc` leaves.
final class WageFormController implements Linked {
    private final Words words;
    private final WorksViewModel model;

    @FXML private VBox form;

    @FXML private Label title;

    @FXML private TextField perHour;

    @FXML private TextField bin;

    private Subscription links = Subscription.EMPTY;

    WageFormController(Words words, WorksViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        EnterKey.takes(form, this::take);
        form.visibleProperty()
                .subscribe(
                        visible -> {
                            if (visible) perHour.requestFocus();
                        });
        links = model.formProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(Optional<WorksForm> now) {
        if (!(now.orElse(null) instanceof WorksForm.OfWage(var of))) return;
        title.setText(words.text(of.isPresent() ? "works.wages" : "works.new-wage"));
        perHour.setText(of.map(Wage::perHour).map(Object::toString).orElse(""));
        bin.setText(of.map(Wage::bin).orElse(""));
    }

    @FXML
    private void take() {
        model.entered(perHour.getText(), bin.getText());
    }

    @FXML
    private void leave() {
        model.leaveForm();
    }
}
