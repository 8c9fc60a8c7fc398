package regrade.mapping;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a person said the columns of a table mean.
///
/// A later file is the same table if it has every column that this one had; further ones may have
/// come since, in any order.
///
/// @param kind of the lines, as an import names it
/// @param header every column of the table, folded
/// @param columns the columns that mean one of the kind's, folded, each with that
/// @param leftOut columns that are not kept, folded
/// @param writing how its numbers and days are written
public record ColumnMapping(
        String kind,
        Set<String> header,
        Map<String, String> columns,
        Set<String> leftOut,
        Writing writing) {
    public ColumnMapping {
        header = Set.copyOf(header);
        columns = Map.copyOf(columns);
        leftOut = Set.copyOf(leftOut);
    }

    /// Where countries differ.
    ///
    /// @param decimalComma whether `1.234,50` is a thousand and some
    /// @param monthFirst whether `03/09/2026` is a day in March, where both numbers can be a month
    public record Writing(boolean decimalComma, boolean monthFirst) {
        /// As most of the world writes tables.
        public static final Writing USUAL = new Writing(false, false);
    }

    /// Whether a table under this header is the one.
    ///
    /// @param folded names of its columns
    public boolean fits(Collection<String> folded) {
        return new HashSet<>(folded).containsAll(header);
    }

    /// Names for a reader of tables: what stands for what, and what for nothing (an empty name).
    public Map<String, String> names() {
        var names = new HashMap<String, String>();
        // a column that is called as one of ours, and was not said to be it, is not
        columns.values().stream()
                .filter(name -> header.contains(name) && !columns.containsKey(name))
                .forEach(name -> names.put(name, ""));
        leftOut.forEach(name -> names.put(name, ""));
        names.putAll(columns);
        return Map.copyOf(names);
    }

    /// What the kind needs and no column says.
    ///
    /// @return alternatives of which one is wanted each
    public List<Set<String>> missing(MappableKind of) {
        return of.needs().stream()
                .filter(any -> any.stream().noneMatch(columns::containsValue))
                .toList();
    }

    /// What a column is said to be.
    ///
    /// @param folded its name
    public Meaning meaning(String folded) {
        var column = columns.get(folded);
        if (column != null) return new Meaning.Is(column);
        return leftOut.contains(folded) ? new Meaning.LeftOut() : new Meaning.Kept();
    }

    /// With another meaning of a column; what another column was, it is no more.
    ///
    /// @param folded its name
    public ColumnMapping with(String folded, Meaning meaning) {
        var others = new HashMap<>(columns);
        others.remove(folded);
        var left = new HashSet<>(leftOut);
        left.remove(folded);
        switch (meaning) {
            case Meaning.Is(var column) -> {
                others.values().remove(column);
                others.put(folded, column);
            }
            case Meaning.LeftOut _ -> left.add(folded);
            case Meaning.Kept _ -> {}
        }
        return new ColumnMapping(kind, header, others, left, writing);
    }

    public ColumnMapping with(Writing other) {
        return new ColumnMapping(kind, header, columns, leftOut, other);
    }
}
