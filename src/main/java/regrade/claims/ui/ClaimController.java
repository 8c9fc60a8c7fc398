package regrade.claims.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.claims.Claim;
import regrade.claims.Claim.Dated;
import regrade.claims.ClaimLine;
import regrade.claims.ClaimWords;
import regrade.claims.DismissalReason;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One claim: why, how much, until when, and the lines that prove it.
final class ClaimController implements Linked {
    private final Words words;
    private final ClaimsViewModel model;

    @FXML private Node about;

    @FXML private Node details;

    @FXML private Label kind;

    @FXML private Label goods;

    @FXML private Label reason;

    @FXML private Label owed;

    @FXML private Label span;

    @FXML private Label unit;

    @FXML private VBox proof;

    @FXML private Node asked;

    @FXML private VBox reasons;

    private Subscription links = Subscription.EMPTY;

    ClaimController(Words words, ClaimsViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        var all = DismissalReason.values();
        for (int i = 0; i < all.length; i++) reasons.getChildren().add(choice(i + 1, all[i]));
        links =
                Subscription.combine(
                        model.chosenProperty().subscribe(this::show),
                        model.dismissingProperty().subscribe(on -> Shown.show(asked, on)));
    }

    @Override
    public Subscription links() {
        return links;
    }

    private Node choice(int number, DismissalReason one) {
        var digit = new Label(Integer.toString(number));
        digit.getStyleClass().add("key");
        var hint = new HBox(digit, new Label(words.text("claims.dismissal." + one.code())));
        hint.getStyleClass().add("hint");
        return hint;
    }

    private void show(Optional<Dated> chosen) {
        Shown.show(about, chosen.isEmpty());
        Shown.show(details, chosen.isPresent());
        chosen.ifPresent(this::show);
    }

    private void show(Dated dated) {
        var claim = dated.claim();
        kind.setText(words.text("claims.kind." + claim.key().kind().code()));
        goods.setText(goods(claim));
        reason.setText(claim.reason().in(words));
        owed.setText(ClaimWords.owed(claim).in(words));
        span.setText(ClaimWords.span(dated).in(words));
        unit.setText(
                claim.unit()
                        .map(one -> words.text("claims.evidence.there", one))
                        .orElseGet(() -> words.text("claims.evidence.none")));
        proof.getChildren().setAll(claim.proof().stream().map(this::line).toList());
    }

    private static String goods(Claim claim) {
        return Stream.of(
                        claim.key().order(),
                        claim.key().sku(),
                        claim.goods().asin(),
                        claim.goods().fnsku(),
                        claim.client().given())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private Node line(ClaimLine line) {
        var label = new Label(ClaimWords.proof(line).in(words), new FontIcon("mdi2f-file-table"));
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add("small");
        return label;
    }
}
