package regrade.checklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The lists of questions of this bench. Asked at each unit: answers come from memory. Safe for use
/// by several threads.
public interface QuestionSets {
    /// Every list that is live, in a fixed order: those that come with the program unless a
    /// supervisor's own took their place.
    List<VersionedSet> inForce();

    /// The live list of a scope; empty if it has none.
    default Optional<VersionedSet> inForce(Scope scope) {
        return inForce().stream().filter(set -> set.set().scope().equals(scope)).findFirst();
    }

    /// The live lists of these scopes, in their order.
    default List<VersionedSet> inForce(List<Scope> scopes) {
        return scopes.stream().map(this::inForce).flatMap(Optional::stream).toList();
    }

    /// What a supervisor is working on for a scope and has not made live.
    Optional<QuestionSet> draft(Scope scope);

    /// Every scope that has a draft.
    List<Scope> drafted();

    /// Every version of a scope's list, the newest first, at most 100; the shipped one last.
    List<PublishedSet> versions(Scope scope);

    /// Only what comes with the program.
    static QuestionSets shipped() {
        return ShippedQuestions.sets();
    }

    /// The lists of all scopes, live ones in the place of those shipped.
    static List<VersionedSet> over(List<VersionedSet> shipped, List<VersionedSet> own) {
        var scopes = own.stream().map(set -> set.set().scope()).toList();
        return Stream.concat(
                        shipped.stream().filter(set -> !scopes.contains(set.set().scope())),
                        own.stream())
                .toList();
    }
}
