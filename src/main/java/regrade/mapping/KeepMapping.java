package regrade.mapping;

import regrade.journal.Journal;
import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.mapping.MappingFact.MappingForgotten;
import regrade.mapping.MappingFact.MappingSaved;
import regrade.settings.Settings;

import java.util.List;

/// Keeps what a person said of a table's columns, or forgets it.
public final class KeepMapping {
    private final Journal journal;
    private final Settings settings;
    private final List<MappableKind> kinds;

    /// @param kinds that may be meant
    public KeepMapping(Journal journal, Settings settings, List<MappableKind> kinds) {
        this.journal = journal;
        this.settings = settings;
        this.kinds = List.copyOf(kinds);
    }

    /// The kinds that may be meant.
    public List<MappableKind> kinds() {
        return kinds;
    }

    /// @throws Problem if the kind is none of these, lacks something or means a column of another
    ///   kind, or if it could not be saved; then nothing changed
    public void keep(ColumnMapping mapping) {
        var kind = kind(mapping.kind());
        var missing = mapping.missing(kind);
        if (!missing.isEmpty())
            throw bad(
                    "mapping.missing",
                    String.join(", ", missing.getFirst().stream().sorted().toList()));
        for (var column : mapping.columns().entrySet()) {
            if (!kind.columns().contains(column.getValue()))
                throw bad("mapping.no-column", column.getValue());
            if (!mapping.header().contains(column.getKey()))
                throw bad("mapping.no-column", column.getKey());
        }
        if (mapping.columns().values().stream().distinct().count() < mapping.columns().size())
            throw bad("mapping.twice");
        journal.append(settings.current().inspector(), List.of(new MappingSaved(mapping)));
    }

    /// @throws Problem if it could not be saved; then nothing changed
    public void forget(ColumnMapping mapping) {
        journal.append(
                settings.current().inspector(), List.of(new MappingForgotten(mapping.header())));
    }

    private MappableKind kind(String code) {
        return kinds.stream()
                .filter(one -> one.kind().equals(code))
                .findFirst()
                .orElseThrow(() -> bad("mapping.no-kind", code));
    }

    private static Problem bad(String key, Object... arguments) {
        return new Problem(UserMessage.bad(key, Remedy.CHECK_FILE, arguments));
    }
}
