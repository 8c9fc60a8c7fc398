package regrade.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import regrade.inspection.MatchUndeclared;
import regrade.intake.ForeignFiles;
import regrade.intake.ImportResult;
import regrade.intake.ImportWatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// `regrade import FILE…`: takes reports and catalogues in, a line of result for each.
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final Workplace workplace;
    private final Terminal terminal;
    private final GlobalOptions options;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import.file")
    private List<Path> files = List.of();

    ImportCommand(Workplace workplace, Terminal terminal, GlobalOptions options) {
        this.workplace = workplace;
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        boolean taken = true;
        try (var bench = workplace.open(options.data(), terminal)) {
            for (var file : files.stream().flatMap(ImportCommand::filesOf).toList()) {
                for (var result : bench.importFile().all(file, ImportWatch.NONE)) {
                    print(result);
                    taken &= result.failure().isEmpty();
                }
            }
            matched(bench.matchUndeclared());
        }
        return taken ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    /// A folder stands for the files in it, but for hidden ones and our own lists.
    private static Stream<Path> filesOf(Path path) {
        if (!Files.isDirectory(path)) return Stream.of(path);
        try {
            return ForeignFiles.in(path).stream();
        } catch (IOException e) {
            // the import says what is wrong with it
            return Stream.of(path);
        }
    }

    private void print(ImportResult result) {
        if (options.json()) terminal.json(row(result));
        else
            terminal.say(
                    "cli.import.done",
                    result.name(),
                    terminal.words().text("import.kind." + result.kind().code()),
                    result.read(),
                    result.added(),
                    result.updated(),
                    result.known(),
                    result.rejected());
        result.failure().ifPresent(terminal::problem);
        result.refused()
                .forEach(line -> terminal.refused(result.name(), line.number(), line.reason()));
        result.refusedFile()
                .ifPresent(list -> terminal.note("cli.import.refused-file", list.toString()));
    }

    private void matched(MatchUndeclared matching) {
        var result = matching.match(matching.found());
        if (result.matched() + result.toConfirm() > 0)
            terminal.note("undeclared.matched", result.matched(), result.toConfirm());
    }

    private static Map<String, Object> row(ImportResult result) {
        var row = new LinkedHashMap<String, Object>();
        row.put("file", result.file().toString());
        row.put("kind", result.kind().code());
        row.put("read", result.read());
        row.put("new", result.added());
        row.put("updated", result.updated());
        row.put("known", result.known());
        row.put("rejected", result.rejected());
        return row;
    }
}
