package regrade.rework.ui;

import regrade.rework.Wage;
import regrade.rework.Work;

import java.util.Optional;

/// What is being entered.
sealed interface WorksForm {
    /// @param of the work that is changed; empty for a new one
    record OfWork(Optional<Work> of) implements WorksForm {}

    /// @param of the wage that is changed; empty for a new one
    record OfWage(Optional<Wage> of) implements WorksForm {}
}
