package regrade.inspection.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import regrade.inspection.Draft;
import regrade.inspection.Worksheet;
import regrade.photo.Photo;
import regrade.photo.PhotoFact;
import regrade.photo.PhotoLook;
import regrade.platform.fx.FittingRow;
import regrade.platform.fx.Linked;
import regrade.platform.fx.PictureTile;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The photos of the unit on the bench, the newest first, small.
final class PhotosController implements Linked {
    // what is known of the unit must not be cut for them on the smallest window
    private static final double EDGE = 46;

    private final Words words;
    private final BenchViewModel model;

    @FXML private VBox box;

    @FXML private Node wanted;

    @FXML private Label count;

    @FXML private FittingRow row;

    @FXML private Node view;

    private Map<Photo, PictureTile> tiles = Map.of();
    private Subscription links = Subscription.EMPTY;

    PhotosController(Words words, BenchViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        box.managedProperty().bind(box.visibleProperty());
        links = model.pictureProperty().subscribe(picture -> show(picture));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(BenchPicture picture) {
        box.setVisible(picture.unit().isPresent());
        var photos = picture.unit().map(Worksheet::draft).map(it -> it.photos()).orElse(List.of());
        Shown.show(view, !photos.isEmpty());
        Shown.show(
                wanted,
                picture.unit().map(Worksheet::draft).filter(Draft::wantsArrivalLabel).isPresent());
        count.setText(words.text("inspection.photos", photos.size()));
        if (photos.size() != tiles.size() || !shown(photos)) fill(photos);
    }

    private boolean shown(List<PhotoFact> photos) {
        return photos.stream().map(PhotoFact::photo).allMatch(tiles::containsKey);
    }

    /// A photo that is shown already keeps its tile.
    private void fill(List<PhotoFact> photos) {
        var next = new LinkedHashMap<Photo, PictureTile>();
        for (var taken : photos.reversed()) {
            var there = tiles.get(taken.photo());
            next.put(taken.photo(), there == null ? tile(taken) : there);
        }
        tiles = next;
        row.getChildren().setAll(List.<Node>copyOf(next.values()));
    }

    private PictureTile tile(PhotoFact taken) {
        var name = words.text("photo.name", taken.taken(), taken.photo().shortHash());
        var tile = new PictureTile(EDGE, name);
        tile.setOnMouseClicked(_ -> model.openPhoto(taken.photo()));
        model.look(taken.photo(), look -> show(tile, look));
        return tile;
    }

    private void show(PictureTile tile, PhotoLook look) {
        switch (look) {
            case PhotoLook.Seen(var picture) ->
                    tile.show(picture.width(), picture.height(), picture.argb());
            case PhotoLook.Missing _ -> tile.wrong(words.text("photo.missing"));
            case PhotoLook.Altered _ -> tile.wrong(words.text("photo.altered"));
        }
    }
}
