package regrade.mapping.ui;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

import regrade.mapping.ColumnMapping;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The tables that somebody described: `Delete` forgets one. A table that waits for its description
/// stands before the list.
final class MappingsController implements Linked {
    private final Words words;
    private final MappingsViewModel model;

    @FXML private Node page;

    @FXML private Node list;

    @FXML private Node form;

    @FXML private TableView<ColumnMapping> table;

    private Subscription links = Subscription.EMPTY;
    private Optional<ColumnMapping> chosen = Optional.empty();

    MappingsController(Words words, MappingsViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        narrow("mapping.column.kind", 250, it -> KindWords.of(words, it.kind()));
        column("mapping.column.means", 620, MappingsController::means);
        narrow("mapping.column.all", 110, it -> words.number(it.header().size()));
        table.setItems(model.saved());
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(now -> chosen = Optional.ofNullable(now).or(() -> chosen));
        links =
                Subscription.combine(
                        choosing(),
                        model.formProperty()
                                .subscribe(
                                        now -> {
                                            Shown.show(form, now.isPresent());
                                            Shown.show(list, now.isEmpty());
                                        }));
    }

    @Override
    public Subscription links() {
        return links;
    }

    /// Hears of changes after the table, which forgets its choice with them.
    private Subscription choosing() {
        ListChangeListener<ColumnMapping> heard = _ -> chooseAgain();
        model.saved().addListener(heard);
        return () -> model.saved().removeListener(heard);
    }

    private void chooseAgain() {
        if (chosen.filter(model.saved()::contains).isPresent())
            table.getSelectionModel().select(chosen.get());
        else table.getSelectionModel().selectFirst();
    }

    /// Each column that means something, as it stands in the header, with what it means.
    private static String means(ColumnMapping mapping) {
        return mapping.columns().entrySet().stream()
                .map(
                        column ->
                                column.getKey().equals(column.getValue())
                                        ? column.getKey()
                                        : column.getKey() + " → " + column.getValue())
                .sorted()
                .collect(Collectors.joining(" · "));
    }

    private void column(String key, double width, Function<ColumnMapping, String> text) {
        var column = new TableColumn<ColumnMapping, String>(words.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    /// A column that leaves the room there is to the others.
    private void narrow(String key, double width, Function<ColumnMapping, String> text) {
        column(key, width, text);
        table.getColumns().getLast().setMaxWidth(width);
    }

    private void pressed(KeyEvent event) {
        boolean acted =
                switch (event.getCode()) {
                    case DELETE -> forget();
                    case ENTER -> event.isShortcutDown() && keep();
                    case ESCAPE -> model.leave();
                    case Z -> event.isShortcutDown() && undo();
                    default -> false;
                };
        if (acted) event.consume();
    }

    private boolean keep() {
        model.keep();
        return true;
    }

    private boolean undo() {
        model.undo();
        return true;
    }

    private boolean forget() {
        if (!list.isVisible()) return false;
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(model::forget);
        return true;
    }
}
