package regrade.checklist;

import regrade.kernel.Progress;

import java.util.List;

/// Tries a list of questions on units that were inspected already, before it goes live.
@FunctionalInterface
public interface QuestionTrial {
    /// What the list would have made of past units.
    ///
    /// @param units how many it would have been for, of those looked at
    /// @param looked how many were looked at
    /// @param questions those that more or fewer of them would have been asked, the most first
    /// @param regraded how many would have another grade, new questions taken as found fine
    record Outcome(int units, int looked, List<Asked> questions, int regraded) {
        public Outcome {
            questions = List.copyOf(questions);
        }
    }

    /// @param more units that would be asked it and are not now
    /// @param fewer units that are asked it now and would not be
    /// @param faultsLost faults found on those, which nobody would have asked for
    record Asked(Question question, int more, int fewer, int faultsLost) {}

    /// @param progress of the units looked at; cancelled, it gives what it has seen by then
    Outcome on(QuestionSet draft, Progress progress);
}
