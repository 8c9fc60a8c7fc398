package regrade.history.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import regrade.grading.Grade;
import regrade.history.BuildCapsule;
import regrade.history.HistoryCursor;
import regrade.history.HistoryPage;
import regrade.history.HistoryQuery;
import regrade.history.Life;
import regrade.history.SearchUnits;
import regrade.history.UnitLife;
import regrade.inspection.CorrectUnits;
import regrade.inspection.UnitRow;
import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.Reference;
import regrade.kernel.UserMessage;
import regrade.label.LabelContent;
import regrade.label.ReprintLabel;
import regrade.photo.LookAtPhoto;
import regrade.photo.Photo;
import regrade.photo.PhotoGallery;
import regrade.photo.PhotoLook;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The units that were found, newest first, page after page as far as somebody looks; and one
/// unit's life.
public final class HistoryViewModel {
    static final int PAGE = 60;

    private final Background background;
    private final Feedback feedback;
    private final Acts acts;
    private final CapsuleViewModel capsule;
    private final MarksViewModel marks;
    private final CorrectViewModel correct;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Grade>> grade =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<UnitRow> units = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Life>> life =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper searched = new ReadOnlyBooleanWrapper();
    private Optional<Reference> chosen = Optional.empty();
    private Optional<HistoryCursor> next = Optional.empty();
    private long asked;
    private boolean asking;

    /// What can be done here.
    ///
    /// @param undo takes back the last act, whatever it was, on the bench lane
    /// @param photos shows a unit's photos in full size
    public record Acts(
            SearchUnits search,
            UnitLife lives,
            ReprintLabel reprint,
            LookAtPhoto looks,
            BuildCapsule capsule,
            CorrectUnits correct,
            Runnable undo,
            Consumer<PhotoGallery> photos) {}

    public HistoryViewModel(Background background, Feedback feedback, Acts acts) {
        this.background = background;
        this.feedback = feedback;
        this.acts = acts;
        this.capsule = new CapsuleViewModel(background, feedback, acts.capsule, this::tellIfChosen);
        this.marks = new MarksViewModel(background, feedback, acts.search);
        this.correct =
                new CorrectViewModel(
                        background,
                        feedback,
                        marks,
                        new CorrectViewModel.Acts(
                                acts.correct, acts.reprint, acts.undo, this::refresh));
        words.subscribe((_, _) -> refresh());
        grade.subscribe((_, _) -> refresh());
    }

    CapsuleViewModel capsule() {
        return capsule;
    }

    MarksViewModel marks() {
        return marks;
    }

    CorrectViewModel correct() {
        return correct;
    }

    /// Marks all that is found, listed yet or not.
    void markAll() {
        marks.markAll(query());
    }

    /// A scan while the history is in front: of a bin that is asked for, or of a label while
    /// scanning marks.
    ///
    /// @return whether it was taken, and is none of the bench's business
    public boolean takes(String scan) {
        if (correct.wantsBin()) correct.bin(scan);
        else if (marks.scanningProperty().get()) marks.scanned(scan);
        else return false;
        return true;
    }

    /// What is looked for; every change looks again.
    StringProperty wordsProperty() {
        return words;
    }

    ObjectProperty<Optional<Grade>> gradeProperty() {
        return grade;
    }

    ObservableList<UnitRow> units() {
        return units;
    }

    ReadOnlyObjectProperty<Optional<Life>> lifeProperty() {
        return life.getReadOnlyProperty();
    }

    /// Whether the list answers the present question.
    ReadOnlyBooleanProperty searchedProperty() {
        return searched.getReadOnlyProperty();
    }

    /// Looks anew, and tells the chosen unit's life anew.
    void refresh() {
        ask(Optional.empty());
        chosen.ifPresent(this::tell);
    }

    /// Reads the page behind the last unit; called as often as somebody comes near it.
    void more() {
        if (!asking && next.isPresent()) ask(next);
    }

    private void ask(Optional<HistoryCursor> after) {
        long number = ++asked;
        asking = true;
        searched.set(false);
        var query = query();
        background.run(
                "search history",
                () -> acts.search.search(query, after, PAGE),
                page -> show(number, after.isEmpty(), page),
                failure -> failed(number, failure));
    }

    private HistoryQuery query() {
        return new HistoryQuery(words.get(), Optional.empty(), Optional.empty(), grade.get());
    }

    /// An answer that was overtaken by another question is dropped.
    private void show(long number, boolean first, HistoryPage page) {
        if (number != asked) return;
        asking = false;
        next = page.next();
        if (first) units.setAll(page.units());
        else units.addAll(page.units());
        searched.set(true);
    }

    private void failed(long number, RuntimeException failure) {
        if (number == asked) asking = false;
        feedback.problem(failure);
    }

    /// The next grade to filter by: all, then N to X, then all again.
    void nextGrade() {
        var all = List.of(Grade.values());
        int at = grade.get().map(all::indexOf).orElse(-1) + 1;
        grade.set(at < all.size() ? Optional.of(all.get(at)) : Optional.empty());
    }

    void choose(UnitRow row) {
        if (chosen.filter(row.unit()::equals).isPresent()) return;
        chosen = Optional.of(row.unit());
        capsule.choose(row.unit());
        tell(row.unit());
    }

    /// Something was done to a unit that may be the chosen one.
    public void tellAgain() {
        chosen.ifPresent(this::tell);
    }

    private void tellIfChosen(Reference unit) {
        if (chosen.filter(unit::equals).isPresent()) tell(unit);
    }

    private void tell(Reference unit) {
        background.run(
                "tell a unit's life",
                () -> acts.lives.of(unit),
                told -> {
                    if (chosen.filter(unit::equals).isPresent()) life.set(told);
                },
                feedback::problem);
    }

    /// Shows the chosen unit's photos in full size.
    ///
    /// @param first the one in front; else the first of them
    void openPhotos(Optional<Photo> first) {
        var evidence = life.get().map(Life::photos).orElse(List.of());
        if (evidence.isEmpty()) {
            feedback.tell(UserMessage.question("history.no-photo"));
            return;
        }
        var items =
                evidence.stream()
                        .map(
                                it ->
                                        new PhotoGallery.Item(
                                                it.photo(),
                                                it.taken(),
                                                it.original(),
                                                it.undoneBy().isEmpty()))
                        .toList();
        int at =
                first.map(
                                photo ->
                                        items.stream()
                                                .map(PhotoGallery.Item::photo)
                                                .toList()
                                                .indexOf(photo))
                        .filter(found -> found >= 0)
                        .orElse(0);
        acts.photos.accept(new PhotoGallery(life.get().orElseThrow().unit(), items, at));
    }

    /// Draws a photo, beside the bench's own work.
    void look(Photo photo, Consumer<PhotoLook> seen) {
        background.runLong("photo", () -> acts.looks.look(photo), seen, feedback::problem);
    }

    /// Prints the chosen unit's label again.
    void reprint() {
        chosen.ifPresentOrElse(
                unit ->
                        background.run(
                                "reprint",
                                () -> acts.reprint.reprint(unit),
                                copy -> reprinted(unit, copy),
                                feedback::problem),
                () -> feedback.tell(UserMessage.question("history.choose-first")));
    }

    private void reprinted(Reference unit, Optional<LabelContent> copy) {
        feedback.tell(
                copy.map(label -> UserMessage.done("history.reprinted", unit, label.copy()))
                        .orElseGet(() -> UserMessage.question("history.no-label", unit)));
        tell(unit);
    }
}
