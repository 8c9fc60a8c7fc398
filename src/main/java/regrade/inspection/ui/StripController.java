package regrade.inspection.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.inspection.UnitRow;
import regrade.inspection.UnitState;
import regrade.platform.fx.FittingRow;
import regrade.platform.fx.Linked;
import regrade.platform.i18n.Words;

import java.time.Clock;

/// Below the bench: what was put aside, and the last units.
final class StripController implements Linked {
    private static final int MOST_PARKED = 1;
    // as many as a screen of 4K has room for; the row shows those that fit
    private static final int MOST_RECENT = 8;

    private final Words words;
    private final BenchViewModel model;
    private final Clock clock;

    @FXML private HBox parked;

    @FXML private FittingRow recent;

    private Subscription links = Subscription.EMPTY;

    StripController(Words words, BenchViewModel model, Clock clock) {
        this.words = words;
        this.model = model;
        this.clock = clock;
    }

    @FXML
    private void initialize() {
        links = model.pictureProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(BenchPicture picture) {
        var waiting = picture.around().parked().reversed();
        parked.getChildren().clear();
        parked.setVisible(!waiting.isEmpty());
        parked.setManaged(!waiting.isEmpty());
        waiting.stream()
                .limit(MOST_PARKED)
                .forEach(
                        row ->
                                parked.getChildren()
                                        .add(parked(row, row.equals(waiting.getFirst()))));
        if (waiting.size() > MOST_PARKED)
            parked.getChildren().add(more(waiting.size() - MOST_PARKED));
        recent.getChildren()
                .setAll(
                        picture.around().recent().stream()
                                .limit(MOST_RECENT)
                                .map(this::recent)
                                .toList());
    }

    private Label more(int others) {
        var label = new Label(words.text("inspection.more-parked", others));
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private Node parked(UnitRow row, boolean first) {
        var inside =
                new HBox(
                        new FontIcon("mdi2p-pause-circle"),
                        two(row, words.text("inspection.set-aside")));
        inside.getStyleClass().add("choice-inside");
        if (first) {
            var cap = new Label(words.text("key.f9"));
            cap.getStyleClass().add("key");
            cap.setMinWidth(Label.USE_PREF_SIZE);
            inside.getChildren().add(cap);
        }
        var button = new Button();
        button.setGraphic(inside);
        button.getStyleClass().addAll("small-card", "question");
        button.setAccessibleText(
                words.text("inspection.take-up", row.title())
                        + ", "
                        + words.ago(row.openedAt(), clock.instant()));
        button.setOnAction(event -> model.takeUp(row.unit()));
        return button;
    }

    private Node recent(UnitRow row) {
        var state = row.standing().state();
        var icon =
                new FontIcon(
                        switch (state) {
                            case CONFIRMED -> "mdi2c-check-circle";
                            case UNCONFIRMED -> "mdi2a-alert";
                            case OPEN, PARKED, SAVED, WITHDRAWN -> "mdi2l-label-outline";
                        });
        var grade = new Label(row.standing().grade().map(found -> found.code()).orElse("–"));
        grade.getStyleClass().addAll("grade", "grade-" + grade.getText());
        var card = new HBox(grade, two(row, words.text("unit.state." + state.code())), icon);
        card.getStyleClass().addAll("small-card", "choice-inside");
        card.getStyleClass().add(state == UnitState.UNCONFIRMED ? "question" : "good");
        return card;
    }

    private VBox two(UnitRow row, String standing) {
        var name = new Label(row.unit().grouped());
        name.getStyleClass().add("strong");
        var more = new Label(standing);
        more.getStyleClass().addAll("quiet", "small");
        var box = new VBox(name, more);
        name.setMinWidth(Label.USE_PREF_SIZE);
        more.setMinWidth(Label.USE_PREF_SIZE);
        return box;
    }
}
