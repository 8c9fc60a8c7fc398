package regrade.checklist.ui;

import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import regrade.catalog.Category;
import regrade.checklist.InheritQuestions.Inherited;
import regrade.checklist.Scope;
import regrade.kernel.ClientId;
import regrade.kernel.Sku;
import regrade.platform.fx.FilePicker;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The lists, the questions of the one in front, and the keys that work on them.
final class ChecklistsController implements Linked {
    private final Words words;
    private final FormWords said;
    private final ChecklistsViewModel model;
    private final Editing editing;
    private final FilePicker picker;
    private boolean showing;

    @FXML private Node page;

    @FXML private ListView<ListsPicture.Row> lists;

    @FXML private ComboBox<ClientId> client;

    @FXML private ComboBox<String> goods;

    @FXML private Label heading;

    @FXML private Label inherits;

    @FXML private ListView<Inherited> questions;

    @FXML private Node form;

    @FXML private Node draft;

    private Subscription links = Subscription.EMPTY;

    ChecklistsController(
            Words words, ChecklistsViewModel model, Editing editing, FilePicker picker) {
        this.words = words;
        this.said = new FormWords(words);
        this.model = model;
        this.editing = editing;
        this.picker = picker;
    }

    @FXML
    private void initialize() {
        lists.setCellFactory(_ -> new ListCell(said, words));
        questions.setCellFactory(_ -> new QuestionCell(said, words, model));
        client.setConverter(new Clients());
        goods.setItems(FXCollections.observableArrayList(goods()));
        lists.getSelectionModel().selectedItemProperty().subscribe((_, row) -> chosen(row));
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        questions.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInQuestions);
        questions.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) edit();
                });
        links =
                Subscription.combine(
                        model.pictureProperty().subscribe(this::show),
                        editing.targetProperty().subscribe(this::editing));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private List<String> goods() {
        return Arrays.stream(Category.values())
                .map(category -> said.scope(Scope.of(category)))
                .toList();
    }

    private void chosen(ListsPicture.@Nullable Row row) {
        if (showing || row == null) return;
        editing.end();
        model.choose(row.scope());
    }

    private void show(ListsPicture picture) {
        showing = true;
        int at = questions.getSelectionModel().getSelectedIndex();
        lists.getItems().setAll(picture.lists());
        picture.lists().stream()
                .filter(row -> row.scope().equals(picture.scope()))
                .forEach(lists.getSelectionModel()::select);
        questions.getItems().setAll(picture.lines());
        if (!picture.lines().isEmpty())
            questions.getSelectionModel().select(Math.clamp(at, 0, picture.lines().size() - 1));
        client.getItems().setAll(picture.clients());
        heading.setText(said.scope(picture.scope()));
        var wider = picture.scope().chain().stream().filter(s -> !s.equals(picture.scope()));
        var names = wider.map(said::scope).toList();
        inherits.setText(
                names.isEmpty()
                        ? words.text("checklist.inherited-by-all")
                        : words.text("checklist.inherits", String.join(" → ", names)));
        showing = false;
    }

    private void editing(Optional<Editing.Target> target) {
        Shown.show(form, target.isPresent());
        Shown.show(draft, target.isEmpty());
        if (target.isEmpty() && questions.getScene() != null) questions.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case E -> export();
            case I -> importFile();
            case T -> model.tryOut();
            case ENTER -> model.publish();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pressedInQuestions(KeyEvent event) {
        boolean moves = event.isAltDown();
        switch (event.getCode()) {
            case ENTER -> edit();
            case INSERT -> newQuestion();
            case DELETE -> selected().ifPresent(model::drop);
            case UP, DOWN -> {
                if (!moves) return;
                move(event.getCode() == KeyCode.DOWN);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(boolean down) {
        selected()
                .ifPresent(
                        line -> {
                            model.move(line, down);
                            var selection = questions.getSelectionModel();
                            if (down) selection.selectNext();
                            else selection.selectPrevious();
                        });
    }

    private Optional<Inherited> selected() {
        return Optional.ofNullable(questions.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void edit() {
        selected().ifPresent(line -> editing.begin(line.form(), false));
    }

    @FXML
    private void newQuestion() {
        var lines = model.pictureProperty().get().lines();
        int place = selected().map(line -> line.form().place()).orElse(lines.isEmpty() ? 10 : 90);
        editing.begin(NewQuestion.at(place), true);
    }

    @FXML
    private void export() {
        picker.folder(words.text("checklist.export-folder")).ifPresent(model::exportTo);
    }

    @FXML
    private void importFile() {
        picker
                .files(words.text("checklist.import-file"), List.of("csv", "txt", "tsv", "xlsx"))
                .stream()
                .findFirst()
                .ifPresent(model::importFrom);
    }

    /// A list for a client, its goods of a category, or one product of it.
    @FXML
    private void openList() {
        var owner = client.getValue();
        if (owner == null) {
            client.requestFocus();
            return;
        }
        var typed = goods.getEditor().getText().strip();
        int category = goods().indexOf(typed);
        if (category >= 0) model.choose(Scope.of(owner, Category.values()[category]));
        else if (typed.isBlank()) model.choose(Scope.of(owner));
        else sku(typed).ifPresent(sku -> model.choose(Scope.of(owner, sku)));
    }

    private static Optional<Sku> sku(String text) {
        try {
            return Optional.of(new Sku(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private final class Clients extends StringConverter<ClientId> {
        @Override
        public String toString(@Nullable ClientId client) {
            return client == null ? "" : said.client(client);
        }

        @Override
        public ClientId fromString(String text) {
            return new ClientId(text);
        }
    }
}
