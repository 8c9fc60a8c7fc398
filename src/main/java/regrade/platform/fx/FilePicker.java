package regrade.platform.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the person for files or folders of their machine.
public interface FilePicker {
    /// @param title in words
    /// @param endings without the dot, lower case; empty for any file
    /// @return none if they changed their mind
    List<Path> files(String title, List<String> endings);

    /// @param title in words
    Optional<Path> folder(String title);
}
