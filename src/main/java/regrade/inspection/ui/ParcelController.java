package regrade.inspection.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.parcel.Parcel;
import regrade.parcel.ParcelCount;
import regrade.parcel.ParcelItem;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Below the unit: the parcel that is open, counting down, and what became of the last one.
final class ParcelController implements Linked {
    // as many as there is room for beside what is told of a unit at the least height of the window
    private static final int MOST_NAMED = 4;
    private static final int MOST_ALONE = 9;

    private final Words words;
    private final BenchViewModel model;

    @FXML private Node root;

    @FXML private Node open;

    @FXML private Label code;

    @FXML private Label count;

    @FXML private VBox left;

    @FXML private Node emptied;

    @FXML private Label gone;

    @FXML private Label result;

    @FXML private VBox uneven;

    private Told told = new Told(BenchPicture.EMPTY);
    private int most = MOST_ALONE;
    private Subscription links = Subscription.EMPTY;

    ParcelController(Words words, BenchViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        Shown.show(open, false);
        Shown.show(emptied, false);
        Shown.show(root, false);
        links = model.pictureProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void close() {
        model.closeParcel();
    }

    private void show(BenchPicture picture) {
        var next = new Told(picture);
        if (next.equals(told)) return;
        told = next;
        most = next.alone() ? MOST_ALONE : MOST_NAMED;
        Shown.show(open, next.now().isPresent());
        next.now().ifPresent(this::open);
        Shown.show(emptied, next.last().isPresent());
        next.last().ifPresent(this::emptied);
        Shown.show(root, next.now().isPresent() || next.last().isPresent());
    }

    /// What is told of parcels.
    ///
    /// @param alone whether no unit needs the room
    private record Told(Optional<Parcel> now, Optional<Parcel> last, boolean alone) {
        Told(BenchPicture picture) {
            this(picture.around().parcel(), picture.emptied(), picture.draft().isEmpty());
        }
    }

    private void open(Parcel parcel) {
        var counted = parcel.count();
        code.setText(parcel.code().text());
        count.setText(words.text("parcel.count", counted.came(), counted.expected()));
        Shown.state(open, "good", counted.even());
        Shown.state(open, "question", !counted.extra().isEmpty());
        left.getChildren().clear();
        if (counted.lacking() == 0) add(left, "good", words.text("parcel.all-here"));
        name(left, "left", counted);
    }

    private void emptied(Parcel parcel) {
        var counted = parcel.count();
        Shown.state(emptied, "good", counted.even());
        Shown.state(emptied, "question", !counted.even());
        gone.setText(parcel.code().text());
        result.setText(words.text(counted.even() ? "parcel.was-even" : "parcel.was"));
        uneven.getChildren().clear();
        name(uneven, "missing", counted);
    }

    /// @param look of what is not there
    private void name(VBox into, String look, ParcelCount counted) {
        Map<ParcelItem, Long> lacking = new LinkedHashMap<>();
        counted.missing().forEach(line -> lacking.merge(line.item(), line.quantity(), Long::sum));
        Map<ParcelItem, Long> extra = new LinkedHashMap<>();
        counted.extra().forEach(unit -> extra.merge(unit.item(), 1L, Long::sum));
        // what is extra is a question: it is never left out
        int room = Math.max(1, most - extra.size());
        lacking.entrySet().stream()
                .limit(room)
                .forEach(some -> add(into, look, text(look, some.getKey(), some.getValue())));
        if (lacking.size() > room)
            add(into, look, words.text("parcel.more", lacking.size() - room));
        extra.entrySet().stream()
                .limit(most)
                .forEach(some -> add(into, "extra", text("extra", some.getKey(), some.getValue())));
        if (extra.size() > most) add(into, "extra", words.text("parcel.more", extra.size() - most));
    }

    // keys: parcel.chip.*
    private String text(String look, ParcelItem item, long units) {
        return words.text("parcel.chip." + look, units, item.words());
    }

    private static void add(VBox into, String look, String text) {
        var chip = new Label(text, new FontIcon(icon(look)));
        chip.getStyleClass().addAll("parcel-chip", look);
        into.getChildren().add(chip);
    }

    private static String icon(String look) {
        return switch (look) {
            case "good" -> "mdi2c-check-circle";
            case "missing" -> "mdi2m-minus-circle-outline";
            case "extra" -> "mdi2p-plus-circle-outline";
            default -> "mdi2c-circle-outline";
        };
    }
}
