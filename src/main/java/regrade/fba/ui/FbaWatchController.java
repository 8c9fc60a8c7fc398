package regrade.fba.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

import regrade.fba.Finding;
import regrade.history.Phrase;
import regrade.kernel.ClientId;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.List;
import java.util.Optional;

/// The list of findings, and for the chosen one what it is, what to change, and what is behind it.
final class FbaWatchController implements Linked {
    private final Words words;
    private final FbaWatchViewModel model;

    @FXML private Node page;

    @FXML private Button kind;

    @FXML private Button client;

    @FXML private Node looking;

    @FXML private ListView<Finding> findings;

    @FXML private Node none;

    @FXML private Node about;

    @FXML private Node details;

    @FXML private Label named;

    @FXML private Label what;

    @FXML private Label advice;

    @FXML private ListView<Phrase> rows;

    private Subscription links = Subscription.EMPTY;

    FbaWatchController(Words words, FbaWatchViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        findings.setCellFactory(_ -> new FindingCell(words));
        rows.setCellFactory(_ -> new RowCell(words));
        findings.getSelectionModel()
                .selectedItemProperty()
                .subscribe(finding -> model.choose(Optional.ofNullable(finding)));
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        links =
                Subscription.combine(
                        model.listedProperty().subscribe(this::list),
                        model.soughtProperty().subscribe(this::show),
                        model.chosenProperty().subscribe(this::show),
                        model.rowsProperty().subscribe(read -> rows.getItems().setAll(read)),
                        model.lookingProperty().subscribe(on -> Shown.show(looking, on)));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void list(List<Finding> found) {
        int before = Math.max(0, findings.getSelectionModel().getSelectedIndex());
        findings.getItems().setAll(found);
        findings.getSelectionModel().select(Math.min(before, found.size() - 1));
        Shown.show(none, found.isEmpty());
    }

    private void show(FbaWatchViewModel.Sought sought) {
        kind.setText(
                sought.kind()
                        .map(one -> words.text("fba.kind." + one.code()))
                        .orElseGet(() -> words.text("fba.all-kinds")));
        client.setText(
                sought.client().map(ClientId::text).orElseGet(() -> words.text("fba.all-clients")));
    }

    private void show(Optional<Finding> chosen) {
        Shown.show(about, chosen.isEmpty());
        Shown.show(details, chosen.isPresent());
        chosen.ifPresent(
                finding -> {
                    named.setText(words.text("fba.kind." + finding.kind().code()));
                    what.setText(finding.what().in(words));
                    advice.setText(words.text("fba.advice." + finding.kind().code()));
                });
    }

    @FXML
    private void nextKind() {
        model.nextKind();
    }

    @FXML
    private void nextClient() {
        model.nextClient();
    }

    private void pressed(KeyEvent event) {
        boolean acted =
                event.isShortcutDown()
                        ? shortcut(event.getCode())
                        : event.getCode() == KeyCode.ESCAPE && model.escape();
        if (acted) event.consume();
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case K -> model.nextKind();
            case G -> model.nextClient();
            case C -> model.chosenProperty().get().ifPresent(this::copy);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void copy(Finding finding) {
        var content = new ClipboardContent();
        content.putString(
                finding.what().in(words)
                        + "\n"
                        + words.text("fba.advice." + finding.kind().code())
                        + "\n");
        Clipboard.getSystemClipboard().setContent(content);
        model.copied();
    }
}
