package regrade.returns;

import regrade.intake.ClosesImport;
import regrade.journal.Fact;
import regrade.journal.FactKind;

import java.util.List;

/// What happened to the expected returns.
public sealed interface ReturnsFact extends Fact {
    /// How they are written.
    List<FactKind<?>> KINDS =
            List.of(
                    FactKind.of("returns-listed", ReturnsListed.class),
                    FactKind.of("returns-changed", ReturnsChanged.class),
                    FactKind.of("returns-imported", ReturnsImported.class),
                    FactKind.of("returns-withdrawn", ReturnsWithdrawn.class),
                    FactKind.of("returns-restored", ReturnsRestored.class));

    /// Some new lines of a report, at most [#MOST_LINES]; a part of an import.
    record ReturnsListed(List<ExpectedReturn> lines) implements ReturnsFact {
        /// Few, because replay counts its transactions in facts.
        public static final int MOST_LINES = 10;

        public ReturnsListed {
            lines = List.copyOf(lines);
        }
    }

    /// Some lines of a report that were there and say something else now, at most
    /// [ReturnsListed#MOST_LINES]; a part of an import.
    record ReturnsChanged(List<ExpectedReturn> lines) implements ReturnsFact {
        public ReturnsChanged {
            lines = List.copyOf(lines);
        }
    }

    /// A return report was taken in; closes its import.
    ///
    /// @param added lines that were new or changed
    ///
    /// @param file the file's name without its folder
    /// @param sha256 of the file, lower-case hex
    record ReturnsImported(
            String file, String sha256, long read, long added, long known, long rejected)
            implements ReturnsFact, ClosesImport {
        @Override
        public String kind() {
            return "fba-returns";
        }
    }

    /// The lines that some parts of an import listed are gone, because it was taken back.
    ///
    /// @param entry the number of that import's act
    /// @param first place of the first of these parts in it
    /// @param last place of the last of them
    record ReturnsWithdrawn(long entry, int first, int last) implements ReturnsFact {}

    /// Some lines that say again what they said before an import that was taken back; at most
    /// [ReturnsListed#MOST_LINES].
    ///
    /// @param entry the number of the act that said it first
    record ReturnsRestored(long entry, List<ExpectedReturn> lines) implements ReturnsFact {
        public ReturnsRestored {
            lines = List.copyOf(lines);
        }
    }
}
