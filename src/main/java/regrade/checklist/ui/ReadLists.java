package regrade.checklist.ui;

import regrade.catalog.Catalog;
import regrade.catalog.Category;
import regrade.checklist.CheckQuestions;
import regrade.checklist.InheritQuestions;
import regrade.checklist.QuestionSet;
import regrade.checklist.QuestionSets;
import regrade.checklist.Scope;
import regrade.checklist.VersionedSet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Reads what the page shows of the lists.
final class ReadLists {
    private final QuestionSets sets;
    private final Catalog catalog;

    ReadLists(QuestionSets sets, Catalog catalog) {
        this.sets = sets;
        this.catalog = catalog;
    }

    /// Every list, its draft in the place of what is live.
    List<QuestionSet> everyList() {
        return rows().stream().map(row -> working(row.scope())).toList();
    }

    ListsPicture look(Scope scope) {
        var working = working(scope);
        var live = sets.inForce(scope).map(VersionedSet::set);
        boolean drafted = sets.draft(scope).isPresent();
        return new ListsPicture(
                Stream.concat(rows().stream(), Stream.of(new ListsPicture.Row(scope, 0, false)))
                        .filter(distinctByScope())
                        .toList(),
                scope,
                working,
                drafted,
                InheritQuestions.from(chain(scope, working)),
                drafted || live.isEmpty()
                        ? CheckQuestions.findings(working, everythingLive())
                        : List.of(),
                sets.versions(scope),
                catalog.clients());
    }

    private static Predicate<ListsPicture.Row> distinctByScope() {
        var seen = new HashSet<Scope>();
        return row -> seen.add(row.scope());
    }

    private List<QuestionSet> everythingLive() {
        return sets.inForce().stream().map(VersionedSet::set).toList();
    }

    private List<QuestionSet> chain(Scope scope, QuestionSet working) {
        return scope.chain().stream()
                .map(
                        wide ->
                                wide.equals(scope)
                                        ? Optional.of(working)
                                        : sets.inForce(wide).map(VersionedSet::set))
                .flatMap(Optional::stream)
                .toList();
    }

    private QuestionSet working(Scope scope) {
        return sets.draft(scope)
                .or(() -> sets.inForce(scope).map(VersionedSet::set))
                .orElseGet(() -> new QuestionSet(scope, List.of()));
    }

    /// The categories in their order, then clients and products by name.
    private List<ListsPicture.Row> rows() {
        var categories = Arrays.stream(Category.values()).map(Scope::of).toList();
        return Stream.of(
                        categories.stream(),
                        sets.inForce().stream().map(set -> set.set().scope()),
                        sets.drafted().stream())
                .flatMap(scopes -> scopes)
                .distinct()
                .sorted(
                        Comparator.comparingInt((Scope scope) -> order(categories, scope))
                                .thenComparing(Scope::text))
                .map(this::row)
                .toList();
    }

    private static int order(List<Scope> categories, Scope scope) {
        int at = categories.indexOf(scope);
        return at < 0 ? categories.size() : at;
    }

    private ListsPicture.Row row(Scope scope) {
        int version = sets.inForce(scope).map(VersionedSet::version).orElse(0);
        return new ListsPicture.Row(scope, version, sets.draft(scope).isPresent());
    }
}
