package regrade.grading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import regrade.checklist.AProduct;
import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.checklist.BuildChecklist;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.checklist.QuestionSets;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What holds by whatever rules a supervisor can put into force.
class GradeRulesProperties {
    private static final Checklist CHECKLIST =
            BuildChecklist.forProduct(
                    AProduct.of("computers").with("charger*; bag; notice*").withSerial().made());
    private static final List<AskedQuestion> ASKED =
            new ListedQuestions(QuestionSets.shipped()).all();

    @Property(tries = 400)
    void addingAFaultNeverImprovesAGradeByAnyConsistentSet(
            @ForAll("sets") GradeRuleSet set, @ForAll long seed) {
        Assume.that(CheckGradeRules.check(set, ASKED).stream().noneMatch(RuleFinding::refuses));
        var random = new Random(seed);
        var rules = GradeRules.by(set);
        var answers = answers(random);
        var grade = rules.propose(CHECKLIST, answers).grade();
        for (int i = 0; i < 8; i++) {
            var question = pick(random, CHECKLIST.questions());
            if (answers.to(question.id()).filter(Answer.OK::equals).isEmpty()) continue;
            answers = answers.with(question.id(), pick(random, question.cycle()));

            var after = rules.propose(CHECKLIST, answers).grade();
            assertThat(after.orWorse(grade)).as("%s %s", question.id(), answers).isEqualTo(after);
            grade = after;
        }
    }

    @Property(tries = 200)
    void everyGradeNamesTheRuleThatGaveIt(@ForAll("sets") GradeRuleSet set, @ForAll long seed) {
        var proposal = GradeRules.by(set).propose(CHECKLIST, answers(new Random(seed)));

        assertThat(proposal.reasons()).isNotEmpty();
        assertThat(proposal.reasons().getFirst().cap()).isEqualTo(proposal.grade());
        assertThat(proposal.rules()).isEqualTo(set.version());
        for (var reason : proposal.reasons())
            if (!reason.rule().isEmpty())
                assertThat(
                                set.rule(reason.rule()).isPresent()
                                        || set.condition(reason.rule()).isPresent())
                        .as(reason.rule())
                        .isTrue();
    }

    private static Answers answers(Random random) {
        var answers = Answers.NONE;
        for (var question : CHECKLIST.questions())
            answers =
                    answers.with(
                            question.id(),
                            random.nextInt(3) == 0 ? pick(random, allowed(question)) : Answer.OK);
        return answers;
    }

    private static List<Answer> allowed(Question question) {
        return List.of(Answer.values()).stream().filter(question::allows).toList();
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /// The shipped set with some rules changed, switched off, added, as a supervisor would leave
    /// it.
    @Provide
    Arbitrary<GradeRuleSet> sets() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 5))
                .as(GradeRulesProperties::changed);
    }

    private static GradeRuleSet changed(long seed, int changes) {
        var random = new Random(seed);
        var set = GradeRuleSet.shipped();
        for (int i = 0; i < changes; i++) {
            var rule = pick(random, set.rules());
            set =
                    switch (random.nextInt(4)) {
                        case 0 -> set.changing(rule.id(), r -> r.leaving(cap(random)));
                        case 1 -> set.changing(rule.id(), r -> r.switched(!r.on()));
                        case 2 ->
                                set.switching(pick(random, set.gate()).id(), random.nextBoolean());
                        default -> set.with(made(random, i));
                    };
        }
        return set;
    }

    private static GradeRule made(Random random, int number) {
        var subjects = new ArrayList<>(ASKED.stream().map(AskedQuestion::id).toList());
        subjects.add("part:bag");
        return new GradeRule(
                "own-" + number,
                pick(random, subjects),
                pick(random, List.of(Answer.values())),
                cap(random),
                OwnWords.NONE,
                true);
    }

    private static Grade cap(Random random) {
        return pick(random, List.of(Grade.values()));
    }
}
