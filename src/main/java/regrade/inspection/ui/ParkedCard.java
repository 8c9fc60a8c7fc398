package regrade.inspection.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.inspection.UnitRow;
import regrade.platform.i18n.Words;

import java.time.Clock;

/// The draft that is taken up next. Made once, shown for many units.
final class ParkedCard {
    private final Words words;
    private final BenchViewModel model;
    private final Clock clock;
    private final Label reference = RecentCard.strong();
    private final Button button = new Button();

    ParkedCard(Words words, BenchViewModel model, Clock clock) {
        this.words = words;
        this.model = model;
        this.clock = clock;
        var standing = RecentCard.quiet();
        standing.setText(words.text("inspection.set-aside"));
        var key = new Label(words.text("key.f9"));
        key.getStyleClass().add("key");
        key.setMinWidth(Label.USE_PREF_SIZE);
        var inside =
                new HBox(new FontIcon("mdi2p-pause-circle"), new VBox(reference, standing), key);
        inside.getStyleClass().add("choice-inside");
        button.setGraphic(inside);
        button.getStyleClass().addAll("small-card", "question");
    }

    Button node() {
        return button;
    }

    void show(UnitRow row) {
        reference.setText(row.unit().grouped());
        button.setAccessibleText(
                words.text("inspection.take-up", row.title())
                        + ", "
                        + words.ago(row.openedAt(), clock.instant()));
        button.setOnAction(event -> model.takeUp(row.unit()));
    }
}
