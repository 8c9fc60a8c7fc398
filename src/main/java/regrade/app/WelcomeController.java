package regrade.app;

import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import regrade.platform.fx.Linked;
import regrade.platform.i18n.Languages;
import regrade.platform.i18n.Words;

import java.util.Locale;

/// The first page of a new data folder.
final class WelcomeController implements Linked {
    private final Words words;
    private final WelcomeViewModel model;

    @FXML private HBox languages;

    @FXML private TextField bench;

    @FXML private TextField inspector;

    @FXML private Node ways;

    @FXML private ProgressBar progress;

    private Subscription links = Subscription.EMPTY;

    WelcomeController(Words words, WelcomeViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        new Languages().all().forEach(this::add);
        bench.textProperty().bindBidirectional(model.benchProperty());
        inspector.textProperty().bindBidirectional(model.inspectorProperty());
        links =
                Subscription.combine(
                        model.busyProperty().subscribe(this::busy),
                        model.doneProperty()
                                .subscribe(done -> progress.setProgress(done.doubleValue())),
                        () -> bench.textProperty().unbindBidirectional(model.benchProperty()),
                        () ->
                                inspector
                                        .textProperty()
                                        .unbindBidirectional(model.inspectorProperty()));
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void next(ActionEvent event) {
        ((Node) event.getSource()).requestFocusTraversal(TraversalDirection.NEXT);
    }

    @FXML
    private void startEmpty() {
        model.startEmpty();
    }

    @FXML
    private void importReport() {
        model.importReport();
    }

    @FXML
    private void practise() {
        model.practise();
    }

    @FXML
    private void fillDemo() {
        model.fillDemo();
    }

    private void busy(boolean busy) {
        ways.setDisable(busy);
        progress.setVisible(busy);
    }

    private void add(Locale language) {
        var button = new ToggleButton(language.getDisplayLanguage(language));
        button.setSelected(language.equals(words.language()));
        button.setOnAction(
                event -> {
                    button.setSelected(true);
                    model.speak(language.getLanguage());
                });
        languages.getChildren().add(button);
    }
}
