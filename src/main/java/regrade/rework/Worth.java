package regrade.rework;

import regrade.checklist.Answers;
import regrade.grading.Grade;
import regrade.kernel.Money;

import java.util.Optional;

/// What a unit would be worth if its checks were answered so. Pure.
public interface Worth {
    Grade grade(Answers answers);

    /// What it would earn at the best place, if any net is known.
    Optional<Money> net(Answers answers);
}
