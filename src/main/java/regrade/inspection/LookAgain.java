package regrade.inspection;

import regrade.agreement.AgreementFact.SecondLookDone;
import regrade.agreement.BegunLook;
import regrade.agreement.BegunLooks;
import regrade.agreement.SecondLooks;
import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.grading.Grade;
import regrade.grading.Grader;
import regrade.inspection.InspectionFact.UnitParked;
import regrade.kernel.Reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The second look at a unit that was drawn for one. It never changes the unit: not its answers,
/// not its grade, not its route, not its label.
public final class LookAgain {
    // among these are some that wait no longer, when the lists are behind
    private static final int READ = 50;

    private final Drafts drafts;
    private final SecondLooks looks;
    private final BegunLooks begun;
    private final Grader grader;

    public LookAgain(Drafts drafts, SecondLooks looks, BegunLooks begun, Grader grader) {
        this.drafts = drafts;
        this.looks = looks;
        this.begun = begun;
        this.grader = grader;
    }

    /// Units that wait, those that wait longest first. Changes nothing.
    public List<BlindLook> waiting(int most) {
        return looks.waiting(READ).stream()
                .distinct()
                .flatMap(unit -> find(unit).stream())
                .limit(most)
                .toList();
    }

    /// The second look that a unit waits for, with what its inspector found so far, also before a
    /// kill. Changes nothing.
    public Optional<BlindLook> find(Reference unit) {
        return drafts.awaitedLook(unit).flatMap(awaited -> blind(unit, awaited));
    }

    private Optional<BlindLook> blind(Reference unit, AwaitedLook awaited) {
        var now = new BlindLook.By(awaited.save(), drafts.inspector(), awaited.who());
        return drafts.find(unit).map(draft -> begunBefore(BlindLook.of(draft, now)));
    }

    /// What another person began, or what was begun at an earlier save, is no part of this look.
    private BlindLook begunBefore(BlindLook fresh) {
        return begun.of(fresh.unit())
                .filter(before -> before.save() == fresh.by().save())
                .filter(before -> before.who().equals(fresh.by().who()))
                .map(before -> fresh.found(before.answers()))
                .orElse(fresh);
    }

    /// Keeps what was found so far, so that a kill loses nothing of it.
    ///
    /// @throws regrade.kernel.Problem if it could not be written; then nothing changed
    public void keep(BlindLook look) {
        var by = look.by();
        begun.keep(new BegunLook(look.unit(), by.save(), by.who(), look.answers().given()));
    }

    /// Makes room for a second look: what is on the bench is put aside.
    ///
    /// @throws regrade.kernel.Problem if that could not be saved; then nothing changed
    public void makeRoom() {
        drafts.open().ifPresent(draft -> drafts.append(draft, new UnitParked(draft.unit())));
        drafts.inRework()
                .ifPresent(
                        draft ->
                                drafts.append(
                                        Optional.of(draft), drafts.putAside(draft), List.of()));
    }

    /// What came of both looks.
    ///
    /// @param first the grade that the rules give for the first look
    /// @param second the one for this
    public record Compared(Reference unit, Grade first, Grade second) {
        public boolean same() {
            return first == second;
        }
    }

    /// Records what the second look found.
    ///
    /// @return empty, and nothing recorded, if the unit does not wait for it any more
    /// @throws regrade.kernel.Problem if it could not be saved; then nothing changed
    /// @throws IllegalArgumentException while a question is open
    public Optional<Compared> done(BlindLook look) {
        if (!look.open().isEmpty()) throw new IllegalArgumentException("open: " + look.open());
        var unit = look.unit();
        var draft = drafts.find(unit);
        var awaited = drafts.awaitedLook(unit);
        if (draft.isEmpty() || awaited.isEmpty()) return Optional.empty();
        var fact = done(look, draft.orElseThrow(), awaited.orElseThrow());
        drafts.append(draft.orElseThrow(), fact);
        begun.forget(unit);
        return Optional.of(new Compared(unit, fact.gradeBefore(), fact.grade()));
    }

    private SecondLookDone done(BlindLook look, Draft draft, AwaitedLook awaited) {
        var before = new HashMap<String, Answer>();
        var scanned = new HashMap<String, Answer>();
        draft.answers()
                .given()
                .forEach(
                        (question, answer) ->
                                (look.checklist().question(question).isPresent() ? before : scanned)
                                        .put(question, answer));
        return new SecondLookDone(
                draft.unit(),
                awaited.save(),
                awaited.who(),
                before,
                grade(draft, scanned, before),
                look.answers().given(),
                grade(draft, scanned, look.answers().given()));
    }

    /// By the rules of today for both, so that a rule changed in between is no disagreement.
    private Grade grade(Draft draft, Map<String, Answer> scanned, Map<String, Answer> looked) {
        var all = new HashMap<>(scanned);
        all.putAll(looked);
        var counting = new Answers(all).thatCount(draft.checklist());
        return grader.propose(draft.checklist(), counting, draft.returnedBefore()).grade();
    }
}
