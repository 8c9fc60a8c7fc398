package regrade.history.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.history.Life;
import regrade.history.Life.Detail;
import regrade.history.Phrase;
import regrade.kernel.ClientId;
import regrade.platform.fx.Linked;
import regrade.platform.i18n.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One unit's page: what it is, how it stands, and everything that happened to it.
final class LifeController implements Linked {
    private static final String FIRST_OF_PRODUCT = "history.detail.client";

    private final Words words;
    private final HistoryViewModel model;
    private final LifePhotos tiles;

    @FXML private VBox page;

    @FXML private Label nobody;

    @FXML private Label reference;

    @FXML private Label title;

    @FXML private ScrollPane scroll;

    @FXML private GridPane standing;

    @FXML private GridPane details;

    @FXML private VBox acts;

    @FXML private VBox evidence;

    @FXML private FlowPane photos;

    private Subscription links = Subscription.EMPTY;

    LifeController(Words words, HistoryViewModel model) {
        this.words = words;
        this.model = model;
        this.tiles = new LifePhotos(words, model);
    }

    @FXML
    private void initialize() {
        evidence.managedProperty().bind(evidence.visibleProperty());
        links = model.lifeProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void reprint() {
        model.reprint();
    }

    private void show(Optional<Life> told) {
        nobody.setVisible(told.isEmpty());
        page.setVisible(told.isPresent());
        told.ifPresent(this::show);
    }

    private void show(Life life) {
        reference.setText(life.unit().grouped());
        title.setText(life.opening().product().title());
        // how it stands, then what happened, then what it is
        int split = life.details().stream().map(Detail::name).toList().indexOf(FIRST_OF_PRODUCT);
        fill(standing, life.details().subList(0, split));
        fill(details, life.details().subList(split, life.details().size()));
        evidence.setVisible(!life.photos().isEmpty());
        photos.getChildren().setAll(life.photos().stream().map(tiles::draw).toList());
        acts.getChildren().setAll(life.acts().stream().map(this::act).toList());
        scroll.setVvalue(0);
    }

    private void fill(GridPane table, List<Detail> shown) {
        table.getChildren().clear();
        for (var detail : shown) {
            if (saysNothing(detail)) continue;
            var name = wrapped(words.text(detail.name()), "quiet");
            table.addRow(table.getRowCount(), name, wrapped(said(detail), "value"));
        }
    }

    private static boolean saysNothing(Detail detail) {
        return detail.name().equals(FIRST_OF_PRODUCT) && detail.value().equals(ClientId.OWN.text());
    }

    /// A plain value is written as people of this language write it, a marketplace's own code in
    /// its words.
    private String said(Detail detail) {
        return switch (detail.name()) {
            case "history.detail.reason" -> words.named("reason.", detail.value().toString());
            case "history.detail.disposition" ->
                    words.named("disposition.", detail.value().toString());
            default ->
                    detail.value() instanceof Phrase phrase
                            ? phrase.in(words)
                            : words.text("history.value", detail.value());
        };
    }

    private Node act(Life.Act act) {
        var lines = new ArrayList<Node>();
        var head =
                wrapped(
                        words.text("history.act", act.time(), act.who().name(), act.entry()),
                        "quiet");
        lines.add(head);
        act.words().forEach(phrase -> lines.add(wrapped(phrase.in(words), "told")));
        act.undoneBy().ifPresent(by -> lines.add(undone(by)));
        var box = new VBox(lines.toArray(Node[]::new));
        box.getStyleClass().add("act");
        if (act.undoneBy().isPresent()) box.getStyleClass().add("undone");
        return box;
    }

    private Node undone(long by) {
        var word = wrapped(words.text("history.undone-by", by), "question");
        var line = new HBox(new FontIcon("mdi2u-undo-variant"), word);
        line.getStyleClass().addAll("line", "question");
        return line;
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
