package regrade.rework;

import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.checklist.Checklist;
import regrade.checklist.Question;
import regrade.kernel.Reference;
import regrade.rework.PlannedWork.Attempt;

import java.util.List;
import java.util.Set;

/// What was found on a unit, and which works on it failed already.
public record Findings(
        Reference unit,
        Product product,
        Checklist checklist,
        Answers answers,
        Set<Attempt> failed) {
    public Findings {
        failed = Set.copyOf(failed);
    }

    /// The questions that a fault was found to.
    List<Question> faults() {
        return checklist.questions().stream()
                .filter(question -> answers.to(question.id()).filter(Answer::fault).isPresent())
                .toList();
    }

    /// The answers after works that left these behind. Whatever was done to it, nobody takes the
    /// unit for sealed any more.
    Answers mended(List<PlannedWork> works) {
        var mended = answers;
        for (var work : works) mended = mended.with(work.question(), work.leaves());
        return unsealed(mended);
    }

    /// These answers of a unit that was worked on: what hung on a mended one is asked no longer.
    Answers unsealed(Answers worked) {
        var open =
                worked.to(Question.SEAL).filter(Answer.OK::equals).isPresent()
                        ? worked.with(Question.SEAL, Answer.DAMAGED)
                        : worked;
        return open.thatCount(checklist);
    }
}
