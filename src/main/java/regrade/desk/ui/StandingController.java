package regrade.desk.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.Subscription;

import regrade.desk.AnswerShare;
import regrade.kernel.ClientId;
import regrade.platform.fx.Linked;
import regrade.platform.i18n.Words;

import java.time.format.TextStyle;
import java.util.stream.Collectors;

/// How fast requests were answered, by client, and how many are to be expected.
final class StandingController implements Linked {
    private final Words words;
    private final DeskViewModel model;

    @FXML private GridPane shares;

    @FXML private Label week;

    private Subscription links = Subscription.EMPTY;

    StandingController(Words words, DeskViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        links = model.standingProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(DeskViewModel.Standing now) {
        shares.getChildren().clear();
        row(
                0,
                words.text("desk.share.client"),
                words.text("desk.share.day"),
                words.text("desk.share.two-days"));
        for (int i = 0; i < now.shares().size(); i++) share(i + 1, now.shares().get(i));
        week.setText(
                now.week().days().stream()
                        .map(
                                day ->
                                        words.text(
                                                "desk.load.day",
                                                day.day()
                                                        .getDayOfWeek()
                                                        .getDisplayName(
                                                                TextStyle.SHORT, words.language()),
                                                tenths(day.tenths())))
                        .collect(Collectors.joining(" · ")));
    }

    private void share(int row, AnswerShare share) {
        row(
                row,
                owner(share.client()),
                share(share.withinDay(), share.due()),
                share(share.withinTwoDays(), share.lateDue()));
    }

    private String owner(ClientId client) {
        return client.given().isEmpty() ? words.text("desk.share.own") : client.given();
    }

    private String share(long of, long all) {
        return all == 0
                ? words.text("desk.share.none")
                : words.text("desk.share", 100 * of / all, of, all);
    }

    private String tenths(long tenths) {
        return words.text("desk.load.tenths", tenths / 10.0);
    }

    private void row(int at, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            var label = new Label(texts[i]);
            if (at == 0) label.getStyleClass().addAll("quiet", "small");
            shares.add(label, i, at);
        }
    }
}
