package regrade.rework.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.catalog.Catalog;
import regrade.catalog.Product;
import regrade.checklist.Question;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.Money;
import regrade.kernel.UserMessage;
import regrade.rework.CountParts;
import regrade.rework.PartsStock;
import regrade.rework.StockBoughtParts;
import regrade.rework.WorkshopFact.PartsBought;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/// The parts stock without its controls: what lies there, what came, what was counted. Each act is
/// saved at once.
public final class PartsViewModel {
    static final int MOST_LISTED = 500;
    private static final int MOST_PRODUCTS = 20;
    // most products of a catalogue have no expected parts
    private static final int MOST_SEARCHED = 400;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Background background;
    private final Feedback feedback;
    private final Acts acts;
    private final ReadOnlyObjectWrapper<List<PartRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<PartsForm>> form =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Product>> found =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private boolean saving;

    /// What the screen does.
    ///
    /// @param undo takes back the last act, whatever it was, on the bench lane
    public record Acts(
            PartsStock stock,
            Catalog catalog,
            StockBoughtParts bought,
            CountParts count,
            Runnable undo) {}

    public PartsViewModel(Background background, Feedback feedback, Acts acts) {
        this.background = background;
        this.feedback = feedback;
        this.acts = acts;
    }

    ReadOnlyObjectProperty<List<PartRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// Whether more lies in the stock than the rows tell.
    ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<PartsForm>> formProperty() {
        return form.getReadOnlyProperty();
    }

    /// Products that the words of a delivery name.
    ReadOnlyObjectProperty<List<Product>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    void look() {
        background.run("parts stock", this::read, this::show, feedback::problem);
    }

    private List<PartRow> read() {
        return acts.stock.listed(MOST_LISTED + 1).stream()
                .map(row -> PartRow.of(row, acts.catalog))
                .toList();
    }

    private void show(List<PartRow> read) {
        more.set(read.size() > MOST_LISTED);
        rows.set(read.stream().limit(MOST_LISTED).toList());
    }

    /// Asks what came.
    void deliver(Optional<PartRow> like) {
        found.set(like.flatMap(PartRow::product).map(List::of).orElse(List.of()));
        form.set(Optional.of(new PartsForm.Delivery(like)));
    }

    /// Asks how many lie there.
    void count(PartRow row) {
        form.set(Optional.of(new PartsForm.Count(row)));
    }

    void leaveForm() {
        form.set(Optional.empty());
    }

    /// Looks for products that have expected parts.
    void search(String words) {
        if (words.isBlank()) {
            ask("parts.refused.words");
            return;
        }
        background.run(
                "products with parts",
                () ->
                        acts.catalog.search(words.strip(), MOST_SEARCHED).stream()
                                .filter(product -> !product.contents().isEmpty())
                                .limit(MOST_PRODUCTS)
                                .toList(),
                products -> {
                    found.set(products);
                    if (products.isEmpty()) ask("parts.none-found");
                },
                feedback::problem);
    }

    /// Takes a delivery over.
    ///
    /// @param part its name
    /// @param pieces as typed
    /// @param each what one cost, as typed; empty: nothing
    void delivered(Product product, String part, String pieces, String each) {
        var number = number(pieces).filter(count -> count >= 1);
        var price = AmountText.one(each);
        if (number.isEmpty()) ask("parts.refused.pieces", PartsBought.MOST);
        else if (price.isEmpty() && !each.isBlank()) ask("parts.refused.price");
        else
            save(
                    () -> stock(product, part, number.orElseThrow(), price),
                    UserMessage.done("parts.stocked", number.orElseThrow(), part));
    }

    private Boolean stock(Product product, String part, int pieces, Optional<Money> each) {
        acts.bought.stock(product, Question.idOfPart(part), pieces, each);
        return true;
    }

    /// @param pieces as typed
    void counted(PartRow row, String pieces) {
        number(pieces)
                .ifPresentOrElse(
                        count ->
                                save(
                                        () -> acts.count.count(row.stocked(), count),
                                        UserMessage.done("parts.counted", count, row.name())),
                        () -> ask("parts.refused.count", PartsBought.MOST));
    }

    private void save(Callable<Boolean> act, UserMessage told) {
        if (saving) return;
        saving = true;
        background.run(
                "parts",
                act,
                written -> {
                    saving = false;
                    leaveForm();
                    feedback.tell(written ? told : UserMessage.question("parts.counted-same"));
                    look();
                },
                failure -> {
                    saving = false;
                    feedback.problem(failure);
                });
    }

    void undo() {
        acts.undo.run();
        look();
    }

    private void ask(String key, Object... arguments) {
        feedback.tell(UserMessage.question(key, arguments));
    }

    private static Optional<Integer> number(String text) {
        return Optional.of(text.strip())
                .filter(digits -> NUMBER.matcher(digits).matches())
                .map(Integer::valueOf);
    }
}
