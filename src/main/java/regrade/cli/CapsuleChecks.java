package regrade.cli;

import regrade.history.CapsuleFinding;
import regrade.history.CapsuleProof;
import regrade.history.VerifyCapsule;
import regrade.kernel.Problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Checks capsules one after the other and says what is wrong with each.
final class CapsuleChecks {
    private final VerifyCapsule verify;
    private final Terminal terminal;
    private final GlobalOptions options;

    CapsuleChecks(VerifyCapsule verify, Terminal terminal, GlobalOptions options) {
        this.verify = verify;
        this.terminal = terminal;
        this.options = options;
    }

    /// @return the exit code: done if all of them are as they were made
    int check(List<Path> files) {
        var rows = new ArrayList<Map<String, Object>>();
        int code = ExitCode.DONE;
        for (var file : files) {
            try {
                var proof = verify.verify(file);
                if (!proof.sound()) code = ExitCode.BAD_INPUT;
                say(file, proof);
                rows.add(row(file, proof));
            } catch (Problem unreadable) {
                code = ExitCode.BAD_INPUT;
                terminal.problem(file, unreadable.userMessage());
                rows.add(Map.of("file", file.toString(), "sound", false));
            }
        }
        if (options.json()) terminal.json(rows);
        return code;
    }

    // keys: capsule.finding.*
    private void say(Path file, CapsuleProof proof) {
        if (!options.json() && proof.sound())
            proof.about()
                    .ifPresent(
                            about ->
                                    terminal.line(
                                            terminal.visible(
                                                    terminal.words()
                                                            .text(
                                                                    "cli.capsule.sound",
                                                                    file.toString(),
                                                                    about.unit(),
                                                                    about.built(),
                                                                    about.photos(),
                                                                    about.acts(),
                                                                    proof.sha256().orElse("")))));
        for (var finding : proof.findings())
            terminal.note(
                    "cli.capsule.finding",
                    terminal.visible(file.toString()),
                    terminal.words()
                            .text(
                                    "capsule.finding." + finding.what().code(),
                                    terminal.visible(finding.where()),
                                    finding.number()));
    }

    private static Map<String, Object> row(Path file, CapsuleProof proof) {
        var row = new LinkedHashMap<String, Object>();
        row.put("file", file.toString());
        row.put("sound", proof.sound());
        proof.sha256().ifPresent(sha256 -> row.put("sha256", sha256));
        proof.about().ifPresent(about -> put(row, about));
        row.put("findings", proof.findings().stream().map(CapsuleChecks::row).toList());
        return row;
    }

    private static void put(Map<String, Object> row, CapsuleProof.About about) {
        row.put("reference", about.unit());
        row.put("bench", about.bench());
        row.put("purpose", about.purpose());
        row.put("built", about.built());
        row.put("program", about.program());
        row.put("photos", about.photos());
        row.put("acts", about.acts());
        row.put("withheld", about.withheld());
        row.put("lastHash", about.lastHash());
    }

    private static Map<String, Object> row(CapsuleFinding finding) {
        var row = new LinkedHashMap<String, Object>();
        row.put("what", finding.what().code());
        row.put("where", finding.where());
        row.put("number", finding.number());
        return row;
    }
}
