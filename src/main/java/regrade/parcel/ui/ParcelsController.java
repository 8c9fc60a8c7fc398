package regrade.parcel.ui;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Subscription;

import regrade.parcel.Parcel;
import regrade.parcel.ParcelQuery.Part;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.Map;
import java.util.Optional;

/// The list of parcels and what is in the chosen one: `Ctrl+F` looks for a number, `Ctrl+T` turns
/// to the next part of the list, `Ctrl+S` puts the chosen one on an arrival sheet.
final class ParcelsController implements Linked {
    private static final int NEAR_THE_END = 10;

    private final Words words;
    private final ParcelsViewModel model;
    private final FilePicker picker;
    private final ListChangeListener<Parcel> listed = _ -> changed();

    @FXML private Node page;

    @FXML private Label totals;

    @FXML private TextField search;

    @FXML private ToggleButton toCome;

    @FXML private ToggleButton uneven;

    @FXML private ToggleButton closed;

    @FXML private ListView<Parcel> parcels;

    @FXML private Label none;

    @FXML private Node hint;

    @FXML private Node details;

    @FXML private Label code;

    @FXML private Label about;

    @FXML private Label left;

    @FXML private ListView<ContentRow> contents;

    private Subscription links = Subscription.EMPTY;

    ParcelsController(Words words, ParcelsViewModel model, FilePicker picker) {
        this.words = words;
        this.model = model;
        this.picker = picker;
    }

    @FXML
    private void initialize() {
        parcels.setCellFactory(_ -> new ParcelCell(words, model::today));
        parcels.setItems(model.parcels());
        contents.setCellFactory(
                _ -> new ContentCell(words, () -> chosen().filter(this::isClosed).isPresent()));
        parcels.getSelectionModel().selectedItemProperty().subscribe(_ -> show(chosen()));
        parcels.getSelectionModel()
                .selectedIndexProperty()
                .subscribe((_, at) -> seen(at.intValue()));
        parcels.addEventFilter(ScrollEvent.SCROLL, _ -> model.more());
        search.setText(model.beginsProperty().get());
        search.textProperty().subscribe((_, text) -> model.beginsProperty().set(text));
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.parcels().addListener(listed);
        links =
                Subscription.combine(
                        model.partProperty().subscribe(this::show),
                        model.waitingProperty()
                                .subscribe(
                                        now -> totals.setText(words.text("parcels.totals", now))),
                        () -> model.parcels().removeListener(listed));
        changed();
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(Part now) {
        Map.of(Part.TO_COME, toCome, Part.UNEVEN, uneven, Part.CLOSED, closed)
                .forEach((part, button) -> button.setSelected(part == now));
        none.setText(words.text("parcels.none." + now.code())); // keys: parcels.none.*
    }

    private void changed() {
        Shown.show(none, model.parcels().isEmpty());
        if (chosen().isEmpty() && !model.parcels().isEmpty()) parcels.getSelectionModel().select(0);
        show(chosen());
    }

    private void show(Optional<Parcel> chosen) {
        Shown.show(hint, chosen.isEmpty());
        Shown.show(details, chosen.isPresent());
        if (chosen.isEmpty()) return;
        var parcel = chosen.orElseThrow();
        var now = ParcelWords.of(words, parcel, model.today());
        code.setText(parcel.code().text());
        about.setText(ParcelWords.joined(now.state(), ParcelWords.details(words, parcel)));
        left.setText(left(parcel));
        Shown.show(left, !left.getText().isEmpty());
        contents.getItems().setAll(ContentRow.of(parcel));
    }

    /// When it was closed, and what was said then if a report says something else since.
    private String left(Parcel parcel) {
        var step = parcel.last().filter(Parcel.Step::closed);
        if (step.isEmpty()) return "";
        var then = step.orElseThrow();
        var count = parcel.count();
        boolean same = then.missing() == count.lacking() && then.extra() == count.extra().size();
        var at = words.text("parcels.closed-at", then.at());
        return same ? at : at + " " + words.text("parcels.said-then", then.missing(), then.extra());
    }

    private boolean isClosed(Parcel parcel) {
        return parcel.last().filter(Parcel.Step::closed).isPresent();
    }

    private Optional<Parcel> chosen() {
        return Optional.ofNullable(parcels.getSelectionModel().getSelectedItem());
    }

    private void seen(int row) {
        if (row > model.parcels().size() - NEAR_THE_END) model.more();
    }

    @FXML
    private void chooseToCome() {
        choose(Part.TO_COME);
    }

    @FXML
    private void chooseUneven() {
        choose(Part.UNEVEN);
    }

    @FXML
    private void chooseClosed() {
        choose(Part.CLOSED);
    }

    private void choose(Part part) {
        model.partProperty().set(part);
        // a press on the chosen one must not leave none chosen
        show(part);
    }

    private void print() {
        chosen().ifPresent(
                        parcel ->
                                picker.folder(words.text("arrivals.folder"))
                                        .ifPresent(folder -> model.print(parcel, folder)));
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) return;
        if (event.getCode() == KeyCode.F) search.requestFocus();
        else if (event.getCode() == KeyCode.T) model.nextPart();
        else if (event.getCode() == KeyCode.S) print();
        else if (event.getCode() == KeyCode.Z && !(event.getTarget() instanceof TextInputControl))
            model.undo();
        else return;
        event.consume();
    }
}
