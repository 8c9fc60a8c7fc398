package regrade.mapping.ui;

import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

import regrade.mapping.ColumnMapping.Writing;
import regrade.mapping.MappableKind;
import regrade.mapping.TableSample;
import regrade.mapping.ui.MappingsViewModel.Form;
import regrade.platform.fx.Linked;
import regrade.platform.i18n.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Asks what a table holds, and what each of its columns is.
final class MappingFormController implements Linked {
    private final Words words;
    private final MappingsViewModel model;
    private final List<MeaningRow> lines = new ArrayList<>();

    @FXML private Label title;

    @FXML private ComboBox<MappableKind> kind;

    @FXML private CheckBox decimalComma;

    @FXML private CheckBox monthFirst;

    @FXML private VBox columns;

    @FXML private Label missing;

    @FXML private Button keep;

    private Subscription links = Subscription.EMPTY;
    private Optional<TableSample> drawn = Optional.empty();
    private Optional<MappableKind> drawnKind = Optional.empty();
    private boolean showing;

    MappingFormController(Words words, MappingsViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        kind.setItems(FXCollections.observableArrayList(model.kinds()));
        kind.setConverter(new KindName());
        kind.setOnAction(_ -> said(() -> model.chooseKind(kind.getValue())));
        decimalComma.setOnAction(_ -> said(this::sayWriting));
        monthFirst.setOnAction(_ -> said(this::sayWriting));
        links = model.formProperty().subscribe(now -> now.ifPresent(this::show));
    }

    @Override
    public Subscription links() {
        return links;
    }

    /// What a person chose, and not what is shown to them.
    private void said(Runnable act) {
        if (!showing) act.run();
    }

    private void sayWriting() {
        model.say(new Writing(decimalComma.isSelected(), monthFirst.isSelected()));
    }

    private void show(Form form) {
        showing = true;
        try {
            title.setText(words.text("mapping.title", form.file().getFileName()));
            kind.setValue(form.kind());
            decimalComma.setSelected(form.mapping().writing().decimalComma());
            monthFirst.setSelected(form.mapping().writing().monthFirst());
            if (!drawn.equals(Optional.of(form.sample()))
                    || !drawnKind.equals(Optional.of(form.kind()))) draw(form);
            lines.forEach(line -> line.show(form.mapping()));
            var wanted = form.missing();
            missing.setText(
                    wanted.isEmpty()
                            ? words.text("mapping.whole")
                            : words.text("mapping.missing", oneOf(wanted.getFirst())));
            missing.getStyleClass().removeAll("good", "question");
            missing.getStyleClass().add(wanted.isEmpty() ? "good" : "question");
            keep.setDisable(!wanted.isEmpty());
        } finally {
            showing = false;
        }
    }

    private static String oneOf(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }

    private void draw(Form form) {
        boolean first = !drawn.equals(Optional.of(form.sample()));
        drawn = Optional.of(form.sample());
        drawnKind = Optional.of(form.kind());
        lines.clear();
        form.sample()
                .columns()
                .forEach(
                        column ->
                                lines.add(
                                        new MeaningRow(
                                                words,
                                                column,
                                                form.kind(),
                                                meaning ->
                                                        said(
                                                                () ->
                                                                        model.say(
                                                                                column.folded(),
                                                                                meaning)))));
        columns.getChildren().setAll(lines.stream().map(MeaningRow::node).toArray(Node[]::new));
        if (first) kind.requestFocus();
    }

    @FXML
    private void keep() {
        model.keep();
    }

    @FXML
    private void leave() {
        model.leave();
    }

    private final class KindName extends StringConverter<MappableKind> {
        @Override
        public String toString(MappableKind kind) {
            return kind == null ? "" : KindWords.of(words, kind.kind());
        }

        @Override
        public MappableKind fromString(String text) {
            return kind.getValue();
        }
    }
}
