package regrade.history;

import static regrade.history.Phrase.said;

import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.grading.OwnWords;
import regrade.history.Phrase.Listed;
import regrade.rework.PlannedWork;
import regrade.rework.PlannedWork.Attempt;
import regrade.rework.ReworkFact;
import regrade.rework.ReworkFact.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Says in words what a fact of a unit's rework was.
final class ReworkLife {
    private final Checklist checklist;
    private final Map<String, OwnWords> called = new HashMap<>();

    /// @param checklist names the parts that works are about
    ReworkLife(Checklist checklist) {
        this.checklist = checklist;
    }

    List<Phrase> of(ReworkFact fact) {
        return switch (fact) {
            case ReworkOrdered ordered -> ordered(ordered);
            case ReworkTakenUp _ -> List.of(said("history.fact.rework-taken-up"));
            case ReworkStarted _ -> List.of(said("history.fact.rework-started"));
            case ReworkStopped stop ->
                    List.of(said("history.fact.rework-stopped", Life.minutes(stop.spent())));
            case WorkTicked tick ->
                    List.of(
                            said(
                                    tick.done()
                                            ? "history.fact.work-ticked"
                                            : "history.fact.work-unticked",
                                    work(tick.work())));
            case BreakEvenReached reached ->
                    List.of(said("history.fact.break-even", Life.minutes(reached.spent())));
            case ReworkDone done ->
                    List.of(
                            said(
                                    "history.fact.rework-done",
                                    works(done.works()),
                                    Life.minutes(done.spent())));
            case WorkFailed failure -> failed(failure);
            case ReworkCancelled _ -> List.of(said("history.fact.rework-cancelled"));
            case PartsStocked stocked ->
                    List.of(said("history.fact.parts-stocked", parts(stocked.parts())));
            case PartTaken taken ->
                    List.of(said("history.fact.part-taken", parts(List.of(taken.part()))));
            case WorkProved proved ->
                    List.of(
                            said(
                                    proved.mended()
                                            ? "history.fact.work-proved"
                                            : "history.fact.work-disproved",
                                    name(proved.work())));
        };
    }

    private List<Phrase> ordered(ReworkOrdered ordered) {
        var plan = ordered.plan();
        // whatever is said of a work later names no more than its code
        plan.works().forEach(work -> called.put(work.work(), work.words()));
        return List.of(
                said(
                        "history.fact.rework-ordered",
                        works(plan.works().stream().map(PlannedWork::attempt).toList()),
                        plan.minutes(),
                        plan.from().code(),
                        plan.reaches().code()),
                said(
                        "history.fact.rework-worth",
                        plan.before(),
                        plan.after(),
                        plan.parts(),
                        Life.minutes(plan.breakEven())));
    }

    private List<Phrase> failed(WorkFailed failure) {
        var said = new ArrayList<Phrase>();
        said.add(
                said(
                        "history.fact.work-failed",
                        work(failure.failed()),
                        Life.minutes(failure.spent())));
        if (!failure.works().isEmpty())
            said.add(said("history.fact.works-done", works(failure.works())));
        return said;
    }

    private String parts(List<String> ids) {
        return String.join(
                ", ",
                ids.stream()
                        .map(id -> checklist.question(id).map(Question::part).orElse(id))
                        .toList());
    }

    private Phrase works(List<Attempt> works) {
        return new Listed(works.stream().map(this::work).toList());
    }

    private Phrase name(String work) {
        return new Phrase.Work(work, called.getOrDefault(work, OwnWords.NONE));
    }

    private Phrase work(Attempt attempt) {
        var name = name(attempt.work());
        var part = checklist.question(attempt.question()).map(Question::part).orElse("");
        return part.isEmpty() ? name : said("rework.of-part", name, part);
    }
}
