package regrade.grading;

import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.checklist.Checklist;
import regrade.checklist.Question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// From the answers to a grade, by the rules in force. The worst finding decides, never an average;
/// each rule caps the grade and names its reason. New has a gate of its own.
public final class GradeRules implements Grader {
    private final Supplier<GradeRuleSet> inForce;
    private volatile Prepared prepared;

    /// @param inForce asked at each grade, so it must answer at once
    public GradeRules(Supplier<GradeRuleSet> inForce) {
        this.inForce = inForce;
        this.prepared = new Prepared(inForce.get());
    }

    /// By the rules that come with the program.
    public static GradeRules shipped() {
        return by(GradeRuleSet.shipped());
    }

    /// By one set for good.
    public static GradeRules by(GradeRuleSet set) {
        return new GradeRules(() -> set);
    }

    @Override
    public Proposal propose(Checklist checklist, Answers answers, boolean returned) {
        var set = inForce.get();
        var now = prepared;
        if (!now.set.equals(set)) {
            now = new Prepared(set);
            prepared = now;
        }
        return now.propose(checklist, answers, returned);
    }

    /// What one rule found.
    ///
    /// @param place of the rule in its set
    private record Hit(int place, Reason reason) {
        static final Comparator<Hit> DECISIVE_FIRST =
                Comparator.comparing((Hit hit) -> hit.reason.cap())
                        .reversed()
                        .thenComparingInt(Hit::place);
    }

    /// A rule with its place and, where it names no part, its reason ready made: this runs at each
    /// key press.
    private record Ready(int place, GradeRule rule, Reason plain) {
        Hit on(Question asked) {
            if (asked.part().isEmpty() && asked.manner().words().isEmpty())
                return new Hit(place, plain);
            return new Hit(
                    place,
                    new Reason(plain.code(), asked.part(), plain.cap(), plain.rule(), own(asked)));
        }

        /// A supervisor's question is called as it was when it was asked, for ever.
        private Reason.Own own(Question asked) {
            var own = plain.own();
            return own.equals(Reason.Own.NONE) || asked.manner().words().isEmpty()
                    ? own
                    : new Reason.Own(own.question(), called(asked), own.answer(), own.words());
        }

        static Ready of(int place, GradeRule rule) {
            var own =
                    ShippedRules.has(rule) && rule.words().none()
                            ? Reason.Own.NONE
                            : new Reason.Own(
                                    rule.onKind() ? "" : rule.question(),
                                    OwnWords.NONE,
                                    rule.answer().code(),
                                    rule.words());
            return new Ready(place, rule, new Reason(rule.id(), "", rule.cap(), rule.id(), own));
        }
    }

    private static OwnWords called(Question asked) {
        return new OwnWords(asked.manner().words());
    }

    /// The rules of one set, by what they hang on.
    private static final class Prepared {
        private final GradeRuleSet set;
        private final Map<String, Map<Answer, List<Ready>>> bySubject = new HashMap<>();
        // also by a rule that is switched off: then the finding was weighed and found harmless
        private final Set<String> spoken = new HashSet<>();
        private final List<NewCondition> gate;

        Prepared(GradeRuleSet set) {
            this.set = set;
            for (int place = 0; place < set.rules().size(); place++) {
                var rule = set.rules().get(place);
                spoken.add(subject(rule.question(), rule.answer()));
                if (rule.counts())
                    bySubject
                            .computeIfAbsent(rule.question(), _ -> new EnumMap<>(Answer.class))
                            .computeIfAbsent(rule.answer(), _ -> new ArrayList<>())
                            .add(Ready.of(place, rule));
            }
            this.gate = set.gate().stream().filter(NewCondition::on).toList();
        }

        Proposal propose(Checklist checklist, Answers answers, boolean returned) {
            var hits = hits(checklist, answers);
            if (hits.isEmpty()) return flawless(checklist, answers, returned);
            hits.sort(Hit.DECISIVE_FIRST);
            var reasons = hits.stream().map(Hit::reason).toList();
            return new Proposal(reasons.getFirst().cap(), reasons, set.version());
        }

