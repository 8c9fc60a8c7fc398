package regrade.inspection.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import regrade.checklist.Answer;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.IdentityDoubted;
import regrade.platform.fx.Shown;
import regrade.platform.i18n.Words;

import java.util.Optional;
import java.util.stream.Stream;

/// What speaks against the codes of the unit on the bench, with the keys that act on it.
final class DoubtCard {
    private static final int MOST = 2;

    private final Words words;
    private final HBox box;
    private final VBox lines = new VBox();
    private final FlowPane keys = new FlowPane();

    DoubtCard(Words words, HBox box) {
        this.words = words;
        this.box = box;
        keys.getStyleClass().add("hints");
        HBox.setHgrow(lines, Priority.ALWAYS);
        box.getChildren().setAll(new FontIcon("mdi2a-alert-octagon-outline"), lines);
        Shown.show(box, false);
    }

    void show(BenchPicture picture) {
        var draft = picture.draft().filter(unit -> !unit.identity().doubts().isEmpty());
        Shown.show(box, draft.isPresent());
        lines.getChildren().clear();
        draft.ifPresent(unit -> fill(unit, picture.page()));
    }

    private void fill(Draft draft, int page) {
        lines.getChildren().add(line(words.text("inspection.doubted"), "strong"));
        var texts = draft.identity().doubts().stream().flatMap(this::texts).toList();
        texts.stream().limit(MOST).forEach(text -> lines.getChildren().add(line(text, "small")));
        int more = texts.size() - MOST;
        if (more > 0)
            lines.getChildren().add(line(words.text("inspection.doubts-more", more), "small"));
        keys.getChildren().setAll(keys(draft, page).toList());
        if (!keys.getChildren().isEmpty()) lines.getChildren().add(keys);
    }

    private Stream<String> texts(IdentityDoubted doubted) {
        return doubted.doubts().stream()
                .map(d -> words.text(d.key(), d.arguments(doubted.code()).toArray()));
    }

    private Stream<Node> keys(Draft draft, int page) {
        var photo =
                draft.unproved().stream()
                        .flatMap(
                                _ ->
                                        key(
                                                words.text("key.p"),
                                                words.text("inspection.doubt-photo")));
        var other =
                draft.identity().doubts().stream()
                        .map(doubted -> draft.checklist().question(doubted.question()))
                        .flatMap(Optional::stream)
                        .filter(asked -> draft.suspects(asked) && asked.allows(Answer.FAIL))
                        .flatMap(asked -> other(draft, asked, page));
        return Stream.concat(photo, other);
    }

    // keys: answer.*
    private Stream<Node> other(Draft draft, Question asked, int page) {
        int place = draft.checklist().page(page).indexOf(asked);
        return place < 0
                ? Stream.empty()
                : key(
                        Integer.toString(Checklist.digitAt(place)),
                        words.text(asked.keyOf(Answer.FAIL)));
    }

    private static Stream<Node> key(String key, String does) {
        var cap = new Label(key);
        cap.getStyleClass().add("key");
        cap.setMinWidth(Label.USE_PREF_SIZE);
        var pair = new HBox(cap, new Label(does));
        pair.getStyleClass().add("hint-pair");
        return Stream.of(pair);
    }

    private static Label line(String text, String look) {
        var label = new Label(text);
        label.getStyleClass().add(look);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
