package regrade.mapping;

import java.nio.file.Path;
import java.util.Optional;

/// Looks at files that nobody knows.
public interface LookAtTable {
    /// @return empty if it is no table with a header, or is not there any more
    /// @throws regrade.kernel.Problem if it cannot be read or is not safe to read
    Optional<TableSample> at(Path file);
}
