package regrade.journal;

import regrade.kernel.Reference;

/// A fact about one unit.
public interface UnitFact extends Fact {
    Reference unit();
}
