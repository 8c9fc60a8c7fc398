package regrade.inspection;

import regrade.checklist.Answer;
import regrade.checklist.AnswerQuestion;
import regrade.checklist.MeasureLimits;
import regrade.checklist.Question;
import regrade.grading.GradeOverride;
import regrade.inspection.InspectionFact.GradeChosen;
import regrade.inspection.InspectionFact.Measured;
import regrade.inspection.InspectionFact.NoteWritten;
import regrade.inspection.InspectionFact.QuestionAnswered;
import regrade.inspection.InspectionFact.RouteChosen;
import regrade.journal.UnitFact;
import regrade.kernel.Reference;
import regrade.kernel.Text;
import regrade.rework.ReworkFact.PartsStocked;

import java.util.Optional;

/// Records what the inspector finds on the unit on the bench, one act a finding.
///
/// Every method throws [regrade.kernel.Problem] if the act could not be saved, and
/// [IllegalArgumentException] for a unit that is not on the bench or an answer its question does
/// not allow.
public final class CheckUnit {
    /// The longest note, in signs.
    public static final int LONGEST_NOTE = 200;

    private final Drafts drafts;
    private final AssessUnit assessment;
    private final ReadCode reading;

    public CheckUnit(Drafts drafts, AssessUnit assessment, ReadCode reading) {
        this.reading = reading;
        this.drafts = drafts;
        this.assessment = assessment;
    }

    /// A digit key: the next answer of the question behind it, or open again. A doubted code is
    /// taken for another unit's at once, if its question has that answer.
    ///
    /// @param page of a long checklist that is shown, from 0
    /// @param digit 0 to 9; one without a question changes nothing
    public Worksheet press(Reference unit, int page, int digit) {
        var draft = onBench(unit);
        var question =
                draft.checklist().at(page, digit).filter(asked -> asked.asked(draft.answers()));
        if (question.isEmpty()) return assessment.assess(draft);
        var id = question.orElseThrow().id();
        if (draft.suspects(question.orElseThrow()) && question.orElseThrow().allows(Answer.FAIL))
            return answered(draft, new QuestionAnswered(unit, id, Optional.of(Answer.FAIL)));
        var after = AnswerQuestion.press(draft.checklist(), draft.answers(), page, digit);
        return answered(draft, new QuestionAnswered(unit, id, after.to(id)));
    }

    /// @param answer empty: open again
    public Worksheet answer(Reference unit, String question, Optional<Answer> answer) {
        var draft = onBench(unit);
        var after =
                answer.map(
                                given ->
                                        AnswerQuestion.give(
                                                draft.checklist(),
                                                draft.answers(),
                                                question,
                                                given))
                        .orElseGet(() -> Optional.of(draft.answers().without(question)));
        if (after.isEmpty()) throw new IllegalArgumentException("no such answer to " + question);
        return answered(draft, new QuestionAnswered(unit, question, answer));
    }

    /// The serial number as somebody read it: this unit's own, whatever else it looks like.
    ///
    /// @return empty, and nothing recorded, if the question for it is not open or the text cannot
    ///   be one
    public Optional<Worksheet> serial(Reference unit, String read) {
        var draft = onBench(unit);
        if (!SerialQuestion.isOpen(draft)) return Optional.empty();
        return SerialQuestion.plain(read).map(text -> read(draft, Draft.SERIAL, text));
    }

    /// A code for the question that wants one, as somebody read it.
    ///
    /// @return empty, and nothing recorded, if no such question is asked or the text cannot be one
    public Optional<Worksheet> code(Reference unit, String question, String read) {
        var draft = onBench(unit);
        return asked(draft, question)
                .filter(asked -> asked.manner().scanned())
                .flatMap(_ -> SerialQuestion.plain(read))
                .map(text -> read(draft, question, text));
    }

    /// A measured value, which its question's limits judge.
    ///
    /// @return empty, and nothing recorded, if no such question is asked or nobody measures that
    public Optional<Worksheet> measured(Reference unit, String question, long value) {
        var draft = onBench(unit);
        if (value < -MeasureLimits.FARTHEST || value > MeasureLimits.FARTHEST)
            return Optional.empty();
        return asked(draft, question)
                .flatMap(asked -> asked.manner().limits())
                .map(
                        limits ->
                                answered(
                                        draft,
                                        new Measured(
                                                unit,
                                                question,
                                                value,
                                                value + " " + limits.unit(),
                                                limits.judge(value))));
    }

    /// A few words about what was found, at most [#LONGEST_NOTE] signs.
    ///
    /// @param note empty takes back what was noted
    /// @return empty, and nothing recorded, for a question that is not asked, or that a code or a
    ///   value answers
    public Optional<Worksheet> note(Reference unit, String question, String note) {
        var draft = onBench(unit);
        return asked(draft, question)
                .filter(asked -> !asked.manner().scanned() && asked.manner().limits().isEmpty())
                .map(
                        _ ->
                                record(
                                        draft,
                                        new NoteWritten(
                                                unit, question, Text.clean(note, LONGEST_NOTE))));
    }

    private static Optional<Question> asked(Draft draft, String id) {
        return draft.checklist().question(id).filter(asked -> asked.asked(draft.answers()));
    }

    /// @param override empty: the proposed grade after all
    public Worksheet grade(Reference unit, Optional<GradeOverride> override) {
        return record(onBench(unit), new GradeChosen(unit, override));
    }

    /// @param channel empty: the best offer after all
    public Worksheet route(Reference unit, Optional<String> channel) {
        return record(onBench(unit), new RouteChosen(unit, channel));
    }

    /// What the unit leaves for others goes into the parts stock; nothing is recorded if it leaves
    /// nothing.
    public Worksheet stockParts(Reference unit) {
        var draft = onBench(unit);
        var sheet = assessment.assess(draft);
        if (sheet.spares().isEmpty()) return sheet;
        var product = draft.product();
        var parts = sheet.spares().stream().map(SparePart::part).toList();
        return record(draft, new PartsStocked(unit, product.client(), product.sku(), parts));
    }

    /// A grade was chosen for what was known then: a finding that makes the proposed one worse than
    /// both takes the choice back in the same act, else a unit that does not work would stay "very
    /// good".
    private Worksheet answered(Draft before, InspectionFact fact) {
        var after = before.after(fact, drafts.clock().instant());
        return falls(before, after)
                ? assessment.assess(
                        drafts.append(
                                before, new GradeChosen(before.unit(), Optional.empty()), fact))
                : record(before, fact);
    }

    private boolean falls(Draft before, Draft after) {
        var proposed = assessment.propose(before).grade();
        var now = assessment.propose(after).grade();
        return before.override()
                .map(GradeOverride::grade)
                .filter(chosen -> now.compareTo(proposed) > 0 && now.compareTo(chosen) > 0)
                .isPresent();
    }

    private Worksheet read(Draft draft, String question, String code) {
        return assessment.assess(reading.read(draft, question, code));
    }

    private Worksheet record(Draft draft, UnitFact fact) {
        return assessment.assess(drafts.append(draft, fact));
    }

    private Draft onBench(Reference unit) {
        return drafts.find(unit)
                .filter(draft -> draft.state() == UnitState.OPEN)
                .orElseThrow(() -> new IllegalArgumentException("not on the bench: " + unit));
    }
}
