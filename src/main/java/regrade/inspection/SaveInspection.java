package regrade.inspection;

import regrade.agreement.AgreementFact.SecondLookAsked;
import regrade.checklist.Answers;
import regrade.checklist.OpenDemand;
import regrade.checklist.Question;
import regrade.checklist.RestIsFine;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.inspection.InspectionFact.RestWasFine;
import regrade.journal.UnitFact;
import regrade.kernel.Reference;
import regrade.label.LabelContent;
import regrade.label.LabelFact.LabelAsked;
import regrade.rework.PlannedWork;
import regrade.rework.ReworkFact.ReworkCancelled;
import regrade.rework.ReworkFact.ReworkOrdered;
import regrade.rework.ReworkFact.WorkProved;
import regrade.routing.RouteKind;
import regrade.settings.Setting;
import regrade.settings.Settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Ends a unit's pass over the bench: saved with grade and route, its label asked for, in one act.
/// Printing starts after the act is on disk and cannot undo it.
public final class SaveInspection {
    private final Drafts drafts;
    private final AssessUnit assessment;
    private final Settings settings;

    public SaveInspection(Drafts drafts, AssessUnit assessment, Settings settings) {
        this.drafts = drafts;
        this.assessment = assessment;
        this.settings = settings;
    }

    /// What came of it.
    public sealed interface Result {
        /// It is on disk, and its label waits in the print queue.
        record Saved(Worksheet worksheet) implements Result {}

        /// Nothing was saved: these questions are still open.
        record StillOpen(List<Question> questions) implements Result {
            public StillOpen {
                questions = List.copyOf(questions);
            }
        }

        /// "The rest is fine" was refused: these questions demand a look of their own.
        record NeedsALook(List<Question> questions) implements Result {
            public NeedsALook {
                questions = List.copyOf(questions);
            }
        }

        /// Nothing was saved: these answers require what is not there yet.
        record Demanded(List<OpenDemand> demands) implements Result {
            public Demanded {
                demands = List.copyOf(demands);
            }
        }

        /// "The rest is fine" was recorded, and saving waits for its own key as the setting wants
        /// it.
        record Answered(Worksheet worksheet) implements Result {}
    }

    /// @throws regrade.kernel.Problem if the act could not be saved; then nothing changed
    /// @throws IllegalArgumentException for a unit that is not on the bench
    public Result save(Reference unit) {
        var draft = onBench(unit);
        var open = draft.answers().open(draft.checklist());
        return open.isEmpty() ? saved(draft, List.of()) : new Result.StillOpen(open);
    }

    /// How the unit would be graded and where it could go if the rest were fine. Changes nothing.
    ///
    /// @throws IllegalArgumentException for a unit that is not on the bench
    public Worksheet ifTheRestWereFine(Reference unit) {
        var draft = onBench(unit);
        return switch (RestIsFine.say(draft.checklist(), draft.answers())) {
            case RestIsFine.Refused _ -> assessment.assess(draft);
            case RestIsFine.Done done -> {
                var answered = new RestWasFine(unit, done.answers().given());
                yield assessment.assess(draft.after(answered, drafts.clock().instant()));
            }
        };
    }

    /// "The rest is fine": answers what is open and, unless the setting puts a key in between,
    /// saves.
    ///
    /// @throws regrade.kernel.Problem if the act could not be saved; then nothing changed
    /// @throws IllegalArgumentException for a unit that is not on the bench
    public Result restIsFine(Reference unit) {
        var draft = onBench(unit);
        return switch (RestIsFine.say(draft.checklist(), draft.answers())) {
            case RestIsFine.Refused refused -> new Result.NeedsALook(refused.stillNeedALook());
            case RestIsFine.Done done -> rest(draft, done);
        };
    }

    private Result rest(Draft draft, RestIsFine.Done done) {
        var filled = Answers.NONE;
        for (var question : done.filled())
            filled = filled.with(question.id(), done.answers().to(question.id()).orElseThrow());
        var fact = new RestWasFine(draft.unit(), filled.given());
        List<InspectionFact> facts = done.filled().isEmpty() ? List.of() : List.of(fact);
        if (!settings.current().on(Setting.CONFIRM_SAVE)) return saved(draft, facts);
        if (facts.isEmpty()) return new Result.Answered(assessment.assess(draft));
        return new Result.Answered(assessment.assess(drafts.append(draft, fact)));
    }

    private Result saved(Draft before, List<InspectionFact> rest) {
        var now = drafts.clock().instant();
        var draft = before;
        for (var fact : rest) draft = draft.after(fact, now);
        var required =
                draft.demands().stream().filter(demanded -> demanded.demand().required()).toList();
        if (!required.isEmpty()) return new Result.Demanded(required);
        var sheet = assessment.assess(draft);
        var others =
                sheet.offers().stream()
                        .filter(offer -> !offer.equals(sheet.route()))
                        .limit(3)
                        .toList();
        var facts = new ArrayList<UnitFact>(rest);
        facts.add(
                new InspectionSaved(
                        draft.unit(),
                        sheet.grade(),
                        sheet.proposal(),
                        draft.override(),
                        sheet.route(),
                        others,
                        draft.spent(now)));
        draft.rework().claimed().stream()
                .filter(work -> asked(sheet.draft(), work))
                .forEach(work -> facts.add(proved(sheet, work)));
        if (draft.rework().order().isPresent()) facts.add(new ReworkCancelled(draft.unit()));
        if (sheet.route().kind() == RouteKind.REWORK) facts.add(ordered(sheet));
        // one that goes to its rework is another unit before anybody looks again
        else if (drafts.drawn(draft.unit())) facts.add(new SecondLookAsked(draft.unit()));
        var label = List.of(new LabelAsked(draft.unit(), label(sheet)));
        // not assessed anew: what the unit was sent for may be promised to it and to nobody else
        // now
        return new Result.Saved(sheet.of(drafts.append(Optional.of(before), facts, label)));
    }

    private static ReworkOrdered ordered(Worksheet sheet) {
        var product = sheet.draft().product();
        return new ReworkOrdered(
                sheet.draft().unit(),
                product.client(),
                product.sku(),
                sheet.rework().orElseThrow().plan());
    }

    /// Of a work whose question nobody asks any more, nobody can say whether it helped.
    private static boolean asked(Draft draft, PlannedWork work) {
        return draft.checklist()
                .question(work.question())
                .filter(question -> question.asked(draft.answers()))
                .isPresent();
    }

    /// Whoever did the work said that it was done; this inspection says whether it helped.
    private static WorkProved proved(Worksheet sheet, PlannedWork claimed) {
        var draft = sheet.draft();
        boolean mended = claimed.mended(draft.answers());
        return WorkProved.of(draft.unit(), claimed.work(), draft.product(), mended);
    }

    private static LabelContent label(Worksheet sheet) {
        var draft = sheet.draft();
        return new LabelContent(
                draft.unit(),
                draft.product().title(),
                draft.product().sku().text(),
                sheet.grade(),
                sheet.route().channel(),
                sheet.route().bin(),
                1);
    }

    private Draft onBench(Reference unit) {
        return drafts.find(unit)
                .filter(draft -> draft.state() == UnitState.OPEN)
                .orElseThrow(() -> new IllegalArgumentException("not on the bench: " + unit));
    }
}
