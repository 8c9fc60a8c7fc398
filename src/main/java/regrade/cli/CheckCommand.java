package regrade.cli;

import picocli.CommandLine.Command;

import regrade.journal.CheckJournal;
import regrade.journal.Finding;
import regrade.journal.JournalProof;
import regrade.kernel.Progress;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.photo.CheckPhotos;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// `regrade check`: proves the journal and the photos byte by byte and the tables row by row.
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
        var folder = workplace.folder(options.data());
        // opening it would make a new and sound one of a mistyped name
        if (!Files.isDirectory(folder.journal()))
            throw new BadInput(
                    UserMessage.bad(
                            "journal.none-there", Remedy.CHECK_FILE, folder.root().toString()));
        var proof = new CheckJournal(workplace.folders()).check(folder, Progress.NONE);
        var findings = new ArrayList<>(proof.findings());
        var photos = new ArrayList<CheckPhotos.Finding>();
        if (proof.sound()) {
            var checked = workplace.check(options.data());
            findings.addAll(checked.tables());
            photos.addAll(checked.photos());
        }
        boolean sound = findings.isEmpty() && photos.isEmpty();
        if (options.json()) terminal.json(row(proof, findings, photos));
        else if (sound) terminal.say("cli.check.sound", proof.acts(), proof.lastHash());
        findings.forEach(
                finding ->
                        terminal.note(
                                "journal.finding." + finding.what().code(),
                                finding.where(),
                                finding.offset(),
                                finding.number()));
        photos.forEach(this::note);
        return sound ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    // keys: photo.finding.*
    private void note(CheckPhotos.Finding finding) {
        terminal.note(
                "photo.finding." + finding.what().code(),
                finding.taken().photo().fileName(),
                finding.taken().unit(),
                finding.taken().entry());
    }

    private static Map<String, Object> row(
            JournalProof proof, List<Finding> findings, List<CheckPhotos.Finding> photos) {
        var row = new LinkedHashMap<String, Object>();
        row.put("sound", findings.isEmpty() && photos.isEmpty());
        row.put("acts", proof.acts());
        row.put("lastHash", proof.lastHash());
        row.put("unfinishedBytes", proof.unfinished());
        row.put("findings", findings.stream().map(CheckCommand::row).toList());
        row.put("photos", photos.stream().map(CheckCommand::row).toList());
        return row;
    }

    private static Map<String, Object> row(CheckPhotos.Finding finding) {
        var row = new LinkedHashMap<String, Object>();
        row.put("what", finding.what().code());
        row.put("file", finding.taken().photo().fileName());
        row.put("reference", finding.taken().unit().text());
        row.put("number", finding.taken().entry());
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
