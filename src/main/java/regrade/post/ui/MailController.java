package regrade.post.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;
import regrade.post.PostFailure;
import regrade.post.PostStatus;
import regrade.post.SetUpMail.Tried;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How the mail is set up: the mailbox that is read, the way for replies, and whether both work.
final class MailController implements Linked {
    private static final List<Setting> INCOMING =
            List.of(
                    Setting.MAIL_IN_HOST,
                    Setting.MAIL_IN_PORT,
                    Setting.MAIL_IN_SECURITY,
                    Setting.MAIL_IN_USER,
                    Setting.MAIL_IN_FOLDER,
                    Setting.MAIL_IN_MINUTES,
                    Setting.MAIL_IN_MARK);
    private static final List<Setting> OUTGOING =
            List.of(
                    Setting.MAIL_OUT_HOST,
                    Setting.MAIL_OUT_PORT,
                    Setting.MAIL_OUT_SECURITY,
                    Setting.MAIL_OUT_USER,
                    Setting.MAIL_FROM,
                    Setting.MAIL_AUTHORITY);
    private static final List<String> STATES = List.of("good", "bad");

    private final Words words;
    private final MailViewModel model;
    private final StatusWords said;
    private final List<MailRow> rows = new ArrayList<>();

    @FXML private Node page;

    @FXML private GridPane incoming;

    @FXML private GridPane outgoing;

    @FXML private PasswordField password;

    @FXML private Node test;

    @FXML private Label status;

    @FXML private Label tryIncoming;

    @FXML private Label tryOutgoing;

    private Subscription links = Subscription.EMPTY;

    MailController(Words words, MailViewModel model, Clock clock) {
        this.words = words;
        this.model = model;
        this.said = new StatusWords(words, clock.getZone());
    }

    @FXML
    private void initialize() {
        fill(incoming, INCOMING);
        fill(outgoing, OUTGOING);
        rows.getFirst().control().getStyleClass().add("first");
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        links =
                Subscription.combine(
                        model.currentProperty().subscribe(this::show),
                        model.refusedProperty().subscribe(this::refuse),
                        model.passwordProperty().subscribe(this::prompt),
                        model.keptProperty().subscribe(_ -> password.clear()),
                        model.testingProperty().subscribe(test::setDisable),
                        model.testingProperty().subscribe(_ -> tried()),
                        model.triedProperty().subscribe(_ -> tried()),
                        model.statusProperty().subscribe(this::tell));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void fill(GridPane grid, List<Setting> settings) {
        for (var setting : settings) {
            var row = new MailRow(setting, words, model);
            rows.add(row);
            grid.addRow(grid.getRowCount(), row.name(), row.control());
        }
    }

    private void show(BenchSettings settings) {
        rows.forEach(row -> row.show(settings));
    }

    private void refuse(Set<Setting> refused) {
        rows.forEach(row -> row.refused(refused.contains(row.setting())));
    }

    /// What is kept is never shown, not even its length.
    private void prompt(boolean kept) {
        password.setPromptText(
                words.text(kept ? "post.password-is-kept" : "post.password-is-missing"));
    }

    @FXML
    private void keepPassword() {
        if (!password.getText().isEmpty()) model.keep(password.getText());
    }

    @FXML
    private void testMail() {
        model.test();
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown() || event.getCode() != KeyCode.T) return;
        model.test();
        event.consume();
    }

    private void tell(PostStatus now) {
        status.setText(said.sentence(now));
    }

    private void tried() {
        var found = model.triedProperty().get();
        tell(tryIncoming, "post.incoming", found.flatMap(Tried::incoming));
        tell(tryOutgoing, "post.outgoing", found.flatMap(Tried::outgoing));
    }

    /// @param failure what the test found, if there was one
    private void tell(Label label, String which, Optional<PostFailure> failure) {
        boolean testing = model.testingProperty().get();
        Shown.show(label, testing || model.triedProperty().get().isPresent());
        var how =
                testing
                        ? words.text("post.testing")
                        : failure.map(said::failure).orElseGet(() -> words.text("post.works"));
        label.setText(words.text("post.tried", words.text(which), how));
        var state = testing ? "" : failure.isEmpty() ? "good" : "bad";
        Shown.oneState(label, STATES, state);
        label.setGraphic(new FontIcon(icon(state)));
    }

    private static String icon(String state) {
        return switch (state) {
            case "good" -> "mdi2c-check-circle-outline";
            case "bad" -> "mdi2a-alert-outline";
            default -> "mdi2t-timer-sand";
        };
    }
}
