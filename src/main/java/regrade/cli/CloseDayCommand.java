package regrade.cli;

import picocli.CommandLine.Command;

import regrade.dayclose.CloseResult;
import regrade.dayclose.SealedBatch;
import regrade.kernel.Progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// `regrade close-day`: seals what happened since the last batch.
@Command(name = "close-day")
final class CloseDayCommand implements Callable<Integer> {
    private final Workplace workplace;
    private final Terminal terminal;
    private final GlobalOptions options;

    CloseDayCommand(Workplace workplace, Terminal terminal, GlobalOptions options) {
        this.workplace = workplace;
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        try (var bench = workplace.open(options.data(), terminal)) {
            var sealed =
                    switch (bench.closeDay().close(Progress.NONE)) {
                        case CloseResult.Sealed done -> done.batches();
                        case CloseResult.NothingNew _ -> List.<SealedBatch>of();
                    };
            if (options.json()) terminal.json(sealed.stream().map(CloseDayCommand::row).toList());
            else print(sealed);
        }
        return ExitCode.DONE;
    }

    private void print(List<SealedBatch> sealed) {
        if (sealed.isEmpty()) terminal.say("cli.close-day.nothing-new");
        for (var batch : sealed)
            terminal.say(
                    "cli.close-day.done",
                    batch.closed().batch(),
                    batch.closed().first(),
                    batch.closed().last(),
                    batch.closed().inspections(),
                    batch.closed().folder());
    }

    private static Map<String, Object> row(SealedBatch batch) {
        var row = new LinkedHashMap<String, Object>();
        row.put("batch", batch.closed().batch());
        row.put("day", batch.closed().day().toString());
        row.put("first", batch.closed().first());
        row.put("last", batch.closed().last());
        row.put("inspections", batch.closed().inspections());
        row.put("folder", batch.closed().folder());
        row.put("place", batch.closed().place());
        return row;
    }
}
