package regrade.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// Whatever lists ask and whatever was found, the learned order is an order of the same questions.
class OrderQuestionsProperties {
    /// A checklist in its fixed order and what was found before.
    record Case(Checklist fixed, FoundHistory history) {}

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.longs(),
                        Arbitraries.integers().between(1, 25),
                        Arbitraries.of(0, 1, 3, 20, 500))
                .as(
                        (seed, questions, units) -> {
                            var random = new Random(seed);
                            var fixed = checklist(random, questions);
                            return new Case(
                                    fixed,
                                    new FoundHistory(
                                            counts(random, fixed, units),
                                            counts(random, fixed, units * 3)));
                        });
    }

    private static Checklist checklist(Random random, int size) {
        var questions = new ArrayList<Question>();
        for (int i = 0; i < size; i++) {
            var when =
                    i > 0 && random.nextInt(4) == 0
                            ? Optional.of(
                                    new Condition("q" + random.nextInt(i), Set.of(Answer.DAMAGED)))
                            : Optional.<Condition>empty();
            boolean scanned = random.nextInt(8) == 0;
            var manner = new Manner(Map.of(), when, List.of(), scanned, Optional.empty(), 0);
            questions.add(
                    new Question(
                            "q" + i,
                            "",
                            false,
                            List.of(Answer.MISSING, Answer.DAMAGED),
                            Answer.OK,
                            scanned,
                            manner));
        }
        return new Checklist("general", 1, questions);
    }

    private static FoundCounts counts(Random random, Checklist checklist, int units) {
        var counts = new TreeMap<String, FoundCounts.Count>();
        for (var question : checklist.questions()) {
            int faults = random.nextInt(units + 1);
            int missing = random.nextInt(faults + 1);
            if (units > 0)
                counts.put(
                        question.id(),
                        new FoundCounts.Count(
                                units,
                                Map.of(Answer.MISSING, missing, Answer.DAMAGED, faults - missing)));
        }
        return new FoundCounts(counts);
    }

    private static List<String> ids(Checklist checklist) {
        return checklist.questions().stream().map(Question::id).toList();
    }

    @Property(tries = 500)
    void itIsAnOrderOfTheSameQuestions(@ForAll("cases") Case given) {
        var ordered = OrderQuestions.by(given.history, given.fixed).checklist();

        assertThat(ids(ordered)).containsExactlyInAnyOrderElementsOf(ids(given.fixed));
        for (var question : given.fixed.questions())
            assertThat(ordered.question(question.id()).orElseThrow().cycle())
                    .containsExactlyInAnyOrderElementsOf(question.cycle());
    }

    @Property(tries = 200)
    void withoutHistoryItIsTheFixedOrder(@ForAll("cases") Case given) {
        assertThat(OrderQuestions.by(FoundHistory.NONE, given.fixed))
                .isEqualTo(OrderQuestions.Ordered.fixed(given.fixed));
    }

    @Property(tries = 500)
    void whatIsScannedKeepsItsPlaceAndWhatHangsStandsBehind(@ForAll("cases") Case given) {
        var ordered = OrderQuestions.by(given.history, given.fixed).checklist();

        var seen = new HashSet<String>();
        for (int i = 0; i < ordered.questions().size(); i++) {
            var question = ordered.questions().get(i);
            if (given.fixed.questions().get(i).manner().scanned())
                assertThat(question).isEqualTo(given.fixed.questions().get(i));
            question.manner().when().ifPresent(when -> assertThat(seen).contains(when.question()));
            seen.add(question.id());
        }
    }

    @Property(tries = 500)
    void moreFaultsNeverMoveAQuestionBack(@ForAll("cases") Case given, @ForAll Random random) {
        var questions = ids(given.fixed);
        var worse = questions.get(random.nextInt(questions.size()));
        var before = given.history.product().to(worse);
        if (before.units() == before.faults()) return;
        var more =
                new FoundHistory(
                        oneMore(given.history.product(), worse),
                        oneMore(given.history.category(), worse));

        int was = ids(OrderQuestions.by(given.history, given.fixed).checklist()).indexOf(worse);
        int is = ids(OrderQuestions.by(more, given.fixed).checklist()).indexOf(worse);

        assertThat(is).isLessThanOrEqualTo(was);
    }

    private static FoundCounts oneMore(FoundCounts before, String question) {
        var found = new TreeMap<>(before.to(question).found());
        found.merge(Answer.DAMAGED, 1, Integer::sum);
        var counts = new TreeMap<>(before.byQuestion());
        counts.put(question, new FoundCounts.Count(before.to(question).units(), found));
        return new FoundCounts(counts);
    }

    @Property(tries = 300)
    void whatIsSaidStandsFirstInItsDigit(@ForAll("cases") Case given) {
        var ordered = OrderQuestions.by(given.history, given.fixed);

        assertThat(ordered.usual()).hasSizeLessThanOrEqualTo(OrderQuestions.MOST_USUAL);
        for (var usual : ordered.usual())
            assertThat(
                            ordered.checklist()
                                    .question(usual.question())
                                    .orElseThrow()
                                    .cycle()
                                    .getFirst())
                    .isEqualTo(usual.answer());
    }

    @Property(tries = 200)
    void aUnitTakenBackLeavesNoTrace(@ForAll("cases") Case given, @ForAll Random random) {
        var answers = Answers.NONE;
        for (var id : ids(given.fixed))
            if (random.nextBoolean()) answers = answers.with(id, Answer.MISSING);
        var found = Found.of(given.fixed, answers);
        var before = given.history.product();

        assertThat(before.plus(found).plus(found).minus(found)).isEqualTo(before.plus(found));
        assertThat(FoundCounts.NONE.plus(found).minus(found)).isEqualTo(FoundCounts.NONE);
    }
}
