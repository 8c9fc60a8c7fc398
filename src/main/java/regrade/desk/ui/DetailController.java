package regrade.desk.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import regrade.desk.Board.Row;
import regrade.desk.DeskRequest;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;
import regrade.requests.OddMail;
import regrade.requests.RequestedItem;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the chosen row is about, and which keys work on it. The words of strangers are shown as
/// they are.
final class DetailController implements Linked {
    private final Words words;
    private final ClockWords clocks;
    private final DeskViewModel model;

    @FXML private Label title;

    @FXML private Label clock;

    @FXML private Label work;

    @FXML private VBox said;

    @FXML private Node asked;

    @FXML private Node odd;

    private Subscription links = Subscription.EMPTY;

    DetailController(Words words, DeskViewModel model) {
        this.words = words;
        this.clocks = new ClockWords(words);
        this.model = model;
    }

    @FXML
    private void initialize() {
        links =
                Subscription.combine(
                        model.chosenProperty().subscribe(this::show),
                        model.nowProperty().subscribe(_ -> time(model.chosenProperty().get())));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(Optional<Row> chosen) {
        said.getChildren().clear();
        title.setText("");
        Shown.show(asked, model.request().isPresent());
        Shown.show(odd, model.odd().isPresent());
        time(chosen);
        chosen.ifPresent(
                row -> {
                    switch (row) {
                        case Row.Waiting(var request, _) -> show(request);
                        case Row.Refunding(var request, _) -> show(request);
                        case Row.Odd(var mail, _) -> show(mail);
                    }
                });
    }

    private void time(Optional<Row> chosen) {
        var now = model.nowProperty().get();
        clock.setText(chosen.map(row -> clockText(row, now)).orElse(""));
        work.setText(
                chosen.filter(row -> next(row, now).isAfter(now))
                        .flatMap(row -> model.workUntil(next(row, now)))
                        .map(time -> words.text("desk.work-left", clocks.duration(time)))
                        .orElse(""));
    }

    private static Instant next(Row row, Instant now) {
        return row instanceof Row.Waiting(_, var clock) ? clock.next(now) : row.due();
    }

    private String clockText(Row row, Instant now) {
        return switch (row) {
            case Row.Waiting(var request, var clock) ->
                    words.text(
                            "desk.clock",
                            words.moment(request.received(), now),
                            words.moment(clock.target(), now),
                            words.moment(clock.limit(), now));
            case Row.Refunding(_, var clock) ->
                    words.text(
                            "desk.refund-clock",
                            words.moment(clock.delivered(), now),
                            words.moment(clock.refund(), now));
            case Row.Odd(var mail, _) ->
                    mail.sent()
                            .map(at -> words.text("desk.sent", words.moment(at, now)))
                            .orElseGet(() -> words.text("desk.sent-unknown"));
        };
    }

    private void show(DeskRequest desk) {
        var request = desk.known().request();
        title.setText(request.order());
        var owner = request.client().given();
        if (owner.isEmpty()) add(request.marketplace(), "quiet");
        else line("desk.from", request.marketplace(), owner);
        if (!request.outOfPolicy().isEmpty()) line("desk.out-of-policy", request.outOfPolicy());
        for (int i = 0; i < request.items().size(); i++)
            if (!desk.known().cancelled().get(i)) show(request.items().get(i));
        if (!request.comment().isEmpty()) {
            line("desk.comment");
            text(request.comment());
        }
    }

    private void show(RequestedItem item) {
        strong(item.title().isEmpty() ? words.text("desk.unnamed") : item.title());
        var codes =
                Stream.of(item.sku(), item.asin())
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.joining(" · "));
        if (codes.isEmpty()) line("desk.item", item.quantity());
        else line("desk.item-with", item.quantity(), codes);
        line("desk.reason", item.reason());
    }

    private void show(OddMail mail) {
        title.setText(mail.subject());
        line("desk.sender", mail.sender());
        // keys: desk.odd.*
        strong(words.text("desk.odd." + mail.why()));
        text(mail.text());
    }

    private void line(String key, Object... arguments) {
        add(words.text(key, arguments), "quiet");
    }

    private void strong(String text) {
        add(text, "strong");
    }

    private void text(String text) {
        add(text, "body");
    }

    private void add(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        said.getChildren().add(label);
    }
}
