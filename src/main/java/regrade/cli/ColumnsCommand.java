package regrade.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.mapping.ColumnMapping;
import regrade.mapping.ColumnMapping.Writing;
import regrade.mapping.MappableKind;
import regrade.mapping.Meaning;
import regrade.mapping.ProposeMapping;
import regrade.mapping.TableSample;
import regrade.mapping.TableSample.Column;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `regrade columns`: what people said of tables; `regrade columns FILE`: what the columns of one
/// probably mean; with `--keep` that is remembered.
@Command(name = "columns")
final class ColumnsCommand implements Callable<Integer> {
    private final Workplace workplace;
    private final Terminal terminal;
    private final GlobalOptions options;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "cli.columns.file")
    private @Nullable Path file;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "cli.columns.kind")
    private String kind = "";

    @Option(names = "--map", paramLabel = "NAME=MEANING", descriptionKey = "cli.columns.map")
    private Map<String, String> meanings = new LinkedHashMap<>();

    @Option(names = "--leave-out", paramLabel = "NAME", descriptionKey = "cli.columns.leave-out")
    private List<String> leftOut = List.of();

    @Option(
            names = "--decimal-comma",
            negatable = true,
            descriptionKey = "cli.columns.decimal-comma")
    private @Nullable Boolean decimalComma;

    @Option(names = "--month-first", negatable = true, descriptionKey = "cli.columns.month-first")
    private @Nullable Boolean monthFirst;

    @Option(names = "--keep", descriptionKey = "cli.columns.keep")
    private boolean keep;

    ColumnsCommand(Workplace workplace, Terminal terminal, GlobalOptions options) {
        this.workplace = workplace;
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        try (var bench = workplace.open(options.data(), terminal)) {
            if (file == null) bench.mappings().all().forEach(this::print);
            else one(file, bench);
        }
        return ExitCode.DONE;
    }

    private void one(Path table, OpenBench bench) {
        var sample =
                bench.lookAtTable()
                        .at(table)
                        .orElseThrow(() -> bad("cli.columns.no-table", table.toString()));
        var said = said(sample, proposed(sample, bench.keepMapping().kinds()));
        if (keep) bench.keepMapping().keep(said);
        print(said);
    }

    private ColumnMapping proposed(TableSample sample, List<MappableKind> kinds) {
        if (kind.isEmpty())
            return ProposeMapping.best(sample, kinds)
                    .orElseGet(() -> ProposeMapping.of(sample, kinds.getFirst()));
        return kinds.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .map(one -> ProposeMapping.of(sample, one))
                .orElseThrow(
                        () ->
                                new WrongUsage(
                                        "cli.columns.no-kind",
                                        kind,
                                        kinds.stream()
                                                .map(MappableKind::kind)
                                                .collect(Collectors.joining(" "))));
    }

    private ColumnMapping said(TableSample sample, ColumnMapping proposed) {
        var said = proposed;
        for (var meaning : meanings.entrySet())
            said = said.with(named(sample, meaning.getKey()), new Meaning.Is(meaning.getValue()));
        for (var name : leftOut) said = said.with(named(sample, name), new Meaning.LeftOut());
        var writing = said.writing();
        return said.with(
                new Writing(
                        decimalComma == null ? writing.decimalComma() : decimalComma,
                        monthFirst == null ? writing.monthFirst() : monthFirst));
    }

    /// The folded name of a column, whichever of its names was given.
    private static String named(TableSample sample, String name) {
        return sample.columns().stream()
                .filter(column -> column.name().equals(name) || column.folded().equals(name))
                .map(Column::folded)
                .findFirst()
                .orElseThrow(() -> bad("mapping.no-column", name));
    }

    private static BadInput bad(String key, Object... arguments) {
        return new BadInput(UserMessage.bad(key, Remedy.CHECK_FILE, arguments));
    }

    private void print(ColumnMapping mapping) {
        if (options.json()) {
            terminal.json(row(mapping));
            return;
        }
        terminal.line(mapping.kind());
        mapping.header().stream()
                .sorted()
                .forEach(
                        name ->
                                terminal.line(
                                        "  "
                                                + terminal.visible(name)
                                                + "\t"
                                                + meant(mapping.meaning(name))));
    }

    private String meant(Meaning meaning) {
        return switch (meaning) {
            case Meaning.Is(var column) -> column;
            case Meaning.Kept _ -> terminal.words().text("mapping.kept");
            case Meaning.LeftOut _ -> terminal.words().text("mapping.left-out");
        };
    }

    private static Map<String, Object> row(ColumnMapping mapping) {
        var row = new LinkedHashMap<String, Object>();
        row.put("kind", mapping.kind());
        row.put("columns", new TreeMap<>(mapping.columns()));
        row.put("leftOut", mapping.leftOut().stream().sorted().toList());
        row.put(
                "kept",
                mapping.header().stream()
                        .filter(name -> mapping.meaning(name) instanceof Meaning.Kept)
                        .sorted()
                        .toList());
        row.put("decimalComma", mapping.writing().decimalComma());
        row.put("monthFirst", mapping.writing().monthFirst());
        return row;
    }
}
