package regrade.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import regrade.history.BuildCapsule;
import regrade.history.BuildCapsule.Result;
import regrade.history.CapsulePurpose;
import regrade.history.Capsules.Place;
import regrade.kernel.Progress;
import regrade.kernel.Reference;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// `regrade capsule REF…`: evidence capsules of units; `regrade capsule --verify FILE…` checks
/// them.
@Command(name = "capsule")
final class CapsuleCommand implements Callable<Integer> {
    private final Workplace workplace;
    private final Terminal terminal;
    private final GlobalOptions options;

    @Parameters(arity = "1..*", paramLabel = "REF|FILE", descriptionKey = "cli.capsule.what")
    private List<String> arguments = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|DIR",
            descriptionKey = "cli.capsule.output")
    private @Nullable Path output;

    @Option(
            names = "--for",
            paramLabel = "safe-t|supplier|buyer",
            descriptionKey = "cli.capsule.for")
    private String purpose = "";

    @Option(names = "--verify", descriptionKey = "cli.capsule.verify")
    private boolean verify;

    CapsuleCommand(Workplace workplace, Terminal terminal, GlobalOptions options) {
        this.workplace = workplace;
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        if (!verify) return build(purpose());
        if (output != null || !purpose.isEmpty()) throw new WrongUsage("cli.capsule.only-verify");
        return new CapsuleChecks(workplace.verifyCapsule(), terminal, options)
                .check(arguments.stream().map(Path::of).toList());
    }

    private CapsulePurpose purpose() {
        if (purpose.isEmpty()) return CapsulePurpose.SAFE_T;
        return CapsulePurpose.of(purpose)
                .orElseThrow(
                        () ->
                                new WrongUsage(
                                        "cli.capsule.no-purpose",
                                        purpose,
                                        Arrays.stream(CapsulePurpose.values())
                                                .map(CapsulePurpose::code)
                                                .collect(Collectors.joining(", "))));
    }

    private int build(CapsulePurpose wanted) {
        var place = place();
        var rows = new ArrayList<Map<String, Object>>();
        int code = ExitCode.DONE;
        try (var bench = workplace.open(options.data(), terminal)) {
            for (var typed : arguments) {
                var result =
                        Reference.parse(typed)
                                .map(unit -> new BuildCapsule.Request(unit, wanted, place))
                                .map(asked -> bench.buildCapsule().build(asked, Progress.NONE))
                                .orElseGet(() -> unknown(typed));
                code = Math.max(code, said(typed, result));
                rows.add(row(typed, result));
            }
        }
        if (options.json()) terminal.json(rows);
        return code;
    }

    private Place place() {
        if (output == null) return new Place.Usual();
        boolean zip = output.toString().endsWith(".zip") && !Files.isDirectory(output);
        if (zip && arguments.size() > 1) throw new WrongUsage("cli.capsule.one-file");
        return zip ? new Place.At(output) : new Place.In(output);
    }

    private static Result unknown(String typed) {
        return new Result.Refused(List.of(UserMessage.bad("cli.unit.unknown", Remedy.NONE, typed)));
    }

    private int said(String typed, Result result) {
        return switch (result) {
            case Result.Built built -> {
                if (!options.json())
                    terminal.say(
                            "cli.capsule.done",
                            typed,
                            built.photos(),
                            built.acts(),
                            built.written().file().toString(),
                            built.written().sha256());
                yield ExitCode.DONE;
            }
            case Result.Refused refused -> {
                refused.why().forEach(terminal::problem);
                boolean damaged =
                        refused.why().stream().anyMatch(why -> why.remedy() == Remedy.RESTORE);
                yield damaged ? ExitCode.OUTSIDE : ExitCode.BAD_INPUT;
            }
        };
    }

    private Map<String, Object> row(String typed, Result result) {
        var row = new LinkedHashMap<String, Object>();
        row.put("reference", Reference.parse(typed).map(Reference::text).orElse(typed));
        switch (result) {
            case Result.Built built -> {
                row.put("file", built.written().file().toString());
                row.put("purpose", built.purpose().code());
                row.put("bytes", built.written().bytes());
                row.put("sha256", built.written().sha256());
                row.put("photos", built.photos());
                row.put("acts", built.acts());
            }
            case Result.Refused refused ->
                    row.put("refused", refused.why().stream().map(this::text).toList());
        }
        return row;
    }

    private String text(UserMessage why) {
        return terminal.words().text(why.key(), why.arguments().toArray());
    }
}
