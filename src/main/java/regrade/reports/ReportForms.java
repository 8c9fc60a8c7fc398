package regrade.reports;

import regrade.reports.ReportForm.Holds;
import regrade.reports.ReportForm.Role;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The forms that come with the program, from `forms.txt`, in the order in which a file is held
/// against them.
public final class ReportForms {
    private static final List<ReportForm> ALL = read();

    private ReportForms() {}

    public static List<ReportForm> all() {
        return ALL;
    }

    private static List<ReportForm> read() {
        var file = Objects.requireNonNull(ReportForms.class.getResourceAsStream("forms.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var forms = new ArrayList<Begun>();
            reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(line -> take(line, forms));
            return forms.stream().map(Begun::form).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(String line, List<Begun> forms) {
        int blank = line.indexOf(' ');
        var word = blank < 0 ? line : line.substring(0, blank);
        var rest = blank < 0 ? "" : line.substring(blank + 1).strip();
        if (word.equals("form")) forms.add(new Begun(rest));
        else forms.getLast().take(word, rest);
    }

    /// A form of which some lines are read.
    private static final class Begun {
        private final String kind;
        private final List<Set<String>> needs = new ArrayList<>();
        private final Map<Role, List<String>> roles = new EnumMap<>(Role.class);
        private final Map<String, Holds> columns = new LinkedHashMap<>();
        private final Map<String, String> also = new HashMap<>();
        private final Map<String, Map<String, String>> says = new HashMap<>();
        private final Map<String, List<String>> lists = new HashMap<>();
        private final Set<String> flags = new HashSet<>();

        private Begun(String kind) {
            this.kind = kind;
            // where nothing else is said, a column is called what it is
            roles.put(Role.SKU, List.of("sku"));
            roles.put(Role.ASIN, List.of("asin"));
            roles.put(Role.FNSKU, List.of("fnsku"));
            roles.put(Role.TRACKING, List.of("tracking-number"));
            roles.put(Role.QUANTITY, List.of("quantity"));
        }

        private void take(String word, String rest) {
            switch (word) {
                case "needs" -> needs.add(Set.copyOf(words(rest)));
                case "day", "order", "sku", "asin", "fnsku", "tracking", "quantity" ->
                        roles.put(Role.valueOf(word.toUpperCase(Locale.ROOT)), words(rest));
                case "columns" -> words(rest).forEach(this::column);
                case "also" -> also(rest);
                case "says" -> says(rest);
                case "key", "comma", "carries", "skips" -> lists.put(word, words(rest));
                case "counted", "undated", "month-first", "known" -> flags.add(word);
                default -> throw new IllegalStateException(kind + ": " + word);
            }
        }

        private void column(String written) {
            var name = written.replaceAll("[$#]$", "");
            var holds =
                    written.endsWith("$")
                            ? Holds.AMOUNT
                            : written.endsWith("#") ? Holds.WHOLE : Holds.TEXT;
            columns.put(name, holds);
        }

        private void also(String rest) {
            int sign = rest.indexOf('=');
            var column = rest.substring(0, sign).strip();
            for (var other : rest.substring(sign + 1).split(",")) also.put(other.strip(), column);
        }

        private void says(String rest) {
            int sign = rest.indexOf('=');
            int colon = rest.indexOf(':');
            var meaning = rest.substring(sign + 1, colon).strip();
            var of = says.computeIfAbsent(rest.substring(0, sign).strip(), _ -> new HashMap<>());
            for (var other : rest.substring(colon + 1).split(",")) of.put(other.strip(), meaning);
        }

        private ReportForm form() {
            return new ReportForm(
                    kind,
                    needs,
                    list("key"),
                    flags.contains("counted"),
                    flags.contains("undated"),
                    roles,
                    columns,
                    also,
                    Set.copyOf(list("comma")),
                    flags.contains("month-first"),
                    flags.contains("known"),
                    list("carries"),
                    list("skips"),
                    says);
        }

        private List<String> list(String word) {
            return lists.getOrDefault(word, List.of());
        }

        private static List<String> words(String rest) {
            return Arrays.asList(rest.split(" +"));
        }
    }
}
