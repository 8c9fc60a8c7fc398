package regrade.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the program with its window may be started with: `--data DIR` and `--lang xx`, and the word
/// `practice`; nothing else.
///
/// @param language empty for the bench's own
/// @param practice whether the practice bench is wanted instead of the bench
record WindowArguments(Optional<Path> data, String language, boolean practice) {
    private static final String PRACTICE = "practice";

    /// @return empty if there is anything else among them, which is then a command
    static Optional<WindowArguments> of(List<String> arguments) {
        Optional<Path> data = Optional.empty();
        var language = "";
        boolean practice = false;
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals(PRACTICE) && !practice) {
                practice = true;
                continue;
            }
            var parts = arguments.get(i).split("=", 2);
            if (!parts[0].equals("--data") && !parts[0].equals("--lang")) return Optional.empty();
            if (parts.length == 1 && ++i == arguments.size()) return Optional.empty();
            var value = parts.length == 2 ? parts[1] : arguments.get(i);
            if (parts[0].equals("--data")) data = Optional.of(Path.of(value));
            else language = value;
        }
        return Optional.of(new WindowArguments(data, language, practice));
    }

    Path folder() {
        return data.orElseGet(UsualFolder::here).toAbsolutePath();
    }
}
