package regrade.cli;

import picocli.CommandLine.Command;

import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;

/// `regrade demo`: fills a new data folder with a believable week.
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
    private final Workplace workplace;
    private final Terminal terminal;
    private final GlobalOptions options;

    DemoCommand(Workplace workplace, Terminal terminal, GlobalOptions options) {
        this.workplace = workplace;
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        var folder = workplace.folder(options.data()).root().toString();
        var filled =
                workplace
                        .fillDemo(options.data(), terminal)
                        .orElseThrow(
                                () ->
                                        new BadInput(
                                                UserMessage.bad(
                                                        "cli.demo.not-empty",
                                                        Remedy.NONE,
                                                        folder)));
        if (options.json()) {
            var row = new LinkedHashMap<String, Object>();
            row.put("folder", folder);
            row.put("products", filled.products());
            row.put("expectedReturns", filled.expected());
            row.put("units", filled.inspected());
            row.put("parked", filled.parked());
            terminal.json(row);
        } else terminal.say("cli.demo.done", folder, filled.expected(), filled.inspected());
        return ExitCode.DONE;
    }
}
