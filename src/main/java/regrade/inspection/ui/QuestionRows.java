package regrade.inspection.ui;

import javafx.scene.layout.VBox;

import regrade.checklist.Answers;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.platform.i18n.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A page of questions on the screen, its rows made once.
final class QuestionRows {
    private final List<QuestionRow> rows = new ArrayList<>();

    /// @param place where the rows stand from now on
    QuestionRows(Words words, BenchViewModel model, VBox place) {
        for (int i = 0; i < Checklist.PAGE; i++) {
            var row = new QuestionRow(words, model);
            rows.add(row);
            place.getChildren().add(row.node());
        }
    }

    /// What stands there.
    ///
    /// @param page counted from 0
    /// @param marked ids of the questions that were asked for
    record Shown(Checklist checklist, int page, Answers answers, Set<String> marked) {}

    /// A question that is not asked now keeps its digit and takes no room.
    void show(Shown now, Function<Question, QuestionHints.Hint> hints) {
        var page = now.checklist().page(now.page());
        for (int i = 0; i < rows.size(); i++) {
            if (i >= page.size() || !page.get(i).asked(now.answers())) {
                rows.get(i).hide();
                continue;
            }
            var question = page.get(i);
            rows.get(i)
                    .show(
                            new QuestionRow.Asked(
                                    question,
                                    Checklist.digitAt(i),
                                    now.answers().to(question.id()),
                                    now.marked().contains(question.id()),
                                    hints.apply(question)));
        }
    }
}
