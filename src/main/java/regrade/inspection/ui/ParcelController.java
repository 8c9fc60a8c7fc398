package regrade.inspection.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
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

/// Above the work: the parcel that is open, counting down, and what became of the last one.
final class ParcelController implements Linked {
    // two rows at the least width of the window
    private static final int MOST_NAMED = 6;

    private final Words words;
    private final BenchViewModel model;

    @FXML private Node root;

    @FXML private Node open;

    @FXML private Label code;

    @FXML private Label count;

    @FXML private FlowPane left;

    @FXML private Node emptied;

    @FXML private Label result;

    @FXML private FlowPane uneven;

    private Optional<Parcel> shown = Optional.empty();
    private Optional<Parcel> last = Optional.empty();
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
        var now = picture.around().parcel();
        if (!now.equals(shown)) {
            shown = now;
            Shown.show(open, now.isPresent());
            now.ifPresent(this::open);
        }
        var closed = picture.emptied();
        if (!closed.equals(last)) {
            last = closed;
            Shown.show(emptied, closed.isPresent());
            closed.ifPresent(this::emptied);
        }
        Shown.show(root, now.isPresent() || closed.isPresent());
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
        var code = parcel.code().text();
        Shown.state(emptied, "good", counted.even());
        Shown.state(emptied, "question", !counted.even());
        result.setText(words.text(counted.even() ? "parcel.was-even" : "parcel.was", code));
        uneven.getChildren().clear();
        name(uneven, "missing", counted);
    }

    /// @param look of what is not there
    private void name(FlowPane into, String look, ParcelCount counted) {
        Map<ParcelItem, Long> lacking = new LinkedHashMap<>();
        counted.missing().forEach(line -> lacking.merge(line.item(), line.quantity(), Long::sum));
        Map<ParcelItem, Long> extra = new LinkedHashMap<>();
        counted.extra().forEach(unit -> extra.merge(unit.item(), 1L, Long::sum));
        // what is extra is a question: it is never left out
        int room = Math.max(1, MOST_NAMED - extra.size());
        lacking.entrySet().stream()
                .limit(room)
                .forEach(some -> add(into, look, text(look, some.getKey(), some.getValue())));
        if (lacking.size() > room)
            add(into, look, words.text("parcel.more", lacking.size() - room));
        extra.entrySet().stream()
                .limit(MOST_NAMED)
                .forEach(some -> add(into, "extra", text("extra", some.getKey(), some.getValue())));
        if (extra.size() > MOST_NAMED)
            add(into, "extra", words.text("parcel.more", extra.size() - MOST_NAMED));
    }

    // keys: parcel.chip.*
    private String text(String look, ParcelItem item, long units) {
        return words.text("parcel.chip." + look, units, item.words());
    }

    private static void add(FlowPane into, String look, String text) {
        var chip = new Label(text, new FontIcon(icon(look)));
        chip.getStyleClass().addAll("parcel-chip", look);
        chip.setMaxWidth(420);
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
