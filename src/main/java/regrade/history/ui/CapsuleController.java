package regrade.history.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import regrade.history.CapsulePurpose;
import regrade.platform.fx.Digits;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.Optional;

/// A unit's evidence capsule: offered, then a digit for what it is for, then made.
final class CapsuleController implements Linked {
    private final Words words;
    private final CapsuleViewModel model;

    @FXML private Node offered;

    @FXML private VBox asked;

    @FXML private VBox purposes;

    @FXML private Node building;

    @FXML private Button stop;

    private Subscription links = Subscription.EMPTY;

    /// where the keys went before something was asked
    private Optional<Node> before = Optional.empty();

    CapsuleController(Words words, CapsuleViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (var purpose : CapsulePurpose.values()) purposes.getChildren().add(choice(purpose));
        asked.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        links = model.stepProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void ask() {
        model.ask();
    }

    @FXML
    private void dismiss() {
        model.dismiss();
    }

    private Button choice(CapsulePurpose purpose) {
        int digit = purposes.getChildren().size() + 1;
        var key = new Label(Integer.toString(digit));
        key.getStyleClass().add("key");
        var button = new Button(words.text("capsule.purpose." + purpose.code()), key);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleHelp(key.getText());
        button.setOnAction(_ -> model.digit(digit));
        return button;
    }

    private void typed(KeyEvent event) {
        Digits.of(event.getCharacter())
                .ifPresent(
                        digit -> {
                            event.consume();
                            model.digit(digit);
                        });
    }

    private void show(CapsuleViewModel.Step step) {
        boolean offering = step == CapsuleViewModel.Step.OFFERED;
        if (!offering && before.isEmpty() && offered.getScene() != null)
            before = Optional.ofNullable(offered.getScene().getFocusOwner());
        Shown.show(offered, offering);
        Shown.show(asked, step == CapsuleViewModel.Step.ASKED);
        Shown.show(building, step == CapsuleViewModel.Step.BUILDING);
        switch (step) {
            case OFFERED -> {
                before.ifPresent(Node::requestFocus);
                before = Optional.empty();
            }
            case ASKED -> purposes.getChildren().getFirst().requestFocus();
            case BUILDING -> stop.requestFocus();
        }
    }
}
