package regrade.mapping.ui;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import regrade.mapping.ColumnMapping;
import regrade.mapping.MappableKind;
import regrade.mapping.Meaning;
import regrade.mapping.TableSample.Column;
import regrade.platform.i18n.Words;

import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// One column of a table: its name, what its first rows say, and what it is said to be.
final class MeaningRow {
    private static final double WIDTH = 300;
    private static final double TEXTS = 520;

    private final Words words;
    private final Column column;
    private final ComboBox<Meaning> box = new ComboBox<>();
    private final HBox line;

    /// @param said hears what a person chooses
    MeaningRow(Words words, Column column, MappableKind kind, Consumer<Meaning> said) {
        this.words = words;
        this.column = column;
        var meanings = new ArrayList<Meaning>();
        meanings.add(new Meaning.Kept());
        meanings.add(new Meaning.LeftOut());
        kind.columns().forEach(name -> meanings.add(new Meaning.Is(name)));
        box.setItems(FXCollections.observableArrayList(meanings));
        box.setConverter(new MeaningName());
        box.setAccessibleText(words.text("mapping.meaning-of", column.name()));
        box.setPrefWidth(WIDTH);
        box.setMinWidth(WIDTH);
        box.setOnAction(_ -> said.accept(box.getValue()));
        this.line = line();
    }

    private HBox line() {
        var name = new Label(column.name());
        name.getStyleClass().add("strong");
        var cells =
                new Label(
                        column.cells().stream()
                                .filter(cell -> !cell.isEmpty())
                                .collect(Collectors.joining(" · ")));
        cells.getStyleClass().addAll("quiet", "small");
        var texts = new VBox(name, cells);
        texts.setMinWidth(0);
        texts.setPrefWidth(TEXTS);
        var all = new HBox(12, texts, box);
        all.setAlignment(Pos.CENTER_LEFT);
        return all;
    }

    Node node() {
        return line;
    }

    void show(ColumnMapping mapping) {
        box.setValue(mapping.meaning(column.folded()));
    }

    private final class MeaningName extends StringConverter<Meaning> {
        @Override
        public String toString(Meaning meaning) {
            return switch (meaning) {
                case null -> "";
                case Meaning.Is(var name) -> name;
                case Meaning.Kept _ -> words.text("mapping.kept");
                case Meaning.LeftOut _ -> words.text("mapping.left-out");
            };
        }

        @Override
        public Meaning fromString(String text) {
            return box.getValue();
        }
    }
}
