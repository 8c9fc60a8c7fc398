package regrade.inspection;

import regrade.catalog.OldProducts;
import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.checklist.Checklist;
import regrade.checklist.UsualFinding;
import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.Proposal;
import regrade.grading.Reason;
import regrade.journal.CounterFact;
import regrade.journal.FactKind;
import regrade.journal.UnitFact;
import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.kernel.Sku;
import regrade.returns.ClaimsReturn;
import regrade.returns.ReleasesReturn;
import regrade.returns.WaitingReturn;
import regrade.routing.RouteOffer;
import regrade.scale.Weight;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What happened to a unit on the bench. A unit is the fold of these facts, see [Draft].
public sealed interface InspectionFact extends UnitFact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    new FactKind<>(
                            "unit-opened",
                            UnitOpened.class,
                            List.of(
                                    OldChecklists::withManners,
                                    OldChecklists::withUsual,
                                    OldProducts::withWeight,
                                    OldProducts::withPackaging)),
                    new FactKind<>(
                            "unit-reopened",
                            UnitReopened.class,
                            List.of(InspectionFact::notSaidToBeReturned)),
                    FactKind.of("question-answered", QuestionAnswered.class),
                    FactKind.of("rest-was-fine", RestWasFine.class),
                    FactKind.of("serial-read", SerialRead.class),
                    FactKind.of("code-read", CodeRead.class),
                    FactKind.of("identity-doubted", IdentityDoubted.class),
                    FactKind.of("measured", Measured.class),
                    FactKind.of("weighed", Weighed.class),
                    FactKind.of("contents-read", ContentsRead.class),
                    FactKind.of("note-written", NoteWritten.class),
                    FactKind.of("grade-chosen", GradeChosen.class),
                    FactKind.of("route-chosen", RouteChosen.class),
                    FactKind.of("unit-parked", UnitParked.class),
                    FactKind.of("unit-taken-up", UnitTakenUp.class),
                    new FactKind<>(
                            "inspection-saved",
                            InspectionSaved.class,
                            List.of(InspectionFact::namingRules)),
                    FactKind.of("unit-corrected", UnitCorrected.class),
                    FactKind.of("label-confirmed", LabelConfirmed.class),
                    FactKind.of("label-left-unconfirmed", LabelLeftUnconfirmed.class),
                    new FactKind<>(
                            "act-undone", ActUndone.class, List.of(InspectionFact::movedByTheUndo)),
                    FactKind.of("opening-undone", OpeningUndone.class));

    /// Rules were part of the program and had the names of their reasons, until a supervisor could
    /// change them.
    private static Map<String, Object> namingRules(Map<String, Object> first) {
        if (!(first.get("proposal") instanceof Map<?, ?> proposal)
                || !(proposal.get("reasons") instanceof List<?> reasons)) return first;
        var named = new HashMap<String, Object>();
        proposal.forEach((name, value) -> named.put(String.valueOf(name), value));
        named.put("reasons", reasons.stream().map(Reason::upgraded).toList());
        var second = new HashMap<>(first);
        second.put("proposal", named);
        return second;
    }

    private static Map<String, Object> notSaidToBeReturned(Map<String, Object> first) {
        var second = new HashMap<>(first);
        second.put("returned", false);
        return second;
    }

    private static Map<String, Object> movedByTheUndo(Map<String, Object> first) {
        var second = new HashMap<>(first);
        second.put("moved", 0);
        return second;
    }

    /// A unit came to the bench and got its reference for life.
    ///
    /// @param scanned the code that opened it, as it was read
    /// @param product what the bench knew of it then
    /// @param expected the announced return it came for; empty for an undeclared unit
    /// @param checklist the questions it is asked, kept so that its answers can always be read
    /// @param usual why the first of them were first then
    record UnitOpened(
            Reference unit,
            String scanned,
            Product product,
            Optional<WaitingReturn> expected,
            Checklist checklist,
            List<UsualFinding> usual)
            implements InspectionFact, ClaimsReturn {
        public UnitOpened {
            usual = List.copyOf(usual);
        }

        /// A unit that is asked its questions in their fixed order.
        public UnitOpened(
                Reference unit,
                String scanned,
                Product product,
                Optional<WaitingReturn> expected,
                Checklist checklist) {
            this(unit, scanned, product, expected, checklist, List.of());
        }

        @Override
        public Optional<Long> expectedReturn() {
            return expected.map(WaitingReturn::id);
        }
    }

    /// An inspected unit came back to the bench for another pass; its answers stand until they are
    /// changed.
    ///
    /// @param returned whether it had left since: it is another return of the same unit
    record UnitReopened(Reference unit, boolean returned) implements InspectionFact {
        /// Another pass of the same return.
        public UnitReopened(Reference unit) {
            this(unit, false);
        }
    }

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

    /// A code was scanned for a question that wants one, which answers it with OK.
    ///
    /// @param code as it was read
    record CodeRead(Reference unit, String question, String code) implements InspectionFact {}

    /// What speaks against the code of the same act being the unit's own.
    ///
    /// @param code as it was read
    /// @param doubts the strongest first
    record IdentityDoubted(Reference unit, String question, String code, List<Doubt> doubts)
            implements InspectionFact {
        public IdentityDoubted {
            doubts = List.copyOf(doubts);
        }

        /// Whether the code was on a unit that was inspected before.
        public boolean seenBefore() {
            return doubts.stream().map(Doubt::kind).anyMatch(Doubt.Kind::seenBefore);
        }
    }

    /// A value was measured for a question, whose limits answer it.
    ///
    /// @param shown the value with its unit, as it is shown
    record Measured(Reference unit, String question, long value, String shown, Answer answer)
            implements InspectionFact {}

    /// The unit was weighed.
    ///
    /// @param client whose it is
    /// @param expected what a whole unit should weigh, where anybody knows
    record Weighed(
            Reference unit,
            ClientId client,
            Sku sku,
            Weight weight,
            Optional<ExpectedWeight> expected)
            implements InspectionFact {}

    /// The code of a product was read on what lies in the box.
    ///
    /// @param code as it was read
    record ContentsRead(Reference unit, String code) implements InspectionFact {}

    /// @param note in a person's words; empty takes it back
    record NoteWritten(Reference unit, String question, String note) implements InspectionFact {}

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

    /// What was saved of the unit was put right without another look at it; one of many, mostly. A
    /// new fact: the inspection stays as it was recorded.
    ///
    /// @param grade it has from now on
    /// @param override why, where that is not the proposed one
    /// @param route where it goes from now on, and the bin it is put in
    /// @param savedAt time of the inspection that is put right
    record UnitCorrected(
            Reference unit,
            Grade grade,
            Optional<GradeOverride> override,
            RouteOffer route,
            Instant savedAt)
            implements InspectionFact {
        /// An inspection as it stands after this.
        public InspectionSaved applied(InspectionSaved save) {
            return new InspectionSaved(
                    unit, grade, save.proposal(), override, route, save.others(), save.spent());
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
    /// @param moved the number of the entry that left it so: its place among the parked ones; 0 in
    ///   entries that are too old to say
    record ActUndone(Reference unit, long entry, Standing after, long moved)
            implements InspectionFact, CounterFact {
        /// One that puts the unit first among those that stand like it.
        public ActUndone(Reference unit, long entry, Standing after) {
            this(unit, entry, after, 0);
        }
    }

    /// A counter-entry: the unit was not opened after all.
    ///
    /// @param entry the number of the undone entry
    record OpeningUndone(Reference unit, long entry, Optional<Long> expectedReturn)
            implements InspectionFact, CounterFact, ReleasesReturn {}
}
