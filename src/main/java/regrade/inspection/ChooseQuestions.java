package regrade.inspection;

import regrade.catalog.Product;
import regrade.checklist.BuildChecklist;
import regrade.checklist.OrderQuestions;
import regrade.checklist.QuestionSets;
import regrade.checklist.Scope;
import regrade.settings.Setting;
import regrade.settings.Settings;

/// The questions that a unit is asked when it is opened: those of its lists, in the order in which
/// faults are found on its SKU unless the setting keeps the fixed one.
public final class ChooseQuestions {
    private final QuestionSets questions;
    private final PastFindings past;
    private final Settings settings;

    public ChooseQuestions(QuestionSets questions, PastFindings past, Settings settings) {
        this.questions = questions;
        this.past = past;
        this.settings = settings;
    }

    OrderQuestions.Ordered of(Product product) {
        var fixed = BuildChecklist.forProduct(questions.inForce(Scope.chain(product)), product);
        return settings.current().on(Setting.LEARN_ORDER)
                ? OrderQuestions.by(past.of(product), fixed)
                : OrderQuestions.Ordered.fixed(fixed);
    }
}
