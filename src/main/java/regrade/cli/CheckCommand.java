package regrade.cli;

import picocli.CommandLine.Command;

import regrade.journal.CheckJournal;
import regrade.journal.Finding;
import regrade.journal.JournalProof;
import regrade.kernel.Progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// `regrade check`: proves the journal byte by byte and the tables row by row.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Workplace workplace;
    private final Terminal terminal;
    private final GlobalOptions options;

    CheckCommand(Workplace workplace, Terminal terminal, GlobalOptions options) {
        this.workplace = workplace;
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        var proof =
                new CheckJournal(workplace.folders())
                        .check(workplace.folder(options.data()), Progress.NONE);
        var findings = new ArrayList<>(proof.findings());
        if (proof.sound()) findings.addAll(tables());
        if (options.json()) terminal.json(row(proof, findings));
        else if (findings.isEmpty())
            terminal.say("cli.check.sound", proof.acts(), proof.lastHash());
        findings.forEach(
                finding ->
                        terminal.note(
                                "journal.finding." + finding.what().code(),
                                finding.where(),
                                finding.offset(),
                                finding.number()));
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private List<Finding> tables() {
        try (var bench = workplace.open(options.data(), terminal)) {
            return bench.checkProjections().check(Progress.NONE);
        }
    }

    private static Map<String, Object> row(JournalProof proof, List<Finding> findings) {
        var row = new LinkedHashMap<String, Object>();
        row.put("sound", findings.isEmpty());
        row.put("acts", proof.acts());
        row.put("lastHash", proof.lastHash());
        row.put("unfinishedBytes", proof.unfinished());
        row.put("findings", findings.stream().map(CheckCommand::row).toList());
        return row;
    }

    private static Map<String, Object> row(Finding finding) {
        var row = new LinkedHashMap<String, Object>();
        row.put("what", finding.what().code());
        row.put("where", finding.where());
        row.put("offset", finding.offset());
        row.put("number", finding.number());
        return row;
    }
}
