package regrade.desk.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.desk.Board.Row;
import regrade.desk.DeskRequest;
import regrade.platform.i18n.Words;

import java.time.Instant;
import java.util.function.Supplier;

/// One thing to be done: how much time is left, by word, shape and colour, and what it is about.
final class DeskCell extends ListCell<Row> {
    private final Words words;
    private final ClockWords clocks;
    private final Supplier<Instant> now;
    private final FontIcon icon = new FontIcon("mdi2c-clock-outline");
    private final Label left = new Label();
    private final Label client = new Label();
    private final Label first = new Label();
    private final Label second = new Label();
    private final HBox row;

    DeskCell(Words words, Supplier<Instant> now) {
        this.words = words;
        this.clocks = new ClockWords(words);
        this.now = now;
        left.getStyleClass().add("strong");
        left.setMinWidth(Region.USE_PREF_SIZE);
        client.getStyleClass().addAll("quiet", "small");
        second.getStyleClass().add("quiet");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var texts = new VBox(new HBox(8, left, gap, client), first, second);
        HBox.setHgrow(texts, Priority.ALWAYS);
        this.row = new HBox(10, icon, texts);
    }

    /// As wide as the list, whatever its words would like.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void updateItem(Row item, boolean empty) {
        super.updateItem(item, empty);
        setText("");
        setGraphic(empty || item == null ? null : row);
        if (empty || item == null) return;
        var tone = ClockWords.tone(item, now.get());
        for (var node : new Node[] {icon, left}) {
            node.getStyleClass().removeAll("good", "question", "bad");
            node.getStyleClass().add(tone.code());
        }
        icon.setIconLiteral(item instanceof Row.Odd ? "mdi2e-email-alert-outline" : tone.icon());
        left.setText(clocks.left(item, now.get()));
        switch (item) {
            case Row.Waiting(var request, _) -> about(request);
            case Row.Refunding(var request, _) -> about(request);
            case Row.Odd(var mail, _) -> {
                client.setText("");
                first.setText(mail.subject());
                // keys: desk.odd.*
                second.setText(words.text("desk.odd." + mail.why()));
            }
        }
    }

    private void about(DeskRequest asked) {
        var request = asked.known().request();
        var item = request.items().getFirst();
        client.setText(request.client().given());
        first.setText(item.title().isEmpty() ? item.asin() : item.title());
        second.setText(
                words.text("desk.about", request.order(), request.marketplace(), item.reason()));
    }
}
