package regrade.inspection.ui;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import regrade.inspection.UnitRow;
import regrade.platform.fx.FittingRow;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// Below the bench: what was put aside, and the last units.
final class StripController implements Linked {
    // as many as a screen of 4K has room for; the row shows those that fit
    private static final int MOST_RECENT = 8;

    private final Words words;
    private final BenchViewModel model;
    private final ParkedCard next;
    private final Label more = new Label();
    private final List<RecentCard> cards = new ArrayList<>();

    @FXML private HBox parked;

    @FXML private FittingRow recent;

    private Subscription links = Subscription.EMPTY;

    StripController(Words words, BenchViewModel model, Clock clock) {
        this.words = words;
        this.model = model;
        this.next = new ParkedCard(words, model, clock);
    }

    @FXML
    private void initialize() {
        more.setMinWidth(Label.USE_PREF_SIZE);
        parked.getChildren().addAll(next.node(), more);
        for (int i = 0; i < MOST_RECENT; i++) {
            var card = new RecentCard(words);
            cards.add(card);
            recent.getChildren().add(card.node());
        }
        links = model.pictureProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(BenchPicture picture) {
        var waiting = picture.around().parked().size();
        Shown.show(parked, waiting > 0);
        picture.nextParked().ifPresent(next::show);
        Shown.show(more, waiting > 1);
        if (waiting > 1) more.setText(words.text("inspection.more-parked", waiting - 1));
        recent(picture.recent());
    }

    private void recent(List<UnitRow> rows) {
        for (int i = 0; i < cards.size(); i++)
            if (i < rows.size()) cards.get(i).show(rows.get(i));
            else cards.get(i).hide();
    }
}
