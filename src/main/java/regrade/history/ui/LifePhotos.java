package regrade.history.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.history.Life;
import regrade.inspection.ArrivalLabel;
import regrade.photo.PhotoLook;
import regrade.platform.fx.PictureTile;
import regrade.platform.i18n.Words;

import java.util.Optional;

/// Draws the photos of a unit's page: each with its hash, when and who took it, and whether it
/// still counts.
final class LifePhotos {
    private static final double EDGE = 174;

    private final Words words;
    private final HistoryViewModel model;

    LifePhotos(Words words, HistoryViewModel model) {
        this.words = words;
        this.model = model;
    }

    Node draw(Life.Evidence evidence) {
        var photo = evidence.photo();
        var name = words.text("photo.name", evidence.taken(), photo.shortHash());
        var tile = new PictureTile(EDGE, name);
        tile.setOnMouseClicked(_ -> model.openPhotos(Optional.of(photo)));
        model.look(photo, look -> show(tile, look));
        long kilobytes = Math.ceilDiv(photo.size(), 1000);
        var box =
                new VBox(
                        tile,
                        line("history.photo.taken", evidence.taken(), evidence.who().name()),
                        line("history.photo.file", photo.shortHash(), kilobytes));
        box.getStyleClass().add("act");
        if (evidence.question().equals(ArrivalLabel.ID))
            box.getChildren().add(1, line("photo.arrival-label"));
        evidence.original()
                .ifPresent(
                        original ->
                                box.getChildren()
                                        .add(
                                                1,
                                                line(
                                                        "history.photo.marked",
                                                        original.shortHash())));
        evidence.undoneBy().ifPresent(by -> box.getChildren().add(undone(by)));
        return box;
    }

    private void show(PictureTile tile, PhotoLook look) {
        switch (look) {
            case PhotoLook.Seen(var picture) ->
                    tile.show(picture.width(), picture.height(), picture.argb());
            case PhotoLook.Missing _ -> tile.wrong(words.text("photo.missing"));
            case PhotoLook.Altered _ -> tile.wrong(words.text("photo.altered"));
        }
    }

    private Node line(String key, Object... arguments) {
        var label = new Label(words.text(key, arguments));
        label.setWrapText(true);
        label.setMaxWidth(EDGE);
        label.getStyleClass().add("quiet");
        return label;
    }

    private Node undone(long by) {
        var line =
                new HBox(
                        new FontIcon("mdi2u-undo-variant"),
                        new Label(words.text("history.undone-by", by)));
        line.getStyleClass().addAll("line", "question");
        return line;
    }
}
