package regrade.intake;

import regrade.journal.Fact;
import regrade.journal.FactKind;

import java.util.List;

/// What happened to imports as a whole.
public sealed interface IntakeFact extends Fact {
    /// How they are written.
    List<FactKind<?>> KINDS = List.of(FactKind.of("import-taken-back", ImportTakenBack.class));

    /// An import does not count any more: its new lines are gone, and those it changed say again
    /// what they said before. Closes the act that says so line by line.
    ///
    /// @param entry the number of the import's act
    /// @param lines how many lines it was about
    record ImportTakenBack(long entry, long lines) implements IntakeFact {}
}
