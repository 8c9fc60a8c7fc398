package regrade.intake;

import java.nio.file.Path;
import java.util.Optional;

/// Opens files that can be taken in, recognised by their content and never by their name.
public interface Reports {
    /// @return empty if the file is none of those that are known
    /// @throws regrade.kernel.Problem if it cannot be read or is not safe to read
    Optional<Report<?>> open(Path file);
}
