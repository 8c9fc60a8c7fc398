package regrade.returns;

import java.util.List;
import regrade.journal.Fact;

/// What happened to the expected returns.
public sealed interface ReturnsFact extends Fact {
    /// Some new lines of a report; a part of an import.
    record ReturnsListed(List<ExpectedReturn> lines) implements ReturnsFact {
        public ReturnsListed {
            lines = List.copyOf(lines);
        }
    }

    /// A return report was taken in; closes its import.
    ///
    /// @param file the file's name without its folder
    /// @param sha256 of the file, lower-case hex
    record ReturnsImported(String file, String sha256, long read, long added, long known, long rejected)
            implements ReturnsFact {}
}
