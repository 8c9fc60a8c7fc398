package regrade.history.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import regrade.history.HistoryQuery;
import regrade.history.SearchUnits;
import regrade.inspection.CorrectUnits;
import regrade.inspection.UnitRow;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.Reference;
import regrade.kernel.Text;
import regrade.kernel.UserMessage;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The units that somebody marked, in the order they did, in the list or by scanning one label
/// after another. They stay marked whatever is searched.
final class MarksViewModel {
    private static final int LONGEST_SHOWN = 40;

    private final Background background;
    private final Feedback feedback;
    private final SearchUnits search;
    private final ReadOnlyObjectWrapper<Set<Reference>> marked =
            new ReadOnlyObjectWrapper<>(Set.of());
    private final BooleanProperty scanning = new SimpleBooleanProperty();

    MarksViewModel(Background background, Feedback feedback, SearchUnits search) {
        this.background = background;
        this.feedback = feedback;
        this.search = search;
    }

    ReadOnlyObjectProperty<Set<Reference>> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /// Whether the labels that are scanned mark their units, instead of going to the bench.
    BooleanProperty scanningProperty() {
        return scanning;
    }

    /// Begins to mark by labels, or ends it.
    void scanLabels() {
        scanning.set(!scanning.get());
    }

    boolean marked(Reference unit) {
        return marked.get().contains(unit);
    }

    void toggle(Reference unit) {
        var now = new LinkedHashSet<>(marked.get());
        if (now.remove(unit)) marked.set(now);
        else mark(List.of(unit));
    }

    void mark(Collection<Reference> units) {
        var now = new LinkedHashSet<>(marked.get());
        now.addAll(units);
        if (now.size() <= CorrectUnits.MOST) marked.set(now);
        else feedback.tell(UserMessage.question("correct.too-many", now.size(), CorrectUnits.MOST));
    }

    /// Marks all that the query finds, which may be more than is listed yet.
    void markAll(HistoryQuery query) {
        background.runLong(
                "mark all found",
                () -> search.search(query, Optional.empty(), CorrectUnits.MOST + 1).units(),
                found -> mark(found.stream().map(UnitRow::unit).toList()),
                feedback::problem);
    }

    void clear() {
        marked.set(Set.of());
    }

    /// A label was scanned while scanning marks. Twice is no harm: it stays marked.
    void scanned(String text) {
        var unit = Reference.parse(text);
        if (unit.isEmpty()) {
            feedback.tell(
                    UserMessage.question("correct.no-reference", Text.clean(text, LONGEST_SHOWN)));
            return;
        }
        background.run(
                "find a marked unit",
                () -> search.find(unit.orElseThrow()),
                found -> known(unit.orElseThrow(), found),
                feedback::problem);
    }

    private void known(Reference unit, Optional<UnitRow> found) {
        if (found.isEmpty()) {
            feedback.tell(UserMessage.question("cli.unit.unknown", unit));
            return;
        }
        boolean again = marked(unit);
        mark(List.of(unit));
        feedback.tell(
                again
                        ? UserMessage.question("correct.marked-already", unit)
                        : UserMessage.good("correct.marked", unit, marked.get().size()));
    }
}
