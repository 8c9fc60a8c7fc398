package regrade.rework;

import static regrade.rework.WorkFinding.Kind.*;

import regrade.catalog.Category;
import regrade.checklist.Answer;
import regrade.grading.AskedQuestion;
import regrade.grading.GradeRule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks for what contradicts itself in a set of works. Pure.
///
/// A set without a finding that refuses keeps this promise: no work makes a unit worse.
public final class CheckWorks {
    /// From the mildest to the worst, whatever it is asked of; a failed test stands for itself.
    private static final List<Answer> WORSE =
            List.of(Answer.OK, Answer.MARKS, Answer.WORN, Answer.DAMAGED, Answer.MISSING);

    private final WorkSet set;
    private final Map<String, AskedQuestion> asked = new HashMap<>();

    private CheckWorks(WorkSet set, List<AskedQuestion> asked) {
        this.set = set;
        asked.forEach(question -> this.asked.put(question.id(), question));
    }

    /// @param asked every question that a work can hang on
    /// @return in the order of the works, then of the wages; empty if nothing is wrong
    public static List<WorkFinding> check(WorkSet set, List<AskedQuestion> asked) {
        var check = new CheckWorks(set, asked);
        var findings = new ArrayList<WorkFinding>();
        set.offered().forEach(work -> check.work(work).forEach(findings::add));
        if (set.wages().isEmpty()) findings.add(WorkFinding.of(NO_WAGE, ""));
        return findings;
    }

    private Stream<WorkFinding> work(Work work) {
        var mends = work.mends();
        return Stream.of(
                        Stream.iterate(0, place -> place < mends.size(), place -> place + 1)
                                .flatMap(place -> mend(work, place)),
                        reach(work),
                        prices(work))
                .flatMap(found -> found);
    }

    private Stream<WorkFinding> mend(Work work, int place) {
        var mend = work.mends().get(place);
        var about = new String[] {mend.question(), mend.found().code(), mend.left().code()};
        boolean twice =
                work.mends().subList(0, place).stream()
                        .anyMatch(
                                other ->
                                        other.question().equals(mend.question())
                                                && other.found() == mend.found());
        var question = question(mend);
        return Stream.of(
                        found(twice, TWO_WAYS, work, about),
                        found(!better(mend), NOT_BETTER, work, about),
                        found(question.isEmpty(), UNKNOWN_QUESTION, work, about),
                        found(
                                question.filter(q -> !allows(q, mend)).isPresent(),
                                UNKNOWN_ANSWER,
                                work,
                                about),
                        found(work.supply().stocked() && !mend.ofPart(), NO_PART, work, about))
                .flatMap(Optional::stream);
    }

    private Optional<AskedQuestion> question(Mend mend) {
        return Optional.ofNullable(asked.get(mend.ofPart() ? GradeRule.PART : mend.question()));
    }

    private static boolean better(Mend mend) {
        if (mend.left() == Answer.NOT_APPLICABLE || mend.left() == Answer.FAIL) return false;
        return mend.found() == Answer.FAIL
                || WORSE.indexOf(mend.left()) < WORSE.indexOf(mend.found());
    }

    private static boolean allows(AskedQuestion question, Mend mend) {
        return question.answers().contains(mend.found())
                && question.answers().contains(mend.left());
    }

    private static Stream<WorkFinding> reach(Work work) {
        boolean some =
                Arrays.stream(Category.values())
                        .anyMatch(
                                category ->
                                        (work.only().isEmpty() || work.only().contains(category))
                                                && !work.never().contains(category));
        return Stream.of(found(!some, FOR_NOTHING, work), found(work.chance() == 0, HOPELESS, work))
                .flatMap(Optional::stream);
    }

    private Stream<WorkFinding> prices(Work work) {
        if (work.supply().source() != Supply.Source.BOUGHT) return Stream.of();
        return set.wages().stream()
                .map(wage -> wage.perHour().currency())
                .filter(currency -> work.supply().bought(currency).isEmpty())
                .map(currency -> WorkFinding.of(NO_PRICE, work.code(), currency.getCurrencyCode()));
    }

    private static Optional<WorkFinding> found(
            boolean wrong, WorkFinding.Kind kind, Work work, String... about) {
        return wrong ? Optional.of(WorkFinding.of(kind, work.code(), about)) : Optional.empty();
    }
}
