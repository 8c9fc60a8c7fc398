package regrade.rework.ui;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import regrade.catalog.Category;
import regrade.checklist.Answer;
import regrade.platform.fx.EnterKey;
import regrade.platform.fx.Linked;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;
import regrade.rework.Mend;
import regrade.rework.Supply;
import regrade.rework.Work;
import regrade.rework.WorkWords;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A work, new or changed: `Enter` takes it, `Esc` leaves.
final class WorkFormController implements Linked {
    private static final Mend USUAL = new Mend(Mend.ANY_PART, Answer.MISSING, Answer.OK);

    private final Words words;
    private final WorksViewModel model;
    private final Map<Category, CheckBox> boxes = new EnumMap<>(Category.class);

    @FXML private VBox form;

    @FXML private Label title;

    @FXML private TextField french;

    @FXML private TextField english;

    @FXML private TextField minutes;

    @FXML private TextField percent;

    @FXML private ComboBox<Supply.Source> source;

    @FXML private TextField prices;

    @FXML private VBox mends;

    @FXML private ComboBox<Boolean> all;

    @FXML private FlowPane categories;

    private Subscription links = Subscription.EMPTY;

    WorkFormController(Words words, WorksViewModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        Chosen.say(source, part -> words.text("works.source." + part.code()));
        source.getItems().setAll(Supply.Source.values());
        source.valueProperty().subscribe(part -> Shown.show(prices, part == Supply.Source.BOUGHT));
        Chosen.say(all, each -> words.text(each ? "works.all-but" : "works.only-these"));
        all.getItems().setAll(true, false);
        for (var category : Category.values()) {
            var box = new CheckBox(words.text("category." + category.code()));
            boxes.put(category, box);
            categories.getChildren().add(box);
        }
        EnterKey.takes(form, this::take);
        form.visibleProperty()
                .subscribe(
                        visible -> {
                            if (visible) english.requestFocus();
                        });
        links = model.formProperty().subscribe(this::show);
    }

    @Override
    public Subscription links() {
        return links;
    }

    private void show(Optional<WorksForm> now) {
        if (!(now.orElse(null) instanceof WorksForm.OfWork(var of))) return;
        title.setText(
                of.map(work -> work.called(words)).orElseGet(() -> words.text("works.new-work")));
        french.setText(own(of, "fr"));
        english.setText(own(of, "en"));
        named(of);
        minutes.setText(of.map(work -> String.valueOf(work.minutes())).orElse(""));
        percent.setText(of.map(work -> String.valueOf((work.chance() + 50) / 100)).orElse(""));
        source.setValue(of.map(work -> work.supply().source()).orElse(Supply.Source.NONE));
        prices.setText(AmountText.of(of.map(work -> work.supply().prices()).orElse(List.of())));
        mends.getChildren().clear();
        of.map(Work::mends).orElse(List.of(USUAL)).forEach(this::line);
        all.setValue(of.filter(work -> !work.only().isEmpty()).isEmpty());
        boxes.forEach(
                (category, box) ->
                        box.setSelected(
                                of.filter(
                                                work ->
                                                        work.only().contains(category)
                                                                || work.never().contains(category))
                                        .isPresent()));
    }

    /// A work that came with the program has a name without words of its own.
    private void named(Optional<Work> of) {
        french.setPromptText(words.text("grade.rules.in-french"));
        english.setPromptText(words.text("grade.rules.in-english"));
        of.filter(work -> work.words().none())
                .map(work -> work.called(words))
                .ifPresent(
                        name ->
                                ("fr".equals(words.language().getLanguage()) ? french : english)
                                        .setPromptText(name));
    }

    private static String own(Optional<Work> of, String language) {
        return of.map(work -> work.words().byLanguage().getOrDefault(language, "")).orElse("");
    }

    private void line(Mend mend) {
        var state = model.stateProperty().get();
        var line = new MendLine(new WorkWords(words, state.asked()), state, mend);
        line.named(
                words.text("grade.rules.question"),
                words.text("works.found"),
                words.text("works.left"));
        mends.getChildren().add(line);
    }

    @FXML
    private void more() {
        if (mends.getChildren().size() == Work.MOST_MENDS) return;
        line(USUAL);
        mends.getChildren().getLast().requestFocus();
    }

    @FXML
    private void fewer() {
        if (mends.getChildren().size() > 1) mends.getChildren().removeLast();
    }

    @FXML
    private void take() {
        model.entered(
                new EnteredWork(
                        french.getText(),
                        english.getText(),
                        minutes.getText(),
                        percent.getText(),
                        source.getValue(),
                        prices.getText(),
                        mends(),
                        all.getValue(),
                        boxes.entrySet().stream()
                                .filter(box -> box.getValue().isSelected())
                                .map(Map.Entry::getKey)
                                .toList()));
    }

    /// None if any line mends nothing: no line that somebody entered is left out in silence.
    private List<Mend> mends() {
        var lines = mends.getChildren();
        var mending = lines.stream().flatMap(line -> ((MendLine) line).mend().stream()).toList();
        return mending.size() == lines.size() ? mending : List.of();
    }

    @FXML
    private void leave() {
        model.leaveForm();
    }
}
