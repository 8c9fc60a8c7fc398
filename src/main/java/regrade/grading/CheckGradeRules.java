package regrade.grading;

import static regrade.checklist.Answer.DAMAGED;
import static regrade.checklist.Answer.MARKS;
import static regrade.checklist.Answer.MISSING;
import static regrade.checklist.Answer.WORN;
import static regrade.grading.RuleFinding.Kind.*;

import regrade.checklist.Answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks for what contradicts itself in a set of rules. Pure.
///
/// A set without a finding that refuses keeps this promise: whatever more is found on a unit, its
/// grade gets no better.
public final class CheckGradeRules {
    /// Of two answers to one question, the second is the worse whatever it is asked of.
    private static final List<Worse> WORSE =
            List.of(
                    new Worse(MARKS, WORN),
                    new Worse(WORN, DAMAGED),
                    new Worse(MARKS, DAMAGED),
                    new Worse(DAMAGED, MISSING));

    private record Worse(Answer than, Answer answer) {}

    private final GradeRuleSet set;
    private final Map<String, AskedQuestion> asked = new HashMap<>();
    private final List<GradeRule> counting;

    private CheckGradeRules(GradeRuleSet set, List<AskedQuestion> asked) {
        this.set = set;
        asked.forEach(question -> this.asked.put(question.id(), question));
        this.counting = set.rules().stream().filter(GradeRule::counts).toList();
    }

    /// @param asked every question that a rule can hang on
    /// @return in the order of the rules, then of the gate; empty if nothing is wrong
    public static List<RuleFinding> check(GradeRuleSet set, List<AskedQuestion> asked) {
        var check = new CheckGradeRules(set, asked);
        var findings = new ArrayList<RuleFinding>();
        for (int place = 0; place < set.rules().size(); place++)
            if (set.rules().get(place).on()) check.rule(place).forEach(findings::add);
        findings.addAll(new CheckNewGate(set, check.asked).check());
        return findings;
    }

    private Stream<RuleFinding> rule(int place) {
        var rule = set.rules().get(place);
        if (!rule.counts()) return Stream.of(RuleFinding.of(NO_EFFECT, rule.id()));
        return Stream.<Stream<RuleFinding>>of(
                        subject(rule).stream(),
                        twins(rule, set.rules().subList(0, place)),
                        stricter(rule).stream(),
                        worse(rule),
                        essential(rule).stream())
                .flatMap(found -> found);
    }

    private Optional<RuleFinding> subject(GradeRule rule) {
        if (!rule.answer().fault() && rule.answer() != Answer.NOT_APPLICABLE)
            return Optional.of(RuleFinding.of(OBJECTS_TO_SOUND, rule.id()));
        var question = question(rule.question());
        if (question.isEmpty()) return Optional.of(RuleFinding.of(UNKNOWN_QUESTION, rule.id()));
        return allows(question.orElseThrow(), rule.answer())
                ? Optional.empty()
                : Optional.of(RuleFinding.of(UNKNOWN_ANSWER, rule.id()));
    }

    /// A single part is asked for as any part is.
    private Optional<AskedQuestion> question(String id) {
        var kind = id.startsWith("part:") ? GradeRule.PART : id;
        return Optional.ofNullable(asked.get(kind));
    }

    private static boolean allows(AskedQuestion question, Answer answer) {
        return question.answers().contains(answer);
    }

    /// Other rules before it on the same answer to the same question.
    private Stream<RuleFinding> twins(GradeRule rule, List<GradeRule> before) {
        return before.stream()
                .filter(GradeRule::counts)
                .filter(other -> sameSubject(rule, other))
                .map(
                        other ->
                                RuleFinding.of(
                                        other.cap() == rule.cap() ? TWICE : TWO_CAPS,
                                        other.id(),
                                        rule.id()));
    }

    private static boolean sameSubject(GradeRule one, GradeRule other) {
        return one.question().equals(other.question()) && one.answer() == other.answer();
    }

