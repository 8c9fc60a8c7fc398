package regrade.dayclose.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.dayclose.DayTotals;
import regrade.grading.Grade;
import regrade.platform.fx.Linked;
import regrade.platform.i18n.Words;

import java.util.Optional;

/// The day's units by grade and by route, and what is still open.
final class TotalsController implements Linked {
    private static final int FIGURE = 2;

    private final Words words;
    private final DayCloseViewModel model;

    @FXML private Label day;

    @FXML private Label inspected;

    @FXML private GridPane grades;

    @FXML private GridPane routes;

    @FXML private Label noRoute;

    @FXML private VBox open;

    private Subscription links = Subscription.EMPTY;

    TotalsController(Words words, DayCloseViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        links = model.totalsProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(Optional<DayTotals> counted) {
        counted.ifPresent(this::show);
    }

    private void show(DayTotals totals) {
        day.setText(words.date(totals.day()));
        inspected.setText(words.text("dayclose.inspected", totals.inspected()));
        grades.getChildren().clear();
        totals.byGrade().forEach((grade, units) -> addGrade(grade, units, totals.inspected()));
        routes.getChildren().clear();
        totals.byChannel()
                .forEach((channel, units) -> addRoute(channel, units, totals.inspected()));
        noRoute.setVisible(totals.byChannel().isEmpty());
        noRoute.setManaged(totals.byChannel().isEmpty());
        open.getChildren()
                .setAll(
                        state("dayclose.parked", totals.parked()),
                        state("dayclose.unconfirmed", totals.unconfirmed()),
                        state("dayclose.undeclared", totals.undeclared()),
                        state("dayclose.on-bench", totals.onBench() ? 1 : 0));
    }

    private void addGrade(Grade grade, int units, int all) {
        var badge = new Label(grade.code());
        badge.getStyleClass().addAll("grade", "grade-" + grade.code());
        var name = new Label(words.named("grade.", grade.code()));
        var named = new HBox(badge, name);
        named.getStyleClass().add("line");
        named.setMinWidth(HBox.USE_PREF_SIZE);
        addRow(grades, named, bar("bar-" + grade.code(), units, all, name.getText()), units);
    }

    private void addRoute(String channel, int units, int all) {
        var name = new Label(words.named("channel.", channel));
        name.setMinWidth(Label.USE_PREF_SIZE);
        addRow(routes, name, bar("bar-route", units, all, name.getText()), units);
    }

    private void addRow(GridPane table, Node name, Node bar, int units) {
        var figure = new Label(words.number(units));
        figure.getStyleClass().addAll("number", "strong");
        table.addRow(table.getRowCount(), name, bar, figure);
        GridPane.setHgrow(bar, Priority.ALWAYS);
        GridPane.setColumnIndex(figure, FIGURE);
    }

    private static Node bar(String style, int units, int all, String name) {
        var bar = new ProgressBar(all == 0 ? 0 : (double) units / all);
        bar.getStyleClass().addAll("count-bar", style);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(name);
        return bar;
    }

    /// A figure that wants a look when it is not nothing: word, shape and colour.
    private Node state(String key, int units) {
        boolean clear = units == 0;
        var icon =
                new FontIcon(clear ? "mdi2c-check-circle-outline" : "mdi2a-alert-circle-outline");
        var text = new Label(words.text(key, units));
        text.getStyleClass().add(clear ? "good" : "question");
        text.setWrapText(true);
        var line = new HBox(icon, text);
        line.getStyleClass().addAll("line", clear ? "good" : "question");
        return line;
    }
}
