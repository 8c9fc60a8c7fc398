package regrade.returns.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import regrade.kernel.Background;
import regrade.kernel.ClientId;
import regrade.kernel.Feedback;
import regrade.kernel.UserMessage;
import regrade.returns.ListReturns;
import regrade.returns.ListReturns.Listed;
import regrade.returns.ListReturns.Totals;
import regrade.returns.ReturnQuery;
import regrade.returns.ReturnQuery.Order;
import regrade.returns.ReturnQuery.Part;
import regrade.returns.WaitingReturn;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The list of expected returns as it was asked for, page after page as far as somebody looks.
public final class ReturnsViewModel {
    static final int PAGE = 100;

    private final Background background;
    private final Feedback feedback;
    private final ListReturns returns;
    private final Sheets sheets;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.WAITING);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.NEWEST);
    private final ObjectProperty<Optional<ClientId>> client =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<Listed> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Around> around =
            new ReadOnlyObjectWrapper<>(new Around(new Totals(0, 0), List.of(), false));
    private long asked;
    private boolean more;
    private boolean asking;

    /// Puts what a query lists on paper.
    @FunctionalInterface
    public interface Sheets {
        /// @return what to tell about it
        /// @throws regrade.kernel.Problem if it cannot be written
        UserMessage print(ReturnQuery query, Path folder);
    }

    public ReturnsViewModel(
            Background background, Feedback feedback, ListReturns returns, Sheets sheets) {
        this.background = background;
        this.feedback = feedback;
        this.returns = returns;
        this.sheets = sheets;
        words.subscribe((_, _) -> refresh());
        part.subscribe((_, _) -> refresh());
        order.subscribe((_, _) -> refresh());
        client.subscribe((_, _) -> refresh());
    }

    /// What is told around the list.
    ///
    /// @param clients everyone who has a line
    /// @param cut whether lines were left out of this order
    record Around(Totals totals, List<ClientId> clients, boolean cut) {
        boolean ofSeveral() {
            return clients.size() > 1;
        }
    }

    private record Answer(ListReturns.Page page, Totals totals, List<ClientId> clients) {}

    /// What is looked for; every change looks again.
    StringProperty wordsProperty() {
        return words;
    }

    /// The part of the list that is shown.
    ObjectProperty<Part> partProperty() {
        return part;
    }

    ReadOnlyObjectProperty<Order> orderProperty() {
        return order;
    }

    /// The only client whose lines are shown.
    ReadOnlyObjectProperty<Optional<ClientId>> clientProperty() {
        return client;
    }

    ObservableList<Listed> lines() {
        return lines;
    }

    ReadOnlyObjectProperty<Around> aroundProperty() {
        return around.getReadOnlyProperty();
    }

    LocalDate today() {
        return returns.today();
    }

    void nextPart() {
        part.set(part.get().next());
    }

    void nextOrder() {
        order.set(order.get().next());
    }

    /// All clients, then one after the other.
    void nextClient() {
        var clients = around.get().clients();
        int next = client.get().map(now -> clients.indexOf(now) + 1).orElse(0);
        client.set(next < clients.size() ? Optional.of(clients.get(next)) : Optional.empty());
    }

    /// Reads the first page anew.
    public void refresh() {
        ask(Optional.empty());
    }

    /// Reads the page behind the last line; called as often as somebody comes near it.
    void more() {
        if (more && !asking && !lines.isEmpty()) ask(Optional.of(lines.getLast().expected()));
    }

    /// Puts what is listed on an arrival sheet.
    void print(Optional<Path> folder) {
        var query = query();
        folder.ifPresent(
                into ->
                        background.runLong(
                                "arrival sheet",
                                () -> sheets.print(query, into),
                                feedback::tell,
                                feedback::problem));
    }

    private ReturnQuery query() {
        return new ReturnQuery(words.get(), part.get(), client.get(), order.get(), today());
    }

    private void ask(Optional<WaitingReturn> after) {
        long number = ++asked;
        asking = true;
        var query = query();
        background.run(
                "list returns",
                () ->
                        new Answer(
                                returns.list(query, after, PAGE),
                                returns.totals(),
                                returns.clients()),
                answer -> show(number, after.isEmpty(), answer),
                failure -> failed(number, failure));
    }

    /// An answer that was overtaken by another question is dropped.
    private void show(long number, boolean first, Answer answer) {
        if (number != asked) return;
        asking = false;
        more = answer.page().more();
        around.set(new Around(answer.totals(), answer.clients(), answer.page().cut()));
        if (first) lines.setAll(answer.page().lines());
        else lines.addAll(answer.page().lines());
    }

    private void failed(long number, RuntimeException failure) {
        if (number == asked) asking = false;
        feedback.problem(failure);
    }
}
