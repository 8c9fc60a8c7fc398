package regrade.checklist.store;

import org.jdbi.v3.core.Jdbi;

import regrade.checklist.ChecklistFact;
import regrade.checklist.ChecklistFact.QuestionsDraftDropped;
import regrade.checklist.ChecklistFact.QuestionsDrafted;
import regrade.checklist.ChecklistFact.QuestionsPublished;
import regrade.checklist.ChecklistFact.QuestionsUndone;
import regrade.checklist.FormCells;
import regrade.checklist.PastQuestions;
import regrade.checklist.PublishedSet;
import regrade.checklist.QuestionSet;
import regrade.checklist.QuestionSets;
import regrade.checklist.Scope;
import regrade.checklist.VersionedSet;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.Projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/// The lists of questions in the database, the live ones and the drafts kept in memory as well:
/// they are asked for at each unit.
public final class JdbiQuestionSets implements QuestionSets, PastQuestions, Projection {
    private final QuestionSets shipped = QuestionSets.shipped();
    private final QuestionTable table;
    private final AtomicReference<Optional<Now>> known = new AtomicReference<>(Optional.empty());

    public JdbiQuestionSets(Jdbi jdbi) {
        this.table = new QuestionTable(jdbi);
    }

    /// @param own what took the place of shipped lists or stands beside them
    /// @param inForce all of them, worked out once
    private record Now(
            Map<Scope, VersionedSet> own,
            Map<Scope, QuestionSet> drafts,
            List<VersionedSet> inForce) {
        static Now of(
                Map<Scope, VersionedSet> own,
                Map<Scope, QuestionSet> drafts,
                QuestionSets shipped) {
            var sorted =
                    own.values().stream()
                            .sorted(java.util.Comparator.comparing(set -> set.set().scope().text()))
                            .toList();
            return new Now(
                    Map.copyOf(own),
                    Map.copyOf(drafts),
                    QuestionSets.over(shipped.inForce(), sorted));
        }
    }

    @Override
    public String schema() {
        try (var sql =
                Objects.requireNonNull(
                        JdbiQuestionSets.class.getResourceAsStream("checklist.sql"))) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void apply(EntryHeader entry, int place, Fact fact) {
        if (!(fact instanceof ChecklistFact ours)) return;
        // read before the change, else a reader on another thread could keep the rows from before
        // it
        var before = now();
        var own = new HashMap<>(before.own());
        var drafts = new HashMap<>(before.drafts());
        switch (ours) {
            case QuestionsDrafted(var list, var questions) -> {
                table.changed(entry, list);
                table.write(entry, list, QuestionTable.DRAFT, questions);
                scope(list).ifPresent(s -> drafts.put(s, FormCells.set(s, questions)));
            }
            case QuestionsDraftDropped(var list) -> {
                table.changed(entry, list);
                table.delete(list, QuestionTable.DRAFT);
                scope(list).ifPresent(drafts::remove);
            }
            case QuestionsPublished(var list, var version, var questions) -> {
                table.changed(entry, list);
                table.delete(list, QuestionTable.DRAFT);
                table.write(entry, list, version, questions);
                scope(list).ifPresent(drafts::remove);
                scope(list)
                        .ifPresent(
                                s ->
                                        own.merge(
                                                s,
                                                set(s, version, questions),
                                                JdbiQuestionSets::newer));
            }
            case QuestionsUndone(_, var list, var withdrawn) -> {
                withdrawn.ifPresent(version -> table.withdraw(list, version));
                own.clear();
                own.putAll(read().own());
            }
        }
        known.set(Optional.of(Now.of(own, drafts, shipped)));
    }

    /// The newest part of the journal may be applied a second time.
    private static VersionedSet newer(VersionedSet one, VersionedSet other) {
        return other.version() >= one.version() ? other : one;
    }

    private static Optional<Scope> scope(String list) {
        return Scope.parse(list);
    }

    private static VersionedSet set(Scope scope, int version, List<Map<String, String>> lines) {
        return new VersionedSet(FormCells.set(scope, lines), version);
    }

    private Now now() {
        return known.get().orElseGet(this::load);
    }

    private Now load() {
        known.compareAndSet(Optional.empty(), Optional.of(read()));
        return known.get().orElseThrow();
    }

    private Now read() {
        var own = new HashMap<Scope, VersionedSet>();
        var drafts = new HashMap<Scope, QuestionSet>();
        for (var row : table.newest())
            scope(row.list())
                    .ifPresent(
                            scope -> {
                                if (row.version() == QuestionTable.DRAFT)
                                    drafts.put(scope, FormCells.set(scope, row.questions()));
                                else own.put(scope, set(scope, row.version(), row.questions()));
                            });
        return Now.of(own, drafts, shipped);
    }

    @Override
    public List<VersionedSet> inForce() {
        return now().inForce();
    }

    @Override
    public Optional<QuestionSet> draft(Scope scope) {
        return Optional.ofNullable(now().drafts().get(scope));
    }

    @Override
    public List<Scope> drafted() {
        return now().drafts().keySet().stream()
                .sorted(java.util.Comparator.comparing(Scope::text))
                .toList();
    }

    @Override
    public OptionalLong changedBefore(String list, long act) {
        return table.changedBefore(list, act);
    }

    @Override
    public List<PublishedSet> versions(Scope scope) {
        var published =
                table.versions(scope.text(), 100).stream()
                        .map(
                                row ->
                                        new PublishedSet(
                                                set(scope, row.version(), row.questions()),
                                                Optional.of(row.by())));
        return Stream.concat(published, shipped.versions(scope).stream()).toList();
    }
}
