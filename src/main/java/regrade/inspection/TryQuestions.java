package regrade.inspection;

import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.checklist.BuildChecklist;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.checklist.QuestionSet;
import regrade.checklist.QuestionSets;
import regrade.checklist.QuestionTrial;
import regrade.checklist.Scope;
import regrade.checklist.VersionedSet;
import regrade.grading.Grade;
import regrade.grading.Grader;
import regrade.kernel.Progress;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Tries a list of questions on the units inspected last. Changes nothing.
public final class TryQuestions implements QuestionTrial {
    /// As many of the last units as are looked at.
    public static final int UNITS = 20_000;

    private static final int BETWEEN = 500;

    private final PastUnits past;
    private final QuestionSets sets;
    private final Grader grader;

    public TryQuestions(PastUnits past, QuestionSets sets, Grader grader) {
        this.past = past;
        this.sets = sets;
        this.grader = grader;
    }

    @Override
    public Outcome on(QuestionSet draft, Progress progress) {
        var trial = new Trial(draft);
        int all = past.count(UNITS);
        past.newest(
                UNITS,
                unit -> {
                    trial.look(unit);
                    if (trial.looked % BETWEEN == 0) progress.at(trial.looked, all);
                    return !progress.cancelled();
                });
        return trial.outcome();
    }

    /// The questions of a product, now and with the draft live.
    private record Both(Checklist now, Checklist then) {}

    private final class Trial {
        private final QuestionSet draft;
        private final IdentityHashMap<Product, Optional<Both>> products = new IdentityHashMap<>();
        private final Map<String, Asked> asked = new LinkedHashMap<>();
        private int looked;
        private int units;
        private int regraded;

        private Trial(QuestionSet draft) {
            this.draft = draft;
        }

        private void look(PastUnit unit) {
            looked++;
            products.computeIfAbsent(unit.product(), this::both)
                    .ifPresent(both -> compare(unit, both));
        }

        private Optional<Both> both(Product product) {
            var chain = Scope.chain(product);
            if (!chain.contains(draft.scope())) return Optional.empty();
            var then = chain.stream().map(this::then).flatMap(Optional::stream).toList();
            return Optional.of(
                    new Both(
                            BuildChecklist.forProduct(sets.inForce(chain), product),
                            BuildChecklist.forProduct(then, product)));
        }

        private Optional<VersionedSet> then(Scope scope) {
            return scope.equals(draft.scope())
                    ? Optional.of(new VersionedSet(draft, 0))
                    : sets.inForce(scope);
        }

        private void compare(PastUnit unit, Both both) {
            units++;
            for (var question : both.then().questions())
                if (both.now().question(question.id()).isEmpty()) count(question, 1, 0, 0);
            for (var question : both.now().questions())
                if (both.then().question(question.id()).isEmpty())
                    count(question, 0, 1, faults(unit, question));
            if (unit.override().isEmpty() && grade(unit, both.then()) != grade(unit, both.now()))
                regraded++;
        }

        private static int faults(PastUnit unit, Question question) {
            return unit.answers().to(question.id()).filter(Answer::fault).isPresent() ? 1 : 0;
        }

        private void count(Question question, int more, int fewer, int faults) {
            asked.merge(
                    question.id(),
                    new Asked(question, more, fewer, faults),
                    (one, other) ->
                            new Asked(
                                    one.question(),
                                    one.more() + other.more(),
                                    one.fewer() + other.fewer(),
                                    one.faultsLost() + other.faultsLost()));
        }

        /// With what was found of these questions, all others taken as fine.
        private Grade grade(PastUnit unit, Checklist checklist) {
            var answers = Answers.NONE;
            for (var question : checklist.questions()) {
                var found = unit.answers().to(question.id()).filter(question::allows);
                answers = answers.with(question.id(), found.orElse(question.rest()));
            }
            return grader.propose(checklist, answers.thatCount(checklist), unit.returned()).grade();
        }

        private Outcome outcome() {
            var most = Comparator.comparingInt((Asked one) -> -one.more() - one.fewer());
            return new Outcome(
                    units, looked, asked.values().stream().sorted(most).toList(), regraded);
        }
    }
}
