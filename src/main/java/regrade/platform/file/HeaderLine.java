package regrade.platform.file;

import regrade.platform.file.LineReader.Line;

import java.io.IOException;
import java.util.Optional;

/// Finds the line with the column names: the first that is not blank.
final class HeaderLine {
    private HeaderLine() {}

    /// @return empty if there is none among the first lines, or if it is too long for one
    static Optional<Line> in(LineReader lines) throws IOException {
        for (int i = 0; i <= Limits.BLANK_LINES; i++) {
            var line = lines.next();
            if (line.isEmpty()) return line;
            if (!line.get().text().isBlank()) return line.filter(found -> !found.tooLong());
        }
        return Optional.empty();
    }
}
