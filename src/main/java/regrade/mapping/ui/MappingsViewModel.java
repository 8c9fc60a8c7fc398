package regrade.mapping.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import regrade.kernel.Background;
import regrade.kernel.Feedback;
import regrade.kernel.UserMessage;
import regrade.mapping.ColumnMapping;
import regrade.mapping.ColumnMapping.Writing;
import regrade.mapping.KeepMapping;
import regrade.mapping.LookAtTable;
import regrade.mapping.MappableKind;
import regrade.mapping.Meaning;
import regrade.mapping.ProposeMapping;
import regrade.mapping.SavedMappings;
import regrade.mapping.TableSample;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Tables that wait for somebody to say what their columns mean, and the mappings said so far.
public final class MappingsViewModel {
    private final Background background;
    private final Feedback feedback;
    private final Acts acts;
    private final ObservableList<ColumnMapping> saved = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Form>> form =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    /// What the page works with.
    ///
    /// @param take takes files in, which are known now
    /// @param undo takes back the last act, whatever it was, on the bench lane
    public record Acts(
            SavedMappings saved,
            KeepMapping keep,
            LookAtTable look,
            Consumer<List<Path>> take,
            Runnable undo) {}

    /// A table that is being spoken of.
    ///
    /// @param mapping as far as it is said
    record Form(Path file, TableSample sample, MappableKind kind, ColumnMapping mapping) {
        /// What is needed and not said yet, alternatives of which one is wanted each.
        List<Set<String>> missing() {
            return mapping.missing(kind);
        }
    }

    private record Waiting(Path file, TableSample sample) {}

    public MappingsViewModel(Background background, Feedback feedback, Acts acts) {
        this.background = background;
        this.feedback = feedback;
        this.acts = acts;
    }

    /// The newest first.
    ObservableList<ColumnMapping> saved() {
        return saved;
    }

    ReadOnlyObjectProperty<Optional<Form>> formProperty() {
        return form.getReadOnlyProperty();
    }

    List<MappableKind> kinds() {
        return acts.keep.kinds();
    }

    /// Reads the list anew.
    public void look() {
        background.run("list mappings", acts.saved::all, saved::setAll, feedback::problem);
    }

    /// Asks for a file that nobody knew, if it is a table.
    public void offer(Path file) {
        background.runLong(
                "look at table",
                () -> acts.look.at(file),
                sample -> sample.ifPresent(table -> offered(new Waiting(file, table))),
                feedback::problem);
    }

    private void offered(Waiting table) {
        waiting.removeIf(other -> other.file.equals(table.file));
        waiting.add(table);
        feedback.tell(UserMessage.question("mapping.offered", table.file.getFileName()));
        if (form.get().isEmpty()) next();
    }

    private void next() {
        form.set(Optional.ofNullable(waiting.poll()).map(this::begin));
    }

    private Form begin(Waiting table) {
        var best =
                ProposeMapping.best(table.sample, kinds())
                        .orElseGet(() -> ProposeMapping.of(table.sample, kinds().getFirst()));
        return new Form(table.file, table.sample, kind(best.kind()), best);
    }

    private MappableKind kind(String code) {
        return kinds().stream().filter(one -> one.kind().equals(code)).findFirst().orElseThrow();
    }

    /// The table holds lines of this kind; what its columns mean is guessed anew.
    void chooseKind(MappableKind kind) {
        change(
                now ->
                        now.kind.equals(kind)
                                ? now
                                : new Form(
                                        now.file,
                                        now.sample,
                                        kind,
                                        ProposeMapping.of(now.sample, kind)));
    }

    /// @param folded name of the column
    void say(String folded, Meaning meaning) {
        change(now -> with(now, now.mapping.with(folded, meaning)));
    }

    void say(Writing writing) {
        change(now -> with(now, now.mapping.with(writing)));
    }

    private static Form with(Form now, ColumnMapping mapping) {
        return new Form(now.file, now.sample, now.kind, mapping);
    }

    private void change(UnaryOperator<Form> to) {
        form.set(form.get().map(to));
    }

    /// Keeps what was said and takes the file in.
    void keep() {
        form.get()
                .ifPresent(
                        said ->
                                background.run(
                                        "keep mapping",
                                        () -> {
                                            acts.keep.keep(said.mapping);
                                            return acts.saved.all();
                                        },
                                        all -> kept(said, all),
                                        feedback::problem));
    }

    private void kept(Form said, List<ColumnMapping> all) {
        saved.setAll(all);
        next();
        acts.take.accept(List.of(said.file));
    }

    /// The file stays outside.
    ///
    /// @return whether one was asked for
    boolean leave() {
        boolean asked = form.get().isPresent();
        next();
        return asked;
    }

    void undo() {
        acts.undo.run();
        look();
    }

    /// Tables of this header are unknown again; what they brought stays.
    void forget(ColumnMapping mapping) {
        background.run(
                "forget mapping",
                () -> {
                    acts.keep.forget(mapping);
                    return acts.saved.all();
                },
                all -> {
                    saved.setAll(all);
                    feedback.tell(UserMessage.done("mapping.forgotten"));
                },
                feedback::problem);
    }
}
