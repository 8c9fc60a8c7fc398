package regrade.mapping;

import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.TakenBack;
import regrade.journal.UndoesAct;

import java.util.List;
import java.util.Set;

/// What a person said of a table's columns.
public sealed interface MappingFact extends Fact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    FactKind.of("mapping-saved", MappingSaved.class),
                    FactKind.of("mapping-forgotten", MappingForgotten.class),
                    FactKind.of("mapping-undone", MappingUndone.class));

    /// Takes the place of an earlier one for the same header.
    record MappingSaved(ColumnMapping mapping) implements MappingFact, TakenBack {
        @Override
        public Fact takenBack(long entry) {
            return new MappingUndone(entry);
        }
    }

    /// Tables under this header are unknown from now on; what they brought stays.
    record MappingForgotten(Set<String> header) implements MappingFact, TakenBack {
        public MappingForgotten {
            header = Set.copyOf(header);
        }

        @Override
        public Fact takenBack(long entry) {
            return new MappingUndone(entry);
        }
    }

    /// A counter-entry: what was said before counts again.
    ///
    /// @param entry the number of the undone entry
    record MappingUndone(long entry) implements MappingFact, UndoesAct {}
}
