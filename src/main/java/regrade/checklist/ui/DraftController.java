package regrade.checklist.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import regrade.checklist.CheckQuestions.Finding;
import regrade.checklist.PublishedSet;
import regrade.checklist.QuestionTrial;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What becomes of a list: its draft tried, made live or given up, and its versions.
final class DraftController implements Linked {
    private static final int SHOWN = 6;

    private final Words words;
    private final FormWords said;
    private final ChecklistsViewModel model;

    @FXML private Label state;

    @FXML private VBox findings;

    @FXML private Button publish;

    @FXML private Button giveUp;

    @FXML private Button tryOut;

    @FXML private VBox trial;

    @FXML private ListView<PublishedSet> versions;

    private Subscription links = Subscription.EMPTY;

    DraftController(Words words, ChecklistsViewModel model) {
        this.words = words;
        this.said = new FormWords(words);
        this.model = model;
    }

    @FXML
    private void initialize() {
        versions.setCellFactory(_ -> new VersionCell());
        versions.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) takeUp();
                });
        links =
                Subscription.combine(
                        model.pictureProperty().subscribe(this::show),
                        model.trialProperty().subscribe(this::tried),
                        model.tryingProperty().subscribe(this::trying));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(ListsPicture picture) {
        state.setText(words.text(picture.drafted() ? "checklist.is-drafted" : "checklist.is-live"));
        Shown.state(state, "drafted", picture.drafted());
        publish.setDisable(!picture.drafted() || !picture.findings().isEmpty());
        giveUp.setDisable(!picture.drafted());
        findings.getChildren().setAll(picture.findings().stream().map(this::line).toList());
        versions.getItems().setAll(picture.versions());
    }

    // keys: checklist.finding.*
    private Node line(Finding finding) {
        return text(
                words.text(
                        "checklist.finding." + finding.code(),
                        said.question(finding.question()),
                        said.question(finding.other()),
                        said.scope(finding.scope())),
                "finding");
    }

    private void trying(boolean now) {
        tryOut.setText(words.text(now ? "checklist.stop-trying" : "checklist.try"));
    }

    private void tried(Optional<QuestionTrial.Outcome> outcome) {
        trial.getChildren().setAll(outcome.map(this::lines).orElse(List.of()));
    }

    private List<Node> lines(QuestionTrial.Outcome outcome) {
        var first =
                words.text(
                        "checklist.tried", outcome.units(), outcome.looked(), outcome.regraded());
        return Stream.concat(
                        Stream.of(text(first, "strong")),
                        outcome.questions().stream().limit(SHOWN).map(this::line))
                .toList();
    }

    private Node line(QuestionTrial.Asked asked) {
        var name =
                asked.question()
                        .ownWords(words.language().getLanguage())
                        .orElseGet(() -> said.question(asked.question().id()));
        return text(
                asked.more() > 0
                        ? words.text("checklist.tried-more", name, asked.more())
                        : words.text(
                                "checklist.tried-fewer", name, asked.fewer(), asked.faultsLost()),
                asked.faultsLost() > 0 ? "finding" : "quiet");
    }

    private static Node text(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().addAll("small", style);
        return label;
    }

    @FXML
    private void tryOut() {
        model.tryOut();
    }

    @FXML
    private void publish() {
        model.publish();
    }

    @FXML
    private void giveUp() {
        model.giveUp();
    }

    @FXML
    private void takeUp() {
        var version = versions.getSelectionModel().getSelectedItem();
        if (version != null) model.takeUp(version);
    }

    /// A version with who made it live and when.
    private final class VersionCell extends javafx.scene.control.ListCell<PublishedSet> {
        @Override
        protected void updateItem(
                @org.jspecify.annotations.Nullable PublishedSet version, boolean empty) {
            super.updateItem(version, empty);
            setText(empty || version == null ? "" : text(version));
        }

        private String text(PublishedSet version) {
            return version.by()
                    .map(
                            by ->
                                    words.text(
                                            "checklist.version",
                                            version.set().version(),
                                            by.at(),
                                            by.who()))
                    .orElseGet(() -> words.text("checklist.version-shipped"));
        }
    }
}
