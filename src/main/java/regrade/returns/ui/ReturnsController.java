package regrade.returns.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.util.Subscription;

import regrade.kernel.ClientId;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;
import regrade.returns.ListReturns;
import regrade.returns.ListReturns.Listed;
import regrade.returns.ReturnQuery.Order;
import regrade.returns.ReturnQuery.Part;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The list of expected returns: `Ctrl+I` takes files in, `Ctrl+F` looks for words, `Ctrl+T` turns
/// to those that wait, that are late, or all, `Ctrl+O` to the next order, `Ctrl+G` to the next
/// client, `Ctrl+S` puts it on an arrival sheet, `Esc` stops an import or takes its results away.
final class ReturnsController implements Linked {
    private static final int NEAR_THE_END = 30;

    private final Words words;
    private final ReturnsViewModel model;
    private final ReturnsScreen.Imports imports;
    private final FilePicker picker;

    @FXML private Node page;

    @FXML private TextField search;

    @FXML private ToggleButton waiting;

    @FXML private ToggleButton late;

    @FXML private ToggleButton all;

    @FXML private Button order;

    @FXML private Node clients;

    @FXML private Button client;

    @FXML private Label totals;

    @FXML private Label cut;

    @FXML private TableView<Listed> table;

    private Subscription links = Subscription.EMPTY;

    ReturnsController(
            Words words, ReturnsViewModel model, ReturnsScreen.Imports imports, FilePicker picker) {
        this.words = words;
        this.model = model;
        this.imports = imports;
        this.picker = picker;
    }

    @FXML
    private void initialize() {
        var columns = new ReturnColumns(words, table, model::today);
        table.setItems(model.lines());
        search.setText(model.wordsProperty().get());
        search.textProperty().subscribe((_, text) -> model.wordsProperty().set(text));
        cut.setText(words.text("returns.cut", ListReturns.MOST_BY_VALUE));
        table.getSelectionModel().selectedIndexProperty().subscribe((_, at) -> seen(at.intValue()));
        table.addEventFilter(ScrollEvent.SCROLL, _ -> seen(lastVisible()));
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        page.setOnDragOver(this::dragged);
        page.setOnDragDropped(this::dropped);
        links =
                Subscription.combine(
                        model.partProperty().subscribe(this::show),
                        model.orderProperty().subscribe(this::show),
                        model.clientProperty().subscribe(this::show),
                        model.aroundProperty()
                                .subscribe(
                                        now -> {
                                            columns.showClients(now.ofSeveral());
                                            show(now);
                                        }));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(Part now) {
        Map.of(Part.WAITING, waiting, Part.LATE, late, Part.ALL, all)
                .forEach((part, button) -> button.setSelected(part == now));
    }

    private void show(Order now) {
        order.setText(words.text("returns.order." + now.code())); // keys: returns.order.*
    }

    private void show(Optional<ClientId> now) {
        client.setText(now.map(ClientId::text).orElseGet(() -> words.text("returns.all-clients")));
    }

    private void show(ReturnsViewModel.Around now) {
        totals.setText(words.text("returns.totals", now.totals().all(), now.totals().waiting()));
        // one who has no line any more can still be left
        Shown.show(clients, now.ofSeveral() || model.clientProperty().get().isPresent());
        Shown.show(cut, now.cut());
    }

    private int lastVisible() {
        var flow = (VirtualFlow<?>) table.lookup(".virtual-flow");
        var last = flow == null ? null : flow.getLastVisibleCell();
        return last == null ? 0 : last.getIndex();
    }

    private void seen(int row) {
        if (row > model.lines().size() - NEAR_THE_END) model.more();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) imports.escape().run();
        if (event.getCode() == KeyCode.ENTER && imports.agree().getAsBoolean()) event.consume();
        if (!event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) return;
        if (shortcut(event.getCode())) event.consume();
    }

    private boolean shortcut(KeyCode code) {
        switch (code) {
            case I -> pick();
            case F -> search.requestFocus();
            case T -> model.nextPart();
            case O -> nextOrder();
            case G -> nextClient();
            case S -> print();
            default -> {
                return false;
            }
        }
        return true;
    }

    @FXML
    private void chooseWaiting() {
        choose(Part.WAITING);
    }

    @FXML
    private void chooseLate() {
        choose(Part.LATE);
    }

    @FXML
    private void chooseAll() {
        choose(Part.ALL);
    }

    private void choose(Part part) {
        model.partProperty().set(part);
        // a press on the chosen one must not leave none chosen
        show(part);
    }

    @FXML
    private void nextOrder() {
        model.nextOrder();
    }

    @FXML
    private void nextClient() {
        model.nextClient();
    }

    @FXML
    private void print() {
        model.print(picker.folder(words.text("arrivals.folder")));
    }

    @FXML
    private void pick() {
        imports.take().accept(picker.files(words.text("import.choose"), List.of()));
    }

    private void dragged(DragEvent event) {
        if (event.getDragboard().hasFiles()) event.acceptTransferModes(TransferMode.COPY);
        event.consume();
    }

    private void dropped(DragEvent event) {
        imports.take().accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }
}
