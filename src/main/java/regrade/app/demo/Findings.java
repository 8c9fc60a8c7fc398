package regrade.app.demo;

import static regrade.checklist.Answer.DAMAGED;
import static regrade.checklist.Answer.FAIL;
import static regrade.checklist.Answer.MARKS;
import static regrade.checklist.Answer.MISSING;
import static regrade.checklist.Answer.OK;
import static regrade.checklist.Answer.WORN;
import static regrade.checklist.Question.COSMETIC;
import static regrade.checklist.Question.DATA;
import static regrade.checklist.Question.EXPIRY;
import static regrade.checklist.Question.FUNCTION;
import static regrade.checklist.Question.MANUAL;
import static regrade.checklist.Question.PACKAGING;
import static regrade.checklist.Question.SEAL;
import static regrade.checklist.Question.WARRANTY;

import regrade.checklist.Answer;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.returns.ExpectedReturn;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// What the demo's inspectors find on a unit: likelier what its return report lets expect.
final class Findings {
    /// @param percent of the units where it is found
    private record Likely(String question, Answer answer, int percent) {}

    /// Stands for any one expected part.
    private static final String SOME_PART = "part";

    private static final List<Likely> UNOPENED =
            List.of(new Likely(SEAL, OK, 85), new Likely(PACKAGING, DAMAGED, 8));
    private static final List<Likely> CHANGED_MIND =
            List.of(
                    new Likely(SEAL, OK, 25),
                    new Likely(PACKAGING, DAMAGED, 14),
                    new Likely(MANUAL, MISSING, 6),
                    new Likely(WARRANTY, MISSING, 5),
                    new Likely(COSMETIC, MARKS, 9));
    private static final List<Likely> OPENED =
            List.of(
                    new Likely(PACKAGING, DAMAGED, 34),
                    new Likely(MANUAL, MISSING, 15),
                    new Likely(WARRANTY, MISSING, 11),
                    new Likely(SOME_PART, MISSING, 12),
                    new Likely(COSMETIC, WORN, 9),
                    new Likely(COSMETIC, MARKS, 22));
    private static final List<Likely> BROKEN =
            List.of(
                    new Likely(FUNCTION, FAIL, 56),
                    new Likely(DATA, FAIL, 5),
                    new Likely(PACKAGING, DAMAGED, 24),
                    new Likely(MANUAL, MISSING, 12),
                    new Likely(COSMETIC, DAMAGED, 14),
                    new Likely(COSMETIC, MARKS, 20));
    private static final List<Likely> INCOMPLETE =
            List.of(
                    new Likely(SOME_PART, MISSING, 72),
                    new Likely(MANUAL, MISSING, 26),
                    new Likely(PACKAGING, DAMAGED, 20));
    private static final List<Likely> CRUSHED =
            List.of(
                    new Likely(PACKAGING, DAMAGED, 82),
                    new Likely(COSMETIC, DAMAGED, 38),
                    new Likely(FUNCTION, FAIL, 18));
    private static final List<Likely> EXPIRED = List.of(new Likely(EXPIRY, FAIL, 100));

    private Findings() {}

    /// Answers to some of the questions, in the order of the checklist; the rest is fine.
    static Map<String, Answer> on(
            ExpectedReturn line, Checklist checklist, RandomGenerator chance) {
        var found = new LinkedHashMap<String, Answer>();
        for (var likely : likely(line)) {
            boolean happens = chance.nextInt(100) < likely.percent();
            var question = happens ? asked(likely, checklist, chance) : List.<Question>of();
            question.forEach(asked -> found.putIfAbsent(asked.id(), likely.answer()));
        }
        // an unbroken seal lets nobody see what lies inside
        if (found.get(SEAL) == OK) found.keySet().retainAll(List.of(SEAL, PACKAGING));
        return found;
    }

    private static List<Likely> likely(ExpectedReturn line) {
        if (line.reason().startsWith("UNDELIVERABLE")) return UNOPENED;
        if (line.reason().equals("MISSING_PARTS")) return INCOMPLETE;
        return switch (line.disposition()) {
            case "SELLABLE" -> CHANGED_MIND;
            case "DEFECTIVE" -> BROKEN;
            case "DAMAGED", "CARRIER_DAMAGED" -> CRUSHED;
            case "EXPIRED" -> EXPIRED;
            case String _ -> OPENED;
        };
    }

    private static List<Question> asked(
            Likely likely, Checklist checklist, RandomGenerator chance) {
        if (!likely.question().equals(SOME_PART))
            return checklist.question(likely.question()).stream().toList();
        // what is essential gets lost less often
        var parts =
                checklist.questions().stream()
                        .filter(Question::asksForPart)
                        .filter(part -> !part.essential() || chance.nextInt(4) == 0)
                        .toList();
        return parts.isEmpty() ? List.of() : List.of(parts.get(chance.nextInt(parts.size())));
    }
}
