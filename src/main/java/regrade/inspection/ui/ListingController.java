package regrade.inspection.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.Subscription;

import regrade.grading.ConditionNote;
import regrade.grading.Conditions;
import regrade.inspection.Worksheet;
import regrade.platform.fx.Linked;
import regrade.platform.i18n.Words;

/// What a listing of the unit would say: each marketplace's own condition, and the note. It stands
/// where the grades do while `C` has it shown, and costs nothing while it is not.
final class ListingController implements Linked {
    // as much as can be read here; a listing takes more
    private static final int MOST = 500;

    private final Words words;
    private final BenchViewModel model;
    private final Conditions conditions = Conditions.shipped();

    @FXML private Node listing;

    @FXML private GridPane marketplaces;

    @FXML private Label note;

    private Subscription links = Subscription.EMPTY;

    ListingController(Words words, BenchViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        listing.visibleProperty().subscribe(_ -> show(model.pictureProperty().get()));
        links = model.pictureProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(BenchPicture picture) {
        if (!listing.isVisible()) return;
        marketplaces.getChildren().clear();
        note.setText(picture.unit().map(this::note).orElse(""));
        picture.unit().ifPresent(this::show);
    }

    // keys: marketplace.*
    private void show(Worksheet sheet) {
        int row = 0;
        for (var each : conditions.all(sheet.grade()).entrySet()) {
            var name = new Label(words.named("marketplace.", each.getKey()));
            name.getStyleClass().add("quiet");
            marketplaces.addRow(row++, name, new Label(each.getValue()));
        }
        if (row == 0) marketplaces.addRow(0, new Label(words.text("inspection.not-listed")));
    }

    private String note(Worksheet sheet) {
        var draft = sheet.draft();
        var language = words.language().getLanguage();
        return ConditionNote.of(draft.checklist(), draft.answers(), language, MOST);
    }
}
