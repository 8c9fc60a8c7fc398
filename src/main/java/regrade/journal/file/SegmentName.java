package regrade.journal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A segment's name: the number of its first act and that act's day,
/// `0000000017-2026-11-22.journal`.
record SegmentName(long first, LocalDate day) implements Comparable<SegmentName> {
    private static final Pattern FORM =
            Pattern.compile("(\\d{10,18})-(\\d{4}-\\d{2}-\\d{2})\\.journal");

    static Optional<SegmentName> parse(String name) {
        var found = FORM.matcher(name);
        if (!found.matches()) return Optional.empty();
        try {
            return Optional.of(
                    new SegmentName(
                            Long.parseLong(found.group(1)), LocalDate.parse(found.group(2))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// All segments of a folder, oldest first; none if there is no such folder.
    static List<SegmentName> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.map(file -> parse(file.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .sorted()
                    .toList();
        }
    }

    @Override
    public int compareTo(SegmentName other) {
        return Long.compare(first, other.first);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%010d-%s.journal", first, day);
    }
}
