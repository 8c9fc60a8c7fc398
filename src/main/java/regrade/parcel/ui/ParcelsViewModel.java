package regrade.parcel.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.UserMessage;
import regrade.parcel.Parcel;
import regrade.parcel.ParcelCursor;
import regrade.parcel.ParcelQuery;
import regrade.parcel.ParcelQuery.Part;
import regrade.parcel.Parcels;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The list of parcels without its controls, page after page as far as somebody looks.
public final class ParcelsViewModel {
    static final int PAGE = 50;

    private final Background background;
    private final Feedback feedback;
    private final Acts acts;
    private final StringProperty begins = new SimpleStringProperty("");
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.TO_COME);
    private final ObservableList<Parcel> parcels = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Long> waiting = new ReadOnlyObjectWrapper<>(0L);
    private long asked;
    private boolean more;
    private boolean asking;

    /// What the page does.
    ///
    /// @param undo takes back the last act, whatever it was, on the bench lane
    /// @param sheets puts a parcel on paper
    public record Acts(Parcels parcels, Clock clock, Runnable undo, Sheets sheets) {}

    /// Puts what should be in a parcel on paper.
    @FunctionalInterface
    public interface Sheets {
        /// @return what to tell about it
        /// @throws regrade.kernel.Problem if it cannot be written
        UserMessage print(Parcel parcel, Path folder);
    }

    public ParcelsViewModel(Background background, Feedback feedback, Acts acts) {
        this.background = background;
        this.feedback = feedback;
        this.acts = acts;
        begins.subscribe((_, _) -> refresh());
        part.subscribe((_, _) -> refresh());
    }

    private record Page(List<Parcel> parcels, long waiting) {}

    /// What the number of a parcel begins with; every change looks again.
    StringProperty beginsProperty() {
        return begins;
    }

    /// The part of the list that is shown.
    ObjectProperty<Part> partProperty() {
        return part;
    }

    ObservableList<Parcel> parcels() {
        return parcels;
    }

    /// Parcels that were not closed yet.
    ReadOnlyObjectProperty<Long> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.ofInstant(acts.clock().instant(), acts.clock().getZone());
    }

    void nextPart() {
        part.set(part.get().next());
    }

    /// Reads the first page anew.
    public void refresh() {
        ask(Optional.empty());
    }

    /// Reads the page behind the last parcel; called as often as somebody comes near it.
    void more() {
        if (more && !asking && !parcels.isEmpty())
            ask(Optional.of(ParcelCursor.of(part.get(), parcels.getLast())));
    }

    void undo() {
        acts.undo().run();
        refresh();
    }

    void print(Parcel parcel, Path folder) {
        background.runLong(
                "arrival sheet",
                () -> acts.sheets().print(parcel, folder),
                feedback::tell,
                feedback::problem);
    }

    private void ask(Optional<ParcelCursor> after) {
        long number = ++asked;
        asking = true;
        var query = new ParcelQuery(part.get(), begins.get());
        background.run(
                "list parcels",
                () -> new Page(acts.parcels().page(query, after, PAGE), acts.parcels().waiting()),
                page -> show(number, after.isEmpty(), page),
                failure -> failed(number, failure));
    }

    /// An answer that was overtaken by another question is dropped.
    private void show(long number, boolean first, Page page) {
        if (number != asked) return;
        asking = false;
        more = page.parcels().size() == PAGE;
        waiting.set(page.waiting());
        if (first) parcels.setAll(page.parcels());
        else parcels.addAll(page.parcels());
    }

    private void failed(long number, RuntimeException failure) {
        if (number == asked) asking = false;
        feedback.problem(failure);
    }
}
