package regrade.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.OverrideReason;
import regrade.inspection.CorrectUnits;
import regrade.inspection.CorrectUnits.Preview;
import regrade.inspection.Correction;
import regrade.inspection.CorrectionLine;
import regrade.kernel.Reference;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

/// `regrade correct`: the same put right about many units, in one act.
@Command(name = "correct")
final class CorrectCommand implements Callable<Integer> {
    private final Workplace workplace;
    private final Terminal terminal;
    private final GlobalOptions options;

    @Parameters(arity = "1..*", paramLabel = "REF", descriptionKey = "cli.correct.references")
    private List<String> references = List.of();

    @Option(names = "--bin", paramLabel = "B", descriptionKey = "cli.correct.bin")
    private String bin = "";

    @Option(names = "--route", paramLabel = "R", descriptionKey = "cli.correct.route")
    private String route = "";

    @Option(names = "--grade", paramLabel = "G", descriptionKey = "cli.correct.grade")
    private String grade = "";

    @Option(names = "--reason", paramLabel = "D", descriptionKey = "cli.correct.reason")
    private String reason = "";

    @Option(names = "--dry-run", descriptionKey = "cli.correct.dry-run")
    private boolean dry;

    @Option(names = "--print", descriptionKey = "cli.correct.print")
    private boolean print;

    CorrectCommand(Workplace workplace, Terminal terminal, GlobalOptions options) {
        this.workplace = workplace;
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        var correction = correction();
        var units = units();
        try (var bench = workplace.open(options.data(), terminal)) {
            if (dry) {
                say(bench.correctUnits().preview(units, correction), OptionalLong.empty());
                return ExitCode.DONE;
            }
            var done = bench.correctUnits().correct(units, correction);
            say(done.preview(), done.entry());
            if (print) bench.reprintLabel().reprint(done.preview().relabelled());
            // labels that waited say the right thing now
            bench.printQueue().printWaiting();
            return ExitCode.DONE;
        }
    }

    private Correction correction() {
        long named = List.of(bin, route, grade).stream().filter(text -> !text.isBlank()).count();
        if (named != 1) throw new WrongUsage("cli.correct.one-thing");
        if (!bin.isBlank()) return toBin();
        if (!route.isBlank()) return new Correction.ToRoute(route.strip());
        var chosen = Grade.of(grade).orElseThrow(() -> bad("cli.inspect.no-grade", grade));
        if (reason.isEmpty()) throw bad("cli.inspect.reason-needed", reasons());
        var why =
                OverrideReason.of(reason)
                        .orElseThrow(() -> bad("cli.inspect.no-reason", reason, reasons()));
        return new Correction.ToGrade(new GradeOverride(chosen, why));
    }

    private Correction toBin() {
        try {
            return new Correction.ToBin(bin);
        } catch (IllegalArgumentException e) {
            throw bad("correct.no-bin", Correction.ToBin.LONGEST);
        }
    }

    private List<Reference> units() {
        var units = new LinkedHashSet<Reference>();
        for (var text : references)
            units.add(Reference.parse(text).orElseThrow(() -> bad("cli.unit.unknown", text)));
        if (units.size() > CorrectUnits.MOST)
            throw bad("correct.too-many", units.size(), CorrectUnits.MOST);
        return List.copyOf(units);
    }

    private void say(Preview preview, OptionalLong entry) {
        if (options.json()) {
            terminal.json(row(preview, entry));
            return;
        }
        var words = terminal.words();
        for (var line : preview.lines())
            terminal.line(line.unit().grouped() + "  " + terminal.visible(said(line)));
        int changed = preview.changes().size();
        int staying = preview.staying().size();
        if (dry) terminal.say("cli.correct.would", changed, staying);
        else if (entry.isPresent())
            terminal.say("cli.correct.done", changed, staying, entry.getAsLong());
        else terminal.say("correct.nothing", staying);
        var labels = preview.relabelled();
        if (!labels.isEmpty() && !dry)
            terminal.line(
                    words.text("cli.correct.labels", labels.size())
                            + " "
                            + String.join(" ", labels.stream().map(Reference::text).toList()));
    }

    // keys: correct.stays.*
    private String said(CorrectionLine line) {
        var words = terminal.words();
        return switch (line.result()) {
            case CorrectionLine.Stays(var why) -> words.text("correct.stays." + why.code());
            case CorrectionLine.Changes(var from, var to, _) ->
                    place(from.grade(), from.channel(), from.bin())
                            + " → "
                            + place(to.grade(), to.route().channel(), to.route().bin());
        };
    }

    private String place(Grade of, String channel, String in) {
        return of.code() + ", " + terminal.words().named("channel.", channel) + ", " + in;
    }

    private Map<String, Object> row(Preview preview, OptionalLong entry) {
        var row = new LinkedHashMap<String, Object>();
        entry.ifPresent(number -> row.put("entry", number));
        row.put("changed", preview.changes().size());
        row.put("unchanged", preview.staying().size());
        row.put("labels", preview.relabelled().stream().map(Reference::text).toList());
        var lines = new ArrayList<Map<String, Object>>();
        preview.lines().forEach(line -> lines.add(row(line)));
        row.put("units", lines);
        return row;
    }

    private static Map<String, Object> row(CorrectionLine line) {
        var row = new LinkedHashMap<String, Object>();
        row.put("reference", line.unit().text());
        switch (line.result()) {
            case CorrectionLine.Stays(var why) -> row.put("stays", why.code());
            case CorrectionLine.Changes(var from, var to, _) -> {
                row.put("from", place(from.grade().code(), from.channel(), from.bin()));
                var route = to.route();
                row.put("to", place(to.grade().code(), route.channel(), route.bin()));
            }
        }
        return row;
    }

    private static Map<String, Object> place(String grade, String route, String bin) {
        var place = new LinkedHashMap<String, Object>();
        place.put("grade", grade);
        place.put("route", route);
        place.put("bin", bin);
        return place;
    }

    private static String reasons() {
        return String.join(
                ", ", List.of(OverrideReason.values()).stream().map(OverrideReason::code).toList());
    }

    private static BadInput bad(String key, Object... arguments) {
        return new BadInput(UserMessage.bad(key, Remedy.NONE, arguments));
    }
}
