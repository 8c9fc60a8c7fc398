package regrade.mapping;

import regrade.kernel.Folded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names of columns that mean the like, in the languages of the marketplaces, from `names.txt`.
final class ColumnNames {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");
    private static final List<Set<String>> GROUPS = read();

    private ColumnNames() {}

    /// A name without accents and signs, its words parted by `-`.
    static String plain(String name) {
        var parted = BETWEEN.matcher(Folded.text(name)).replaceAll("-");
        return ENDS.matcher(parted).replaceAll("");
    }

    /// The groups of names in which this one is.
    static List<Set<String>> alike(String name) {
        var plain = plain(name);
        return GROUPS.stream().filter(group -> group.contains(plain)).toList();
    }

    private static List<Set<String>> read() {
        var file = Objects.requireNonNull(ColumnNames.class.getResourceAsStream("names.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(ColumnNames::group)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> group(String line) {
        return Arrays.stream(line.split(","))
                .map(ColumnNames::plain)
                .collect(Collectors.toUnmodifiableSet());
    }
}
