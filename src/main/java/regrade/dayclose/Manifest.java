package regrade.dayclose;

import regrade.kernel.BenchId;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/// What stands on the outside of a batch: enough to prove it whole, and to notice when one is
/// missing.
///
/// @param program version that sealed it
/// @param number of the batch
/// @param day at the bench, of the last act
/// @param range of acts
/// @param facts how many there are of each kind, by its code
/// @param grades inspections that count, by code of their grade
/// @param channels inspections that count, by code of the channel they go to
/// @param files all files of the batch but this one; empty before they are written
public record Manifest(
        String program,
        BenchId bench,
        long number,
        LocalDate day,
        Range range,
        SortedMap<String, Long> facts,
        SortedMap<String, Long> grades,
        SortedMap<String, Long> channels,
        List<FileSum> files) {
    public Manifest {
        facts = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        grades = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(grades));
        channels = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(channels));
        files = List.copyOf(files);
    }

    /// Consecutive acts of the journal.
    ///
    /// @param previous hash of the act before the first, lower-case hex
    /// @param hash of the last act
    public record Range(long first, long last, String previous, String hash) {}

    /// @param sha256 lower-case hex
    public record FileSum(String name, long bytes, String sha256) {}

    /// The name of its folder, e.g. `BB7K-000012-2026-11-22`.
    public String folder() {
        return folderStart(bench, number) + day;
    }

    /// What the names of its folders begin with, whatever its day.
    public static String folderStart(BenchId bench, long number) {
        return String.format(Locale.ROOT, "B%s-%06d-", bench, number);
    }

    /// The same with its files.
    public Manifest with(List<FileSum> written) {
        return new Manifest(program, bench, number, day, range, facts, grades, channels, written);
    }

    /// Inspections that count.
    public long inspections() {
        return grades.values().stream().mapToLong(Long::longValue).sum();
    }
}
