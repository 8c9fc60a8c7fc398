package regrade.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import regrade.scan.Code;
import regrade.scan.Identified;
import regrade.scan.IdentifyCode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// `regrade identify CODE…`: what each code is, normalised.
@Command(name = "identify")
final class IdentifyCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final GlobalOptions options;

    @Parameters(arity = "1..*", paramLabel = "CODE", descriptionKey = "cli.identify.code")
    private List<String> codes = List.of();

    IdentifyCommand(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        var identified = codes.stream().map(new IdentifyCode()::identify).toList();
        if (options.json()) terminal.json(identified.stream().map(IdentifyCommand::row).toList());
        else identified.forEach(scan -> terminal.line(line(scan)));
        return identified.stream().allMatch(Identified::understood)
                ? ExitCode.DONE
                : ExitCode.BAD_INPUT;
    }

    private static Map<String, Object> row(Identified scan) {
        var row = new LinkedHashMap<String, Object>();
        row.put("code", scan.scanned());
        row.put("kind", scan.best().kind());
        row.put("value", scan.best().text());
        row.put("candidates", scan.candidates().stream().map(IdentifyCommand::candidate).toList());
        return row;
    }

    private static Map<String, Object> candidate(Code code) {
        var row = new LinkedHashMap<String, Object>();
        row.put("kind", code.kind());
        row.put("value", code.text());
        return row;
    }

    private String line(Identified scan) {
        var others =
                scan.candidates().stream()
                        .skip(1)
                        .map(code -> code.kind() + " " + code.text())
                        .toList();
        var best =
                terminal.visible(scan.scanned())
                        + "\t"
                        + scan.best().kind()
                        + "\t"
                        + terminal.visible(scan.best().text());
        return others.isEmpty() ? best : best + "\t(" + String.join(", ", others) + ")";
    }
}