        private List<Hit> hits(Checklist checklist, Answers answers) {
            var hits = new ArrayList<Hit>(0);
            for (var asked : checklist.questions()) {
                var answer = answers.given().get(asked.id());
                if (answer == null) continue;
                var kind = kind(asked);
                add(hits, asked.id(), asked, answer);
                kind.ifPresent(subject -> add(hits, subject, asked, answer));
                boolean unspoken =
                        !spoken.contains(subject(asked.id(), answer))
                                && kind.filter(k -> spoken.contains(subject(k, answer))).isEmpty();
                if (answer.fault() && unspoken) hits.add(unspoken(asked, answer));
            }
            return hits;
        }

        private static Optional<String> kind(Question asked) {
            if (asked.asksForPart())
                return Optional.of(asked.essential() ? GradeRule.ESSENTIAL_PART : GradeRule.PART);
            return asked.essential() ? Optional.of(GradeRule.ESSENTIAL_PAPER) : Optional.empty();
        }

        private static String subject(String question, Answer answer) {
            return question + " " + answer.code();
        }

        /// A fault that no rule speaks of says no more than that the unit is not new.
        private static Hit unspoken(Question asked, Answer answer) {
            var own = new Reason.Own(asked.id(), called(asked), answer.code(), OwnWords.NONE);
            return new Hit(
                    Integer.MAX_VALUE,
                    new Reason("fault-without-rule", asked.part(), Grade.A, "", own));
        }

        private void add(List<Hit> hits, String subject, Question asked, Answer answer) {
            var rules = bySubject.getOrDefault(subject, Map.of()).get(answer);
            if (rules != null) for (var rule : rules) hits.add(rule.on(asked));
        }

        /// A returned unit is not new by default: only the whole gate, with all the rest looked at,
        /// makes it so.
        private Proposal flawless(Checklist checklist, Answers answers, boolean returned) {
            if (!answers.open(checklist).isEmpty())
                return proposal(Grade.A, reason("no-fault-so-far", Grade.A, ""));
            var closed =
                    gate.stream()
                            .filter(
                                    condition ->
                                            condition.known()
                                                    ? returned
                                                    : !holds(condition, checklist, answers))
                            .map(condition -> reason(condition, answers))
                            .toList();
            return closed.isEmpty()
                    ? proposal(Grade.N, passed())
                    : new Proposal(Grade.A, closed, set.version());
        }

        private static boolean holds(NewCondition condition, Checklist checklist, Answers answers) {
            return checklist
                    .question(condition.question())
                    .map(asked -> condition.answers().contains(answers.given().get(asked.id())))
                    .orElse(!condition.needed());
        }

        private static Reason reason(NewCondition condition, Answers answers) {
            if (condition.known()) return reason("returned-before", Grade.A, condition.id());
            if (condition.question().equals(Question.SEAL))
                return reason("complete-not-sealed", Grade.A, condition.id());
            var found = answers.to(condition.question()).map(Answer::code).orElse("");
            var own = new Reason.Own(condition.question(), OwnWords.NONE, found, OwnWords.NONE);
            return new Reason(condition.id(), "", Grade.A, condition.id(), own);
        }

        private Reason passed() {
            return gate.stream()
                    .filter(condition -> condition.question().equals(Question.SEAL))
                    .findFirst()
                    .map(seal -> reason("complete-sealed", Grade.N, seal.id()))
                    .orElseGet(() -> reason("complete-new", Grade.N, ""));
        }

        private static Reason reason(String code, Grade cap, String rule) {
            return new Reason(code, "", cap, rule, Reason.Own.NONE);
        }

        private Proposal proposal(Grade grade, Reason reason) {
            return new Proposal(grade, List.of(reason), set.version());
        }
    }
}