    /// A stricter rule on each thing that this one can hang on, so that it never decides.
    private Optional<RuleFinding> stricter(GradeRule rule) {
        var things = things(rule);
        var above = things.stream().map(thing -> stricter(rule, thing)).toList();
        if (things.isEmpty() || above.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        var named = above.stream().map(other -> other.orElseThrow().id()).distinct().limit(2);
        var about = new ArrayList<String>();
        about.add(rule.id());
        named.forEach(about::add);
        return Optional.of(new RuleFinding(NEVER_DECISIVE, about));
    }

    private Optional<GradeRule> stricter(GradeRule rule, Thing thing) {
        return strictest(thing, rule.answer())
                .filter(other -> !sameSubject(rule, other))
                .filter(other -> other.cap().compareTo(rule.cap()) > 0);
    }

    private Optional<GradeRule> strictest(Thing thing, Answer answer) {
        return counting.stream()
                .filter(other -> other.answer() == answer && thing.meets(other))
                .reduce((one, other) -> one.cap().compareTo(other.cap()) >= 0 ? one : other);
    }

    /// What a question can be asked about.
    private record Thing(String question, boolean part, boolean essential) {
        boolean meets(GradeRule rule) {
            return switch (rule.question()) {
                case GradeRule.PART -> part && !essential;
                case GradeRule.ESSENTIAL_PART -> part && essential;
                case GradeRule.ESSENTIAL_PAPER -> !part && essential;
                default -> rule.question().equals(question);
            };
        }
    }

    private List<Thing> things(GradeRule rule) {
        if (rule.question().equals(GradeRule.ESSENTIAL_PAPER))
            return asked.values().stream()
                    .filter(question -> !question.kind() && !question.asksForPart())
                    .filter(question -> allows(question, rule.answer()))
                    .map(question -> new Thing(question.id(), false, true))
                    .toList();
        boolean part =
                rule.question().startsWith("part:")
                        || rule.question().equals(GradeRule.PART)
                        || rule.question().equals(GradeRule.ESSENTIAL_PART);
        return Stream.of(
                        new Thing(rule.question(), part, false),
                        new Thing(rule.question(), part, true))
                .filter(thing -> thing.meets(rule))
                .toList();
    }

    /// Worse answers to the same question that leave more.
    private Stream<RuleFinding> worse(GradeRule rule) {
        return WORSE.stream()
                .filter(pair -> pair.than == rule.answer())
                .flatMap(pair -> worse(rule, pair.answer).stream());
    }

    private Optional<RuleFinding> worse(GradeRule rule, Answer answer) {
        var question = question(rule.question());
        if (question.isEmpty() || !allows(question.orElseThrow(), answer)) return Optional.empty();
        return things(rule).stream()
                // where another rule decides, that one is looked at by itself
                .filter(thing -> strictest(thing, rule.answer()).filter(rule::equals).isPresent())
                .flatMap(thing -> worse(rule, strictest(thing, answer)).stream())
                .findFirst();
    }

    private static Optional<RuleFinding> worse(GradeRule rule, Optional<GradeRule> other) {
        if (other.isEmpty()) return Optional.of(RuleFinding.of(WORSE_IS_FREE, rule.id()));
        return other.filter(found -> found.cap().compareTo(rule.cap()) < 0)
                .map(found -> RuleFinding.of(WORSE_LEAVES_BETTER, rule.id(), found.id()));
    }

    /// A rule on any part, and less or nothing where the part is essential.
    private Optional<RuleFinding> essential(GradeRule rule) {
        if (!rule.question().equals(GradeRule.PART)) return Optional.empty();
        var essential = new Thing(GradeRule.ESSENTIAL_PART, true, true);
        var other = strictest(essential, rule.answer());
        if (other.isEmpty()) return Optional.of(RuleFinding.of(ESSENTIAL_IS_FREE, rule.id()));
        return other.filter(found -> found.cap().compareTo(rule.cap()) < 0)
                .map(found -> RuleFinding.of(ESSENTIAL_MILDER, found.id(), rule.id()));
    }
}
