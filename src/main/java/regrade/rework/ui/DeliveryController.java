package regrade.rework.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import regrade.catalog.ExpectedPart;
import regrade.catalog.Product;
import regrade.platform.fx.EnterKey;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.List;
import java.util.Optional;

/// Parts that came: words find the product, then part, pieces and price; `Enter` takes them.
final class DeliveryController implements Linked {
    private final Words words;
    private final PartsViewModel model;

    @FXML private VBox form;

    @FXML private TextField search;

    @FXML private Node choice;

    @FXML private ComboBox<Product> product;

    @FXML private ComboBox<String> part;

    @FXML private TextField pieces;

    @FXML private TextField price;

    private Subscription links = Subscription.EMPTY;

    DeliveryController(Words words, PartsViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        Chosen.say(
                product,
                found ->
                        words.text(
                                "parts.of-product",
                                found.title(),
                                found.sku().text(),
                                found.client().text()));
        product.valueProperty().subscribe(this::parts);
        EnterKey.takes(form, this::take);
        form.visibleProperty()
                .subscribe(
                        visible -> {
                            if (visible) (choice.isVisible() ? pieces : search).requestFocus();
                        });
        links =
                Subscription.combine(
                        model.formProperty().subscribe(this::show),
                        model.foundProperty().subscribe(this::found));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(Optional<PartsForm> now) {
        if (!(now.orElse(null) instanceof PartsForm.Delivery(var like))) return;
        search.clear();
        pieces.clear();
        price.clear();
        like.ifPresent(row -> part.setValue(row.name()));
    }

    private void found(List<Product> products) {
        product.getItems().setAll(products);
        product.getSelectionModel().selectFirst();
        Shown.show(choice, !products.isEmpty());
        if (!products.isEmpty() && search.isFocused())
            (products.size() == 1 ? part : product).requestFocus();
    }

    private void parts(@Nullable Product chosen) {
        part.getItems()
                .setAll(
                        chosen == null
                                ? List.of()
                                : chosen.contents().stream().map(ExpectedPart::name).toList());
        part.getSelectionModel().selectFirst();
    }

    @FXML
    private void take() {
        if (search.isFocused() || product.getValue() == null) model.search(search.getText());
        else
            model.delivered(product.getValue(), part.getValue(), pieces.getText(), price.getText());
    }

    @FXML
    private void leave() {
        model.leaveForm();
    }
}
