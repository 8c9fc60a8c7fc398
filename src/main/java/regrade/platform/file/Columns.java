package regrade.platform.file;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Where a table's columns are, by their folded names: accents off, lower case, blanks and `_` as
/// `-`.
public final class Columns {
    private static final Pattern BLANKS = Pattern.compile("[\\s_\\u00a0-]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final List<String> header;
    private final Map<String, Integer> known = new HashMap<>();
    private final Map<String, Integer> others = new LinkedHashMap<>();

    /// @param aliases what other names stand for; a name that is a value of it stands for itself.
    ///   Where two columns mean the same, the first counts and the second is among the others. A
    ///   name that stands for nothing (an empty one) is not read at all.
    public Columns(List<String> header, Map<String, String> aliases) {
        this.header = List.copyOf(header);
        for (int i = 0; i < header.size(); i++) {
            var folded = fold(header.get(i));
            var name = aliases.getOrDefault(folded, folded);
            if (name.isEmpty()) continue;
            boolean taken = aliases.containsValue(name) && known.putIfAbsent(name, i) == null;
            if (!taken && !header.get(i).isEmpty()) others.putIfAbsent(header.get(i), i);
        }
    }

    public static String fold(String name) {
        var plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var bare = plain.replace("\ufeff", "").strip().toLowerCase(Locale.ROOT);
        return BLANKS.matcher(bare).replaceAll("-");
    }

    /// Whether a column stands in the header under this very name, folded.
    public boolean named(String folded) {
        return header.stream().anyMatch(name -> fold(name).equals(folded));
    }

    /// Whether all of these stand in the header under these very names, folded.
    public boolean named(Collection<String> folded) {
        return header.stream().map(Columns::fold).collect(Collectors.toSet()).containsAll(folded);
    }

    public boolean has(String name) {
        return known.containsKey(name);
    }

    /// The cell of a column, empty if the table has no such column.
    public String cell(List<String> cells, String name) {
        var at = known.get(name);
        return at == null ? "" : cells.get(at);
    }

    /// Columns that nobody asked for, by the name in the header.
    public Map<String, Integer> others() {
        return others;
    }
}
