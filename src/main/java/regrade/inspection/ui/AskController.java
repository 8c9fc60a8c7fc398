package regrade.inspection.ui;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.catalog.Product;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.OverrideReason;
import regrade.inspection.BlindLook;
import regrade.inspection.Candidate;
import regrade.inspection.ReworkSheet;
import regrade.kernel.ClientId;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;
import regrade.rework.PlannedWork;
import regrade.scale.WeightUnit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The middle of the bench while something is asked: the choices with their digits.
final class AskController implements Linked {
    private final Words words;
    private final BenchViewModel model;

    @FXML private Node root;

    @FXML private Label question;

    @FXML private Label about;

    @FXML private VBox choices;

    @FXML private Node titling;

    @FXML private TextField title;

    @FXML private Button create;

    @FXML private Node again;

    private Subscription links = Subscription.EMPTY;

    AskController(Words words, BenchViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        links = model.pictureProperty().map(BenchPicture::asking).subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    @FXML
    private void titled() {
        model.entered(title.getText());
    }

    @FXML
    private void goOn() {
        model.enter();
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    private void show(Asking asking) {
        // what is hidden cannot take the focus
        root.setVisible(!(asking instanceof Asking.Nothing || asking instanceof Asking.SecondLook));
        choices.getChildren().clear();
        boolean remark = asking instanceof Asking.WhatRemark;
        Shown.show(titling, remark || asking instanceof Asking.WhatTitle);
        create.setText(words.text(remark ? "inspection.keep-remark" : "inspection.create"));
        Shown.show(again, asking instanceof Asking.OnceMore);
        about.setText("");
        switch (asking) {
            case Asking.Nothing _ -> question.setText("");
            case Asking.WhichReturn(var scanned, var found) ->
                    ask("inspection.ask.return", scanned, candidates(found));
            case Asking.LeftInParcel(var parcel, _, var left) -> {
                ask("parcel.ask.left", parcel.code().text(), candidates(left));
                choices.getChildren().add(choice(0, words.text("parcel.close-it"), ""));
                about.setText(
                        words.text(
                                "parcel.ask.left-hint",
                                parcel.count().lacking(),
                                parcel.count().extra().size()));
            }
            case Asking.WhichProduct(var declaring, var products) -> {
                ask(
                        "inspection.ask.product",
                        declaring.scan().scanned(),
                        products.stream().map(this::product).toList());
                choices.getChildren().add(choice(0, words.text("inspection.ask.none"), ""));
            }
            case Asking.WhichClient(var declaring, var clients) ->
                    ask(
                            "inspection.ask.client",
                            declaring.scan().scanned(),
                            clients.stream().map(client -> new Choice(name(client), "")).toList());
            case Asking.WhatTitle(var declaring, var client) ->
                    title(declaring.scan().scanned(), client);
            case Asking.WhatRemark(var about) -> remark(about);
            case Asking.WhatIsInside _ -> {
                ask("inspection.ask.inside", "", List.of());
                about.setText(words.text("inspection.ask.inside-hint"));
            }
            case Asking.OnceMore(var unit) -> {
                ask("inspection.ask.again", unit.unit().grouped(), List.of());
                about.setText(
                        unit.title()
                                + " · "
                                + words.text("unit.state." + unit.standing().state().code()));
            }
            case Asking.WhichGrade _ -> ask("inspection.ask.grade", "", grades());
            case Asking.WhichFailed(var works, var checklist) ->
                    ask(
                            "rework.ask.failed",
                            "",
                            works.stream().map(work -> failed(work, checklist)).toList());
            case Asking.WhichRework(var waiting) ->
                    ask("rework.ask.which", "", waiting.stream().map(this::waiting).toList());
            case Asking.WhichLook(var waiting) ->
                    ask("agreement.ask.which", "", waiting.stream().map(this::blind).toList());
            case Asking.LookOrInspect(var unit, var called) -> {
                ask(
                        "agreement.ask.what",
                        unit.grouped(),
                        List.of(
                                new Choice(words.text("agreement.look"), ""),
                                new Choice(words.text("inspection.once-more"), "")));
                about.setText(called);
            }
            case Asking.SecondLook _ -> question.setText("");
            case Asking.WhyGrade(var grade, var reasons) ->
                    ask(
                            "inspection.ask.why",
                            words.text("grade." + grade.code()),
                            reasons.stream().map(this::reason).toList());
        }
    }

    private record Choice(String text, String details) {}

    private void ask(String key, String about, List<Choice> offered) {
        question.setText(words.text(key, about));
        for (int i = 0; i < offered.size(); i++)
            choices.getChildren()
                    .add(choice(i + 1, offered.get(i).text(), offered.get(i).details()));
    }

    private Node choice(int digit, String text, String details) {
        var row = new ChoiceRow(new FontIcon("mdi2c-chevron-right"), Integer.toString(digit));
        row.show(text, details, "", false);
        row.button().setOnAction(event -> model.digit(digit));
        return row.node();
    }

    private void title(String scanned, ClientId client) {
        question.setText(
                client.equals(ClientId.OWN)
                        ? words.text("inspection.ask.title-own", scanned)
                        : words.text("inspection.ask.title", scanned, client.text()));
        title.clear();
        title.requestFocus();
    }

    private void remark(Question asked) {
        var called =
                asked.ownWords(words.language().getLanguage())
                        .orElseGet(() -> words.named("question.", asked.id()));
        asked.manner()
                .limits()
                .ifPresentOrElse(
                        limits ->
                                question.setText(
                                        words.text(
                                                "inspection.ask.value",
                                                called,
                                                limits.least(),
                                                limits.most(),
                                                limits.unit())),
                        () -> question.setText(words.text("inspection.ask.note", called)));
        about.setText(
                asked.manner()
                        .limits()
                        .flatMap(limits -> WeightUnit.of(limits.unit()))
                        .flatMap(_ -> model.scaleProperty().get().stable())
                        .map(weight -> words.text("inspection.ask.scale", weight.text()))
                        .orElse(""));
        title.clear();
        title.requestFocus();
    }

    private String name(ClientId client) {
        return client.equals(ClientId.OWN) ? words.text("client.own") : client.text();
    }

    private List<Choice> candidates(List<Candidate> found) {
        var said = new CandidateWords(words);
        return found.stream().map(one -> new Choice(said.title(one), said.details(one))).toList();
    }

    private Choice product(Product product) {
        return new Choice(
                product.title(),
                joined(product.sku().text(), product.brand(), product.client().given()));
    }

    private List<Choice> grades() {
        return Stream.of(Grade.values())
                .map(
                        grade ->
                                new Choice(
                                        grade.code() + " · " + words.text("grade." + grade.code()),
                                        ""))
                .toList();
    }

    private Choice failed(PlannedWork work, Checklist checklist) {
        return new Choice(new ReworkWords(words, checklist).work(work), "");
    }

    private Choice waiting(ReworkSheet sheet) {
        var draft = sheet.draft();
        var plan =
                new ReworkWords(words, draft.checklist())
                        .plan(sheet.order().plan(), sheet.lacking().isEmpty());
        return new Choice(draft.product().title(), joined(draft.unit().grouped(), plan));
    }

    private Choice blind(BlindLook look) {
        return new Choice(look.title(), look.unit().grouped());
    }

    private Choice reason(OverrideReason reason) {
        return new Choice(words.text("grade.override." + reason.code()), "");
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(" · "));
    }
}
