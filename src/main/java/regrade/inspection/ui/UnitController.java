package regrade.inspection.ui;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import regrade.catalog.ExpectedPart;
import regrade.inspection.Draft;
import regrade.inspection.ExpectedWeight;
import regrade.kernel.UserMessage;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;
import regrade.returns.ExpectedReturn;
import regrade.returns.WaitingReturn;
import regrade.scale.ScaleState;
import regrade.scale.Weight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The first column: the scan line, and what is known of the unit.
final class UnitController implements Linked {
    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");

    private final Words words;
    private final BenchViewModel model;

    @FXML private TextField line;

    @FXML private Label title;

    @FXML private HBox doubts;

    @FXML private GridPane facts;

    @FXML private Label comment;

    @FXML private Label scale;

    @FXML private HBox scaleLine;

    @FXML private HBox inside;

    private final List<FactRow> rows = new ArrayList<>();
    private Optional<DoubtCard> doubted = Optional.empty();
    private int told;
    private Subscription links = Subscription.EMPTY;

    UnitController(Words words, BenchViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        doubted = Optional.of(new DoubtCard(words, doubts));
        line.textProperty().bindBidirectional(model.lineProperty());
        links =
                model.pictureProperty()
                        .subscribe(this::show)
                        .and(model.scaleProperty().subscribe(this::scale))
                        .and(() -> line.textProperty().unbindBidirectional(model.lineProperty()));
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void entered() {
        model.lineEntered();
    }

    private void show(BenchPicture picture) {
        line.setPromptText(
                picture.line().isEmpty() ? words.text("inspection.scan-here") : picture.line());
        var draft = picture.draft();
        title.setText(draft.map(unit -> unit.product().title()).orElse(""));
        comment(draft.flatMap(UnitController::line).map(ExpectedReturn::comment).orElse(""));
        doubted.ifPresent(card -> card.show(picture));
        facts.setVisible(draft.isPresent());
        Shown.show(inside, picture.unit().isPresent());
        draft.ifPresent(this::facts);
    }

    private void facts(Draft draft) {
        told = 0;
        tell(draft);
        rows.subList(told, rows.size()).forEach(FactRow::hide);
    }

    private void tell(Draft draft) {
        var product = draft.product();
        var line = line(draft);
        fact("inspection.fact.reference", draft.unit().grouped());
        fact("inspection.fact.sku", product.sku().text());
        fact("inspection.fact.ids", joined(product.asin(), product.fnsku()));
        fact("inspection.fact.client", product.client().given());
        fact(
                "inspection.fact.order",
                line.map(ExpectedReturn::orderId)
                        .orElseGet(() -> words.text("inspection.fact.not-announced")));
        fact("inspection.fact.price", product.price().map(words::money).orElse(""));
        fact(
                "inspection.fact.reason",
                line.map(
                                expected ->
                                        joined(
                                                words.named("reason.", expected.reason()),
                                                words.named(
                                                        "disposition.", expected.disposition())))
                        .orElse(""));
        fact(
                "inspection.fact.contents",
                product.contents().stream()
                        .map(ExpectedPart::name)
                        .collect(Collectors.joining(", ")));
        fact("inspection.fact.serial", draft.serial());
        fact("inspection.fact.weight", weight(draft));
    }

    private String weight(Draft draft) {
        return draft.weighed()
                .map(
                        weighed ->
                                weighed.expected()
                                        .map(usual -> weight(weighed.weight(), usual))
                                        .orElseGet(() -> weighed.weight().text()))
                .orElse("");
    }

    private String weight(Weight weight, ExpectedWeight usual) {
        return words.text(
                "inspection.fact.weight-of",
                weight.text(),
                usual.weight().text(),
                usual.tolerance().text());
    }

    private void scale(ScaleState state) {
        boolean set = !(state instanceof ScaleState.Off);
        var said = state.said();
        Shown.show(scaleLine, set);
        scale.setText(set ? words.text(said.key(), said.arguments().toArray()) : "");
        scale.pseudoClassStateChanged(TROUBLE, said.tone() == UserMessage.Tone.QUESTION);
    }

    private void fact(String key, String value) {
        if (value.isBlank()) return;
        if (told == rows.size()) rows.add(new FactRow(facts, told));
        rows.get(told).show(words.text(key), value);
        told++;
    }

    private void comment(String text) {
        comment.setText(text.isBlank() ? "" : words.text("inspection.comment", text));
        Shown.show(comment, !text.isBlank());
    }

    private static Optional<ExpectedReturn> line(Draft draft) {
        return draft.opening().expected().map(WaitingReturn::line);
    }

    private static String joined(String... texts) {
        return Stream.of(texts)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
