package regrade.inspection.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.util.Subscription;

import regrade.inspection.UnitRow;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

/// The middle of the bench between two units: scan the label back, or the next unit.
final class IdleController implements Linked {
    private final Words words;
    private final BenchViewModel model;

    @FXML private Node back;

    @FXML private Node next;

    @FXML private Label reference;

    @FXML private Label title;

    @FXML private Label grade;

    @FXML private Label goesTo;

    private Subscription links = Subscription.EMPTY;

    IdleController(Words words, BenchViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        links = model.pictureProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(BenchPicture picture) {
        var awaiting = picture.around().awaitingLabel();
        back.setVisible(awaiting.isPresent());
        next.setVisible(awaiting.isEmpty());
        awaiting.ifPresent(this::show);
    }

    private void show(UnitRow row) {
        reference.setText(row.unit().grouped());
        title.setText(row.title());
        var code = row.standing().grade().map(found -> found.code()).orElse("");
        grade.setText(code);
        Shown.styleClass(grade, "grade-", code);
        var to =
                row.standing()
                        .channel()
                        .map(channel -> words.named("channel.", channel))
                        .orElse("");
        var bin = row.standing().bin().orElse("");
        goesTo.setText(bin.isBlank() ? to : words.text("inspection.goes-to", to, bin));
    }
}
