package regrade.checklist.ui;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.GridPane;

import regrade.checklist.Answer;
import regrade.checklist.Demand;
import regrade.checklist.QuestionForm;
import regrade.platform.i18n.Words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One possible answer in the form: whether it may be given by the digit, and which evidence it
/// asks for.
final class AnswerLine {
    /// In the order in which new ones join the digit's cycle.
    static final List<Answer> ALL =
            List.of(
                    Answer.OK,
                    Answer.MISSING,
                    Answer.DAMAGED,
                    Answer.MARKS,
                    Answer.WORN,
                    Answer.FAIL);

    /// How much an answer wants something.
    private enum Want {
        NOT(""),
        ASKED(""),
        REQUIRED("!");

        private final String mark;

        Want(String mark) {
            this.mark = mark;
        }

        Want next() {
            return values()[(List.of(values()).indexOf(this) + 1) % values().length];
        }

        String code() {
            return switch (this) {
                case NOT -> "not";
                case ASKED -> "asked";
                case REQUIRED -> "required";
            };
        }
    }

    private final Answer answer;
    private final Words words;
    private final CheckBox allowed = new CheckBox();
    private final Map<Demand.Kind, Button> buttons = new EnumMap<>(Demand.Kind.class);
    private final Map<Demand.Kind, Want> wants = new EnumMap<>(Demand.Kind.class);

    AnswerLine(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
        allowed.getStyleClass().add("answer-" + answer.name().toLowerCase(java.util.Locale.ROOT));
        for (var kind : Demand.Kind.values()) {
            var button = new Button();
            button.getStyleClass().addAll("small-card", "want-" + kind.code());
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> want(kind, wants.getOrDefault(kind, Want.NOT).next()));
            buttons.put(kind, button);
            want(kind, Want.NOT);
        }
    }

    void into(GridPane grid, int row) {
        grid.add(allowed, 0, row);
        int column = 1;
        for (var button : buttons.values()) grid.add(button, column++, row);
    }

    void show(QuestionForm form, FormWords said) {
        allowed.setText(said.answer(form, answer));
        allowed.setSelected(form.cycle().contains(answer));
        for (var kind : Demand.Kind.values()) want(kind, wanted(form, kind));
    }

    private Want wanted(QuestionForm form, Demand.Kind kind) {
        return form.manner().demands().stream()
                .filter(demand -> demand.kind() == kind && demand.on().contains(answer))
                .map(demand -> demand.required() ? Want.REQUIRED : Want.ASKED)
                .max(Enum::compareTo)
                .orElse(Want.NOT);
    }

    // keys: checklist.want.*
    private void want(Demand.Kind kind, Want want) {
        wants.put(kind, want);
        var text = words.text("checklist.want." + kind.code() + "." + want.code());
        var button = buttons.get(kind);
        if (button == null) return;
        button.setText(text);
        button.setAccessibleText(allowed.getText() + ": " + text);
    }

    /// The digit's cycle: what was in it stays in its order, new ones join behind.
    static String cycle(List<AnswerLine> lines, QuestionForm before) {
        var chosen =
                lines.stream()
                        .filter(line -> line.allowed.isSelected())
                        .map(l -> l.answer)
                        .toList();
        var cycle = new ArrayList<>(before.cycle().stream().filter(chosen::contains).toList());
        chosen.stream().filter(answer -> !cycle.contains(answer)).forEach(cycle::add);
        // what is fine comes first: it is what a look finds most often
        if (cycle.remove(Answer.OK)) cycle.addFirst(Answer.OK);
        return cycle.stream().map(Answer::code).collect(Collectors.joining(" "));
    }

    static String demands(List<AnswerLine> lines) {
        var cells = new ArrayList<String>();
        for (var kind : Demand.Kind.values())
            for (var want : List.of(Want.ASKED, Want.REQUIRED)) {
                var on =
                        lines.stream()
                                .filter(line -> line.wants.get(kind) == want)
                                .map(line -> line.answer.code())
                                .collect(Collectors.joining("+"));
                if (!on.isEmpty()) cells.add(kind.code() + want.mark + ":" + on);
            }
        return String.join(" ", cells);
    }
}
