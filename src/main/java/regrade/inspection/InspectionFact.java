package regrade.inspection;

import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.checklist.Checklist;
import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.Proposal;
import regrade.journal.CounterFact;
import regrade.journal.FactKind;
import regrade.journal.UnitFact;
import regrade.kernel.Reference;
import regrade.returns.ClaimsReturn;
import regrade.returns.ReleasesReturn;
import regrade.returns.WaitingReturn;
import regrade.routing.RouteOffer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What happened to a unit on the bench. A unit is the fold of these facts, see [Draft].
public sealed interface InspectionFact extends UnitFact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    FactKind.of("unit-opened", UnitOpened.class),
                    FactKind.of("unit-reopened", UnitReopened.class),
                    FactKind.of("question-answered", QuestionAnswered.class),
                    FactKind.of("rest-was-fine", RestWasFine.class),
                    FactKind.of("serial-read", SerialRead.class),
                    FactKind.of("grade-chosen", GradeChosen.class),
                    FactKind.of("route-chosen", RouteChosen.class),
                    FactKind.of("unit-parked", UnitParked.class),
                    FactKind.of("unit-taken-up", UnitTakenUp.class),
                    FactKind.of("inspection-saved", InspectionSaved.class),
                    FactKind.of("label-confirmed", LabelConfirmed.class),
                    FactKind.of("label-left-unconfirmed", LabelLeftUnconfirmed.class),
                    FactKind.of("act-undone", ActUndone.class),
                    FactKind.of("opening-undone", OpeningUndone.class));

    /// A unit came to the bench and got its reference for life.
    ///
    /// @param scanned the code that opened it, as it was read
    /// @param product what the bench knew of it then
    /// @param expected the announced return it came for; empty for an undeclared unit
    /// @param checklist the questions it is asked, kept so that its answers can always be read
    record UnitOpened(
            Reference unit,
            String scanned,
            Product product,
            Optional<WaitingReturn> expected,
            Checklist checklist)
            implements InspectionFact, ClaimsReturn {
        @Override
        public Optional<Long> expectedReturn() {
            return expected.map(WaitingReturn::id);
        }
    }

    /// An inspected unit came back to the bench for another pass; its answers stand until they are
    /// changed.
    record UnitReopened(Reference unit) implements InspectionFact {}

    /// @param answer empty: the question is open again
    record QuestionAnswered(Reference unit, String question, Optional<Answer> answer)
            implements InspectionFact {}

    /// "The rest is fine": one deliberate act that answered all open questions.
    record RestWasFine(Reference unit, Map<String, Answer> answers) implements InspectionFact {
        public RestWasFine {
            answers = Map.copyOf(answers);
        }
    }

    /// The unit's serial number was read, which answers the question for it.
    record SerialRead(Reference unit, String serial) implements InspectionFact {}

    /// @param override empty: the proposed grade after all
    record GradeChosen(Reference unit, Optional<GradeOverride> override)
            implements InspectionFact {}

    /// @param channel code of the channel; empty: the best offer after all
    record RouteChosen(Reference unit, Optional<String> channel) implements InspectionFact {}

    /// An unfinished draft was put aside.
    record UnitParked(Reference unit) implements InspectionFact {}

    /// A parked draft came back to the bench.
    record UnitTakenUp(Reference unit) implements InspectionFact {}

    /// The unit has its grade and its route.
    ///
    /// @param route where it goes
    /// @param others what it could have earned elsewhere, best first
    /// @param spent time the unit was open on the bench in this pass
    record InspectionSaved(
            Reference unit,
            Grade grade,
            Proposal proposal,
            Optional<GradeOverride> override,
            RouteOffer route,
            List<RouteOffer> others,
            Duration spent)
            implements InspectionFact {
        public InspectionSaved {
            others = List.copyOf(others);
        }
    }

    /// The label was scanned on the unit: they belong together.
    record LabelConfirmed(Reference unit) implements InspectionFact {}

    /// The next unit was started before this one's label was scanned.
    record LabelLeftUnconfirmed(Reference unit) implements InspectionFact {}

    /// A counter-entry: what the entry said of this unit does not count.
    ///
    /// @param entry the number of the undone entry
    /// @param after how the unit stands now
    record ActUndone(Reference unit, long entry, Standing after)
            implements InspectionFact, CounterFact {}

    /// A counter-entry: the unit was not opened after all.
    ///
    /// @param entry the number of the undone entry
    record OpeningUndone(Reference unit, long entry, Optional<Long> expectedReturn)
            implements InspectionFact, CounterFact, ReleasesReturn {}
}
