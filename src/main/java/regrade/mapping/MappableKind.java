package regrade.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// A kind of lines that a table can be told to hold.
///
/// @param kind as an import names it
/// @param columns all that it can say, folded, in its order
/// @param also other folded names, each with the column that it stands for
/// @param needs without which there is no line: one of each set must be there
public record MappableKind(
        String kind, List<String> columns, Map<String, String> also, List<Set<String>> needs) {
    public MappableKind {
        columns = List.copyOf(columns);
        also = Map.copyOf(also);
        needs = List.copyOf(needs);
    }
}
