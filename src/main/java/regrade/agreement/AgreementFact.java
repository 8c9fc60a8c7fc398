package regrade.agreement;

import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.journal.FactKind;
import regrade.journal.UnitFact;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;

import java.util.List;
import java.util.Map;

/// What happened to a unit's second look. None of it changes the unit.
public sealed interface AgreementFact extends UnitFact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    FactKind.of("second-look-asked", SecondLookAsked.class),
                    FactKind.of("second-look-lapsed", SecondLookLapsed.class),
                    FactKind.of("second-look-done", SecondLookDone.class));

    /// The unit was drawn: somebody shall look at it again without knowing what was found. It
    /// stands in the act that saved the inspection.
    record SecondLookAsked(Reference unit) implements AgreementFact {}

    /// The unit was opened for another inspection before anybody looked again.
    record SecondLookLapsed(Reference unit) implements AgreementFact {}

    /// Somebody looked again; who it was stands in the entry.
    ///
    /// @param save number of the entry that saved the first look
    /// @param first who had the first look
    /// @param before what the first look found, of the questions that were asked again
    /// @param gradeBefore the grade that the rules gave for it
    /// @param answers what the second look found
    /// @param grade the grade that the rules give for that
    record SecondLookDone(
            Reference unit,
            long save,
            Inspector first,
            Map<String, Answer> before,
            Grade gradeBefore,
            Map<String, Answer> answers,
            Grade grade)
            implements AgreementFact {
        public SecondLookDone {
            before = Map.copyOf(before);
            answers = Map.copyOf(answers);
        }
    }
}
