package regrade.inspection;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.grading.GradeOverride;
import regrade.inspection.InspectionFact.GradeChosen;
import regrade.inspection.InspectionFact.QuestionAnswered;
import regrade.inspection.InspectionFact.RouteChosen;
import regrade.inspection.InspectionFact.UnitReopened;
import regrade.journal.UnitFact;
import regrade.kernel.Reference;
import regrade.rework.PlannedWork;
import regrade.rework.PlannedWork.Attempt;
import regrade.rework.ReworkFact.BreakEvenReached;
import regrade.rework.ReworkFact.PartTaken;
import regrade.rework.ReworkFact.ReworkDone;
import regrade.rework.ReworkFact.ReworkStarted;
import regrade.rework.ReworkFact.ReworkTakenUp;
import regrade.rework.ReworkFact.WorkFailed;
import regrade.rework.ReworkFact.WorkProved;
import regrade.rework.ReworkFact.WorkTicked;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Leads a unit through its rework: taken up, the clock started and stopped, works marked as done,
/// and back to inspection.
///
/// Every method throws [regrade.kernel.Problem] if the act could not be saved; then nothing
/// changed. All but [#takeUp] throw [IllegalArgumentException] for a unit that is not at its
/// rework.
public final class ReworkUnit {
    // a scanner that reads the same label twice must not start and stop the clock at once
    private static final Duration SAME_SCAN = Duration.ofSeconds(1);

    private final Drafts drafts;
    private final AssessUnit assessment;

    public ReworkUnit(Drafts drafts, AssessUnit assessment) {
        this.drafts = drafts;
        this.assessment = assessment;
    }

    /// The unit comes to the bench for its rework, and whatever is there is put aside. One that is
    /// there already stays as it is.
    ///
    /// @return empty, and nothing recorded, for a unit that does not wait for rework
    public Optional<ReworkSheet> takeUp(Reference unit) {
        var draft = drafts.find(unit);
        if (draft.flatMap(Draft::reworkOrder).isEmpty()) return Optional.empty();
        if (draft.orElseThrow().state() == UnitState.REWORK) return draft.map(this::sheet);
        var room = drafts.makeRoomFor(unit);
        return Optional.of(sheet(drafts.append(draft, List.of(new ReworkTakenUp(unit)), room)));
    }

    /// Its label was scanned once more: starts or stops the clock.
    public ReworkSheet scanned(Reference unit) {
        var draft = atWork(unit);
        var moved = sheet(draft).order().moved();
        boolean same = Duration.between(moved, now()).abs().compareTo(SAME_SCAN) < 0;
        return same ? sheet(draft) : startOrStop(unit);
    }

    public ReworkSheet startOrStop(Reference unit) {
        var draft = atWork(unit);
        var stop = drafts.stopClock(draft);
        var facts = stop.isEmpty() ? List.<UnitFact>of(new ReworkStarted(unit)) : stop;
        return sheet(drafts.append(Optional.of(draft), facts, List.of()));
    }

    /// Marks the work behind a digit as done, or not done after all.
    ///
    /// @param digit counted from 1; one without a work changes nothing
    public ReworkSheet tick(Reference unit, int digit) {
        var draft = atWork(unit);
        var order = sheet(draft).order();
        return order.at(digit)
                .map(work -> new WorkTicked(unit, work.attempt(), !order.done(work)))
                .map(fact -> sheet(drafts.append(draft, fact)))
                .orElseGet(() -> sheet(draft));
    }

    /// Records that the work does not pay any more, the first time that this is so.
    ///
    /// @return empty, and nothing recorded, if it is not so or was said before
    public Optional<ReworkSheet> breakEven(Reference unit) {
        var draft = atWork(unit);
        var order = sheet(draft).order();
        if (!order.toBeWarned(now())) return Optional.empty();
        var fact = new BreakEvenReached(unit, order.spent(now()));
        return Optional.of(sheet(drafts.append(draft, fact)));
    }

    /// The work is done: the unit is inspected again, what was mended anew, all else as it was
    /// found.
    public Worksheet done(Reference unit) {
        var draft = atWork(unit);
        var order = sheet(draft).order();
        var works = order.finished();
        var fact = new ReworkDone(unit, attempts(works), order.spent(now()));
        return backToInspection(draft, fact, works);
    }

    /// A work did not mend what it should: the unit is inspected again, and what is worth doing
    /// then is worked out without it.
    ///
    /// @throws IllegalArgumentException for a work that is not ordered
    public Worksheet failed(Reference unit, Attempt failed) {
        var draft = atWork(unit);
        var order = sheet(draft).order();
        if (order.plan().works().stream().noneMatch(work -> work.attempt().equals(failed)))
            throw new IllegalArgumentException("not ordered: " + failed);
        var works =
                order.plan().works().stream()
                        .filter(work -> order.done(work) && !work.attempt().equals(failed))
                        .toList();
        var fact = new WorkFailed(unit, failed, attempts(works), order.spent(now()));
        return backToInspection(draft, fact, works);
    }

    private Worksheet backToInspection(Draft draft, UnitFact ended, List<PlannedWork> works) {
        var unit = draft.unit();
        var facts = new ArrayList<UnitFact>();
        facts.add(ended);
        if (ended instanceof WorkFailed failure)
            facts.add(WorkProved.of(unit, failure.failed().work(), draft.product(), false));
        // what lies in the stock by its own count; a part found elsewhere takes nothing from it
        works.stream()
                .filter(PlannedWork::stocked)
                .filter(work -> assessment.stocked(draft, work))
                .forEach(work -> facts.add(taken(draft, work)));
        facts.add(new UnitReopened(unit));
        works.forEach(work -> facts.add(reopened(unit, work)));
        boolean sealed = draft.answers().to(Question.SEAL).filter(Answer.OK::equals).isPresent();
        if (sealed && !works.isEmpty())
            facts.add(new QuestionAnswered(unit, Question.SEAL, Optional.of(Answer.DAMAGED)));
        if (draft.channel().isPresent()) facts.add(new RouteChosen(unit, Optional.empty()));
        if (gradedUp(draft)) facts.add(new GradeChosen(unit, Optional.empty()));
        return assessment.assess(drafts.append(Optional.of(draft), facts, List.of()));
    }

    private static PartTaken taken(Draft draft, PlannedWork work) {
        var product = draft.product();
        return new PartTaken(draft.unit(), product.client(), product.sku(), work.question());
    }

    /// What should be fine now is looked at again; what a work leaves less than fine is known.
    private static QuestionAnswered reopened(Reference unit, PlannedWork work) {
        var known = Optional.of(work.leaves()).filter(Answer::fault);
        return new QuestionAnswered(unit, work.question(), known);
    }

    /// A choice for a better grade was made for the unit as it was; one for a worse grade saw what
    /// no work mends.
    private boolean gradedUp(Draft draft) {
        var proposed = assessment.propose(draft).grade();
        return draft.override()
                .map(GradeOverride::grade)
                .filter(chosen -> chosen.compareTo(proposed) < 0)
                .isPresent();
    }

    private static List<Attempt> attempts(List<PlannedWork> works) {
        return works.stream().map(PlannedWork::attempt).toList();
    }

    private Draft atWork(Reference unit) {
        return drafts.find(unit)
                .filter(draft -> draft.state() == UnitState.REWORK)
                .filter(draft -> draft.reworkOrder().isPresent())
                .orElseThrow(() -> new IllegalArgumentException("not at its rework: " + unit));
    }

    private Instant now() {
        return drafts.clock().instant();
    }

    private ReworkSheet sheet(Draft draft) {
        return assessment.rework(draft).orElseThrow();
    }
}
