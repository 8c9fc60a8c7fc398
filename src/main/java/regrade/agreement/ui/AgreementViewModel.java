package regrade.agreement.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import regrade.agreement.AgreementReport;
import regrade.agreement.SecondLooks;
import regrade.grading.AskedQuestion;
import regrade.grading.AskedQuestions;
import regrade.grading.OwnWords;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.settings.Settings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the page of agreement tells, read anew each time it comes to the front.
public final class AgreementViewModel {
    // older ones say little of how people look at units today
    private static final int MOST = 5_000;

    private final Background background;
    private final Feedback feedback;
    private final SecondLooks looks;
    private final AskedQuestions questions;
    private final Settings settings;
    private final ReadOnlyObjectWrapper<Page> page =
            new ReadOnlyObjectWrapper<>(new Page(AgreementReport.of(List.of()), Map.of(), 0));

    public AgreementViewModel(
            Background background,
            Feedback feedback,
            SecondLooks looks,
            AskedQuestions questions,
            Settings settings) {
        this.background = background;
        this.feedback = feedback;
        this.looks = looks;
        this.questions = questions;
        this.settings = settings;
    }

    /// @param words of supervisors, by question
    /// @param share of the units that is drawn, in percent
    record Page(AgreementReport report, Map<String, OwnWords> words, int share) {
        Page {
            words = Map.copyOf(words);
        }
    }

    ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public void look() {
        background.runLong("agreement", this::read, page::set, feedback::problem);
    }

    private Page read() {
        var words =
                questions.all().stream()
                        .filter(asked -> !asked.words().none())
                        .collect(
                                Collectors.toMap(
                                        AskedQuestion::id, AskedQuestion::words, (one, _) -> one));
        return new Page(
                AgreementReport.of(looks.pairs(MOST)), words, settings.current().secondLook());
    }
}
