package regrade.grading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/// What each marketplace calls a grade, in its own codes.
///
/// @param table by marketplace, then by grade; a grade that is not in it is not listed there
public record Conditions(Map<String, Map<Grade, String>> table) {
    public Conditions {
        table = Map.copyOf(table);
    }

    /// The proposed defaults that come with the program.
    public static Conditions shipped() {
        var source = Objects.requireNonNull(Conditions.class.getResourceAsStream("conditions.csv"));
        try (var lines =
                new BufferedReader(new InputStreamReader(source, StandardCharsets.UTF_8))) {
            return read(lines.lines().filter(line -> !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The marketplace's code for a unit of this grade, if it may be listed there.
    public Optional<String> of(String marketplace, Grade grade) {
        return Optional.ofNullable(table.getOrDefault(marketplace, Map.of()).get(grade));
    }

    /// Where a unit of this grade may be listed, each marketplace with its code, by name.
    public Map<String, String> all(Grade grade) {
        var all = new TreeMap<String, String>();
        for (var marketplace : table.keySet())
            of(marketplace, grade).ifPresent(code -> all.put(marketplace, code));
        return all;
    }

    private static Conditions read(List<String> lines) {
        var columns = lines.getFirst().split(",", -1);
        var table = new LinkedHashMap<String, Map<Grade, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var fields = line.split(",", -1);
            table.put(fields[0], codes(columns, fields));
        }
        return new Conditions(table);
    }

    private static Map<Grade, String> codes(String[] columns, String[] fields) {
        var codes = new EnumMap<Grade, String>(Grade.class);
        for (int i = 1; i < fields.length; i++)
            if (!fields[i].isEmpty()) codes.put(Grade.of(columns[i]).orElseThrow(), fields[i]);
        return codes;
    }
}
