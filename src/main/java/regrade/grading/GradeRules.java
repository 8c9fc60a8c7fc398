package regrade.grading;

import static regrade.checklist.Answer.DAMAGED;
import static regrade.checklist.Answer.FAIL;
import static regrade.checklist.Answer.MARKS;
import static regrade.checklist.Answer.MISSING;
import static regrade.checklist.Answer.OK;
import static regrade.checklist.Answer.WORN;
import static regrade.checklist.Question.BATTERY;
import static regrade.checklist.Question.COSMETIC;
import static regrade.checklist.Question.DATA;
import static regrade.checklist.Question.EXPIRY;
import static regrade.checklist.Question.FUNCTION;
import static regrade.checklist.Question.HYGIENE;
import static regrade.checklist.Question.MANUAL;
import static regrade.checklist.Question.PACKAGING;
import static regrade.checklist.Question.SEAL;
import static regrade.checklist.Question.SERIAL;
import static regrade.checklist.Question.TRANSPARENCY;
import static regrade.checklist.Question.WARRANTY;
import static regrade.grading.Grade.A;
import static regrade.grading.Grade.B;
import static regrade.grading.Grade.C;
import static regrade.grading.Grade.D;
import static regrade.grading.Grade.N;
import static regrade.grading.Grade.X;
import static regrade.grading.GradeRule.atMost;
import static regrade.grading.GradeRule.atMostForEssential;
import static regrade.grading.GradeRule.atMostForParts;

import regrade.checklist.Answers;
import regrade.checklist.Checklist;

import java.util.Comparator;
import java.util.List;

/// From the answers to a grade. The worst finding decides, never an average; each rule caps the
/// grade and names its reason. The caps follow the marketplaces' condition rules
/// (conditions-and-channels.md §1).
public final class GradeRules {
    /// Counted up whenever the same answers come to another grade or reason.
    public static final int VERSION = 2;

    static final List<GradeRule> RULES =
            List.of(
                    atMost(X, FUNCTION, FAIL, "function-fail"),
                    atMost(X, DATA, FAIL, "data-present"),
                    atMost(X, EXPIRY, FAIL, "expired"),
                    atMost(X, SERIAL, FAIL, "serial-wrong"),
                    atMost(X, TRANSPARENCY, FAIL, "transparency-fail"),
                    atMost(X, HYGIENE, FAIL, "hygiene-fail"),
                    atMost(X, BATTERY, FAIL, "battery-fail"),
                    atMost(X, "disc", MISSING, "disc-missing"),
                    atMost(X, "disc", FAIL, "disc-fail"),
                    atMostForParts(X, true, MISSING, "part-essential-missing"),
                    atMostForEssential(X, MISSING, "paper-essential-missing"),
                    atMost(D, COSMETIC, DAMAGED, "cosmetic-damaged"),
                    atMostForParts(D, true, DAMAGED, "part-essential-damaged"),
                    atMost(D, "pages", DAMAGED, "pages-damaged"),
                    atMost(C, COSMETIC, WORN, "cosmetic-worn"),
                    atMost(C, "soles", WORN, "soles-worn"),
                    atMost(B, PACKAGING, MISSING, "packaging-missing"),
                    atMost(B, PACKAGING, DAMAGED, "packaging-damaged"),
                    atMost(B, MANUAL, MISSING, "manual-missing"),
                    atMost(B, MANUAL, DAMAGED, "manual-damaged"),
                    atMostForParts(B, false, MISSING, "part-missing"),
                    atMostForParts(B, false, DAMAGED, "part-damaged"),
                    atMost(B, COSMETIC, MARKS, "cosmetic-marks"),
                    atMost(B, "soles", MARKS, "soles-marks"),
                    atMost(C, "pages", MARKS, "pages-marks"),
                    atMost(A, "tags", MISSING, "tags-missing"),
                    atMost(A, TRANSPARENCY, MISSING, "transparency-missing"),
                    atMost(A, WARRANTY, MISSING, "warranty-missing"),
                    atMost(A, SERIAL, MISSING, "serial-missing"),
                    atMost(A, SEAL, DAMAGED, "seal-broken"));

    private GradeRules() {}

    /// The grade for what is answered so far, its decisive reasons first; open questions raise no
    /// objection.
    public static Proposal propose(Checklist checklist, Answers answers) {
        var reasons =
                RULES.stream()
                        .flatMap(rule -> rule.objections(checklist, answers))
                        .sorted(Comparator.comparing(Reason::cap).reversed())
                        .toList();
        if (reasons.isEmpty()) return flawless(checklist, answers);
        return new Proposal(reasons.getFirst().cap(), reasons, VERSION);
    }

    /// A returned unit is not new by default: only a seal seen unbroken, with all the rest looked
    /// at, makes it so.
    private static Proposal flawless(Checklist checklist, Answers answers) {
        if (!answers.open(checklist).isEmpty()) return proposal(A, "no-fault-so-far");
        boolean sealed =
                checklist
                        .question(SEAL)
                        .filter(seal -> answers.to(seal.id()).filter(OK::equals).isPresent())
                        .isPresent();
        return sealed ? proposal(N, "complete-sealed") : proposal(A, "complete-not-sealed");
    }

    private static Proposal proposal(Grade grade, String reason) {
        return new Proposal(grade, List.of(new Reason(reason, "", grade)), VERSION);
    }
}
