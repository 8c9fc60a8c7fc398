package regrade.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import regrade.journal.DataFolder;
import regrade.journal.RestoreDataFolder;
import regrade.kernel.Progress;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `regrade restore DIR`: brings a backup into a new data folder; never overwrites one.
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {
    private final Workplace workplace;
    private final Terminal terminal;
    private final GlobalOptions options;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.restore.folder")
    private Path backup = Path.of("");

    RestoreCommand(Workplace workplace, Terminal terminal, GlobalOptions options) {
        this.workplace = workplace;
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        var into = workplace.folder(options.data());
        var report =
                new RestoreDataFolder(workplace.folders())
                        .restore(new DataFolder(backup.toAbsolutePath()), into, Progress.NONE);
        // opening it works out the database, so that a person finds it ready
        workplace.open(options.data(), terminal).close();
        if (options.json()) terminal.json(CopyReport.row(report, into));
        else
            terminal.say("cli.restore.done", report.acts(), report.files(), into.root().toString());
        return ExitCode.DONE;
    }
}
