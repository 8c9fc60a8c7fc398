package regrade.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import regrade.journal.BackUpDataFolder;
import regrade.journal.DataFolder;
import regrade.kernel.Progress;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `regrade backup DIR`: a proven copy of what must not be lost, while the bench goes on.
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
    private final Workplace workplace;
    private final Terminal terminal;
    private final GlobalOptions options;

    @Parameters(paramLabel = "DIR", descriptionKey = "cli.backup.folder")
    private Path target = Path.of("");

    BackupCommand(Workplace workplace, Terminal terminal, GlobalOptions options) {
        this.workplace = workplace;
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        var to = new DataFolder(target.toAbsolutePath());
        var report =
                new BackUpDataFolder(workplace.folders())
                        .backUp(workplace.folder(options.data()), to, Progress.NONE);
        if (options.json()) terminal.json(CopyReport.row(report, to));
        else terminal.say("cli.backup.done", report.acts(), report.files(), to.root().toString());
        return ExitCode.DONE;
    }
}
