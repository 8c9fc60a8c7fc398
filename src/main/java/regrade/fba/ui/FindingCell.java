package regrade.fba.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import regrade.fba.Finding;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A finding: its kind by word, shape and colour, what it is about, how many units, when.
final class FindingCell extends ListCell<Finding> {
    private final Words words;
    private final FontIcon icon = new FontIcon("mdi2a-alert");
    private final Label kind = new Label();
    private final Label subject = new Label();
    private final Label period = new Label();
    private final Label units = new Label();
    private final HBox node;

    FindingCell(Words words) {
        this.words = words;
        kind.getStyleClass().add("strong");
        kind.setGraphic(icon);
        subject.getStyleClass().add("small");
        period.getStyleClass().addAll("quiet", "small");
        units.getStyleClass().addAll("number", "strong");
        units.setMinWidth(Label.USE_PREF_SIZE);
        var told = new VBox(kind, subject, period);
        HBox.setHgrow(told, Priority.ALWAYS);
        node = new HBox(told, units);
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        if (finding == null || empty) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        kind.getStyleClass().removeAll("good", "question");
        kind.getStyleClass().add(finding.kind().good() ? "good" : "question");
        Shown.icon(icon, finding.kind().good() ? "mdi2c-check-circle" : "mdi2a-alert");
        kind.setText(words.text("fba.kind." + finding.kind().code()));
        subject.setText(subject(finding));
        period.setText(
                finding.period()
                        .map(of -> words.text("fba.period", of.first(), of.last()))
                        .orElse(""));
        Shown.show(period, finding.period().isPresent());
        units.setText(words.text("fba.units", finding.units()));
        setAccessibleText(String.join(". ", kind.getText(), subject.getText(), units.getText()));
        setGraphic(node);
    }

    private String subject(Finding finding) {
        var named = finding.subject().isEmpty() ? words.text("fba.all-goods") : finding.subject();
        return Stream.of(named, finding.client().given())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
