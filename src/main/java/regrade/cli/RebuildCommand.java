package regrade.cli;

import picocli.CommandLine.Command;

import java.util.Map;
import java.util.concurrent.Callable;

/// `regrade rebuild`: throws the database away and works it out from the journal.
@Command(name = "rebuild")
final class RebuildCommand implements Callable<Integer> {
    private final Workplace workplace;
    private final Terminal terminal;
    private final GlobalOptions options;

    RebuildCommand(Workplace workplace, Terminal terminal, GlobalOptions options) {
        this.workplace = workplace;
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        try (var bench = workplace.rebuild(options.data(), terminal)) {
            if (options.json()) terminal.json(Map.of("acts", bench.journal().last()));
            else terminal.say("cli.rebuild.done", bench.journal().last());
        }
        return ExitCode.DONE;
    }
}
