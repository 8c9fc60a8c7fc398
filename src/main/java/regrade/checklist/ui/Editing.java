package regrade.checklist.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import regrade.checklist.QuestionForm;

import java.util.Optional;

/// Which question is in the form, if any.
final class Editing {
    private final ObjectProperty<Optional<Target>> target =
            new SimpleObjectProperty<>(Optional.empty());

    /// @param form as the form begins with it
    /// @param fresh whether it is a question that no list has yet
    record Target(QuestionForm form, boolean fresh) {}

    ObjectProperty<Optional<Target>> targetProperty() {
        return target;
    }

    void begin(QuestionForm form, boolean fresh) {
        target.set(Optional.of(new Target(form, fresh)));
    }

    void end() {
        target.set(Optional.empty());
    }
}
