package regrade.history.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

import regrade.grading.Grade;
import regrade.inspection.UnitRow;
import regrade.platform.fx.Linked;
import regrade.platform.i18n.Words;

import java.time.Clock;
import java.util.Optional;

/// The search: `Ctrl+F` to its field, `Down` or `Enter` into the list, `Ctrl+G` the next grade,
/// `Ctrl+R` the label again, `Ctrl+E` an evidence capsule, `V` the photos in full size, `Esc`
/// everything again. `Space` marks a unit, `Shift` with the arrows several, `Ctrl+A` all found,
/// `Ctrl+M` those whose labels are scanned; `Ctrl+K` corrects them, `Ctrl+U` unmarks them, `Ctrl+Z`
/// undoes the last act.
final class HistoryController implements Linked {
    private final Words words;
    private final HistoryViewModel model;
    private final Clock clock;

    @FXML private Node page;

    @FXML private TextField search;

    @FXML private Button grade;

    @FXML private Label none;

    @FXML private TableView<UnitRow> table;

    @FXML private Node life;

    private Subscription links = Subscription.EMPTY;
    private boolean intoListWhenFound;

    HistoryController(Words words, HistoryViewModel model, Clock clock) {
        this.words = words;
        this.model = model;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        var list = new FoundUnits(words, model, clock, table);
        search.setText(model.wordsProperty().get());
        search.textProperty().subscribe((_, text) -> asked(text));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::fromSearch);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        page.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        links =
                Subscription.combine(
                        model.gradeProperty().subscribe(this::show),
                        model.searchedProperty().subscribe(this::searched),
                        list.links(),
                        model.marks().scanningProperty().subscribe(this::scanning),
                        model.correct().stepProperty().subscribe(this::correcting));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(Optional<Grade> chosen) {
        grade.setText(
                chosen.map(
                                one ->
                                        words.text(
                                                "history.grade",
                                                one.code(),
                                                words.named("grade.", one.code())))
                        .orElseGet(() -> words.text("history.all-grades")));
    }

    private void scanning(boolean before, boolean now) {
        if (before && !now) search.requestFocus();
    }

    /// Where a unit's life is told, it is asked what is to be corrected.
    private void correcting(CorrectViewModel.Step step) {
        boolean nothing = step instanceof CorrectViewModel.Step.Nothing;
        boolean back = nothing && !life.isVisible();
        life.setVisible(nothing);
        if (back) {
            table.requestFocus();
            if (table.getSelectionModel().isEmpty()) table.getSelectionModel().selectFirst();
        }
    }

    private void asked(String text) {
        intoListWhenFound = false;
        model.wordsProperty().set(text);
    }

    private void searched(boolean done) {
        none.setText(done ? words.text("history.none") : "");
        if (done && intoListWhenFound) intoList();
    }

    private void fromSearch(KeyEvent event) {
        if (event.getCode() != KeyCode.DOWN && event.getCode() != KeyCode.ENTER) return;
        event.consume();
        // the rows of the question before this one would give the wrong unit
        if (model.searchedProperty().get()) intoList();
        else intoListWhenFound = true;
    }

    private void intoList() {
        intoListWhenFound = false;
        if (model.units().isEmpty()) return;
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) table.getSelectionModel().selectFirst();
    }

    private void escape() {
        if (model.correct().dismiss() || model.capsule().dismiss()) return;
        if (model.marks().scanningProperty().get()) model.marks().scanLabels();
        else everything();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) escape();
        if (!event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) return;
        switch (event.getCode()) {
            case F -> search.requestFocus();
            case G -> model.nextGrade();
            case R -> reprint();
            case K -> model.correct().ask();
            case M -> model.marks().scanLabels();
            case U -> model.marks().clear();
            case Z -> {
                if (writing(event)) return;
                model.correct().undo();
            }
            case E -> model.capsule().ask();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        boolean text = event.getTarget() instanceof TextInputControl;
        if (text || !event.getCharacter().equalsIgnoreCase("v")) return;
        model.openPhotos(Optional.empty());
        event.consume();
    }

    /// Text that is being written has an undo of its own.
    private static boolean writing(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl text && !text.getText().isEmpty();
    }

    private void reprint() {
        if (model.correct().stepProperty().get() instanceof CorrectViewModel.Step.Done)
            model.correct().reprint();
        else model.reprint();
    }

    private void everything() {
        search.clear();
        model.gradeProperty().set(Optional.empty());
        search.requestFocus();
    }

    @FXML
    private void nextGrade() {
        model.nextGrade();
    }
}
