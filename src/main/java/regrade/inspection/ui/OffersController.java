package regrade.inspection.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.inspection.SparePart;
import regrade.inspection.Worksheet;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;
import regrade.routing.RouteKind;
import regrade.routing.RouteOffer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Where the unit earns the most, what its label will say, and the key that ends it.
final class OffersController implements Linked {
    private static final int SHOWN = 3;
    private static final int MOST_PARTS = 2;

    private final Words words;
    private final BenchViewModel model;
    private final List<ChoiceRow> rows = new ArrayList<>();
    private final List<FontIcon> badges = new ArrayList<>();

    @FXML private VBox offers;

    @FXML private Button parts;

    @FXML private Node label;

    @FXML private Label reference;

    @FXML private Label product;

    @FXML private Label goesTo;

    @FXML private Button save;

    private Subscription links = Subscription.EMPTY;

    OffersController(Words words, BenchViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (int i = 0; i < SHOWN; i++) {
            var badge = new FontIcon("mdi2n-numeric-" + (i + 1) + "-circle-outline");
            var row = new ChoiceRow(badge, "");
            badges.add(badge);
            rows.add(row);
            offers.getChildren().add(row.node());
        }
        links = model.pictureProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void save() {
        model.enter();
    }

    @FXML
    private void stockParts() {
        model.stockParts();
    }

    private void show(BenchPicture picture) {
        var sheet = picture.unit();
        save.setDisable(!picture.canBeSaved());
        var left = sheet.map(Worksheet::spares).orElse(List.of());
        // the longest of outcomes: what a scrapped unit's label says gives way
        label.setManaged(left.isEmpty());
        label.setVisible(sheet.isPresent() && left.isEmpty());
        // they keep their room, so that nothing is laid out anew between two units
        offers.setVisible(sheet.isPresent());
        spares(left);
        sheet.ifPresent(this::show);
    }

    private void spares(List<SparePart> left) {
        Shown.show(parts, !left.isEmpty());
        var named =
                left.stream().limit(MOST_PARTS).map(this::spare).collect(Collectors.joining(", "));
        int more = left.size() - MOST_PARTS;
        parts.setText(
                more > 0
                        ? words.text("rework.stock-more", named, more)
                        : words.text("rework.stock-parts", named));
    }

    private String spare(SparePart part) {
        return part.waiting() == 0
                ? part.name()
                : words.text("rework.fits", part.name(), part.waiting());
    }

    private void show(Worksheet sheet) {
        var shown = shown(sheet);
        for (int i = 0; i < SHOWN; i++) {
            Shown.show(rows.get(i).node(), i < shown.size());
            if (i < shown.size()) show(i, sheet, shown.get(i));
        }
        showLabel(sheet);
    }

    /// The best ones, and the chosen one however far behind.
    private static List<RouteOffer> shown(Worksheet sheet) {
        var best = sheet.offers().stream().limit(SHOWN).toList();
        if (best.contains(sheet.route())) return best;
        var shown = new ArrayList<>(best.subList(0, SHOWN - 1));
        shown.add(sheet.route());
        return shown;
    }

    private void show(int place, Worksheet sheet, RouteOffer offer) {
        boolean chosen = offer.equals(sheet.route());
        int rank = sheet.offers().indexOf(offer) + 1;
        Shown.icon(
                badges.get(place),
                chosen
                        ? "mdi2c-check-circle"
                        : "mdi2n-numeric-" + Math.min(rank, 9) + "-circle-outline");
        rows.get(place)
                .show(
                        words.named("channel.", offer.channel()),
                        details(sheet, offer, chosen),
                        offer.net().map(words::money).orElse(""),
                        chosen);
        rows.get(place).button().setOnAction(event -> model.route(offer.channel()));
    }

    /// Rework says what it is before it is chosen: unlike a place, its name does not tell.
    private String details(Worksheet sheet, RouteOffer offer, boolean chosen) {
        if (offer.kind() == RouteKind.REWORK)
            return sheet.rework()
                    .map(
                            rework ->
                                    new ReworkWords(words, sheet.draft().checklist())
                                            .plan(rework.plan(), rework.ready()))
                    .orElse("");
        return chosen ? words.text("route.why." + offer.why()) : "";
    }

    private void showLabel(Worksheet sheet) {
        reference.setText(sheet.draft().unit().grouped());
        product.setText(
                sheet.draft().product().sku().text()
                        + " · "
                        + sheet.grade().code()
                        + " "
                        + words.text("grade." + sheet.grade().code()));
        var bin = sheet.route().bin();
        var to = words.named("channel.", sheet.route().channel());
        goesTo.setText(bin.isBlank() ? to : words.text("inspection.goes-to", to, bin));
    }
}
