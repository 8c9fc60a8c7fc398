package regrade.inspection;

import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.OverrideReason;
import regrade.inspection.CorrectionLine.Changes;
import regrade.inspection.CorrectionLine.From;
import regrade.inspection.CorrectionLine.Result;
import regrade.inspection.CorrectionLine.Stays;
import regrade.inspection.CorrectionLine.Why;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.inspection.InspectionFact.UnitCorrected;
import regrade.journal.Entry;
import regrade.kernel.Reference;
import regrade.label.FindLabel;
import regrade.label.LabelContent;
import regrade.routing.RouteOffer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Works out what a correction means for a unit. Changes nothing.
final class WeighCorrection {
    private final AssessUnit assessment;

    WeighCorrection(AssessUnit assessment) {
        this.assessment = assessment;
    }

    /// @param acts about the unit, oldest first
    CorrectionLine weigh(Reference unit, List<Entry> acts, Correction correction) {
        var draft = Draft.of(unit, acts);
        if (draft.isEmpty())
            return new CorrectionLine(
                    unit, "", new Stays(acts.isEmpty() ? Why.UNKNOWN : Why.WITHDRAWN));
        var title = draft.orElseThrow().product().title();
        return new CorrectionLine(unit, title, weigh(draft.orElseThrow(), acts, correction));
    }

    private Result weigh(Draft draft, List<Entry> acts, Correction correction) {
        var closed = closed(draft);
        if (closed.isPresent()) return new Stays(closed.orElseThrow());
        var save = draft.saved().orElseThrow();
        return switch (correction) {
            case Correction.ToBin(var bin) -> {
                var route = save.route();
                if (route.bin().equals(bin)) yield new Stays(Why.ALREADY);
                yield changes(draft, acts, save.grade(), save.override(), in(route, bin));
            }
            case Correction.ToRoute(var channel) -> toRoute(draft, acts, channel);
            case Correction.ToGrade(var override) -> toGrade(draft, acts, override);
        };
    }

    /// Why nothing can be put right about it now.
    private static Optional<Why> closed(Draft draft) {
        if (draft.reworkOrder().isPresent() || draft.state() == UnitState.REWORK)
            return Optional.of(Why.REWORK);
        return switch (draft.state()) {
            case OPEN -> Optional.of(Why.ON_BENCH);
            case PARKED -> Optional.of(Why.PARKED);
            case WITHDRAWN -> Optional.of(Why.WITHDRAWN);
            case SAVED, CONFIRMED, UNCONFIRMED, REWORK -> Optional.empty();
        };
    }

    private Result toRoute(Draft draft, List<Entry> acts, String channel) {
        var save = draft.saved().orElseThrow();
        if (save.route().channel().equals(channel)) return new Stays(Why.ALREADY);
        return offers(draft, save.grade())
                .filter(offer -> offer.channel().equals(channel))
                .findFirst()
                .map(offer -> changes(draft, acts, save.grade(), save.override(), offer))
                .orElseGet(() -> new Stays(Why.NOT_OFFERED));
    }

    private Result toGrade(Draft draft, List<Entry> acts, GradeOverride override) {
        var save = draft.saved().orElseThrow();
        var grade = override.grade();
        if (save.grade() == grade) return new Stays(Why.ALREADY);
        var proposed = save.proposal().grade();
        if (grade == proposed)
            return changes(draft, acts, grade, Optional.empty(), routed(draft, save, grade));
        if (!OverrideReason.between(proposed, grade).contains(override.reason()))
            return new Stays(Why.REASON_UNFIT);
        return changes(draft, acts, grade, Optional.of(override), routed(draft, save, grade));
    }

    /// A unit stays where it was put, if one of its new grade may go there.
    private RouteOffer routed(Draft draft, InspectionSaved save, Grade grade) {
        var offers = offers(draft, grade).toList();
        return offers.stream()
                .filter(offer -> offer.channel().equals(save.route().channel()))
                .findFirst()
                .map(offer -> in(offer, save.route().bin()))
                .orElseGet(offers::getFirst);
    }

    /// Where a unit of this grade may go as it is: nobody is sent to be mended by a correction.
    Stream<RouteOffer> offers(Draft draft, Grade grade) {
        return AssessUnit.allowed(draft.answers(), assessment.offers(draft.product(), grade))
                .stream();
    }

    private static RouteOffer in(RouteOffer route, String bin) {
        return new RouteOffer(route.channel(), route.kind(), route.net(), route.why(), bin);
    }

    private static Result changes(
            Draft draft,
            List<Entry> acts,
            Grade grade,
            Optional<GradeOverride> override,
            RouteOffer route) {
        var save = draft.saved().orElseThrow();
        var from = new From(save.grade(), save.route().channel(), save.route().bin());
        var fact =
                new UnitCorrected(
                        draft.unit(), grade, override, route, draft.savedAt().orElseThrow());
        return new Changes(from, fact, label(draft.unit(), acts, fact));
    }

    private static Optional<LabelContent> label(
            Reference unit, List<Entry> acts, UnitCorrected fact) {
        return FindLabel.latest(unit, acts)
                .flatMap(
                        label -> {
                            var route = fact.route();
                            var after = label.saying(fact.grade(), route.channel(), route.bin());
                            return after.equals(label) ? Optional.empty() : Optional.of(after);
                        });
    }
}
