package regrade.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import regrade.kernel.Problem;
import regrade.kernel.Reference;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.label.LabelContent;
import regrade.label.LabelForm;
import regrade.label.LabelStock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// `regrade label REF…`: draws labels into files or to standard output, or prints them once more.
@Command(name = "label")
final class LabelCommand implements Callable<Integer> {
    private final Workplace workplace;
    private final Terminal terminal;
    private final GlobalOptions options;

    @Parameters(arity = "1..*", paramLabel = "REF", descriptionKey = "cli.label.reference")
    private List<String> references = List.of();

    @Option(names = "--format", paramLabel = "zpl|pdf|png", descriptionKey = "cli.label.format")
    private String format = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "cli.label.output")
    private @Nullable Path output;

    @Option(names = "--print", descriptionKey = "cli.label.print")
    private boolean print;

    LabelCommand(Workplace workplace, Terminal terminal, GlobalOptions options) {
        this.workplace = workplace;
        this.terminal = terminal;
        this.options = options;
    }

    @Override
    public Integer call() {
        var form = form();
        if (!print && references.size() > 1 && !form.holdsSeveral())
            throw new WrongUsage("cli.label.one-picture");
        try (var bench = workplace.open(options.data(), terminal)) {
            var labels = new ArrayList<LabelContent>();
            for (var typed : references) labels.add(label(bench, typed));
            return print ? reprint(bench, labels) : draw(bench, labels, form);
        }
    }

    private LabelForm form() {
        if (!format.isEmpty())
            return LabelForm.of(format)
                    .orElseThrow(() -> new WrongUsage("cli.label.no-format", format));
        if (print) return LabelForm.ZPL;
        var name = output == null ? "" : output.toString();
        return LabelForm.of(name.substring(name.lastIndexOf('.') + 1))
                .orElseThrow(() -> new WrongUsage("cli.label.format-needed"));
    }

    private static LabelContent label(OpenBench bench, String typed) {
        return Reference.parse(typed)
                .flatMap(unit -> bench.findLabel().latest(unit))
                .orElseThrow(() -> bad("cli.unit.unknown", typed));
    }

    private int reprint(OpenBench bench, List<LabelContent> labels) {
        labels.forEach(label -> bench.reprintLabel().reprint(label.unit()));
        var held = bench.printQueue().printWaiting();
        held.ifPresent(why -> terminal.note("label.failed." + why.code()));
        return held.isPresent() ? ExitCode.OUTSIDE : ExitCode.DONE;
    }

    private int draw(OpenBench bench, List<LabelContent> labels, LabelForm form) {
        var stock = LabelStock.of(bench.settings().current()).orElse(LabelStock.USUAL);
        var drawn = bench.drawLabel().draw(labels, form, stock);
        if (output == null) {
            terminal.out().write(drawn, 0, drawn.length);
            return ExitCode.DONE;
        }
        try {
            Files.write(output, drawn);
        } catch (IOException e) {
            throw new Problem(
                    UserMessage.bad("cli.label.not-written", Remedy.FREE_SPACE, output.toString()),
                    e);
        }
        if (!options.json()) terminal.say("cli.label.written", labels.size(), output.toString());
        return ExitCode.DONE;
    }

    private static BadInput bad(String key, Object... arguments) {
        return new BadInput(UserMessage.bad(key, Remedy.NONE, arguments));
    }
}
