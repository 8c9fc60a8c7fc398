package regrade.cli;

import static java.util.function.Predicate.not;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

import regrade.kernel.Problem;
import regrade.kernel.ProgramVersion;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.platform.i18n.Languages;
import regrade.platform.i18n.Words;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Regrade without a window: finds the command, runs it, and says how it ended.
public final class CommandLineProgram {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

    private final Workplace workplace;
    private final PrintStream out;
    private final PrintStream err;

    public CommandLineProgram(Workplace workplace, PrintStream out, PrintStream err) {
        this.workplace = workplace;
        this.out = out;
        this.err = err;
    }

    /// The program by itself: what it can do.
    @Command(name = "regrade")
    static final class Root implements Runnable {
        @Spec private CommandSpec spec = CommandSpec.create();

        @Mixin private final GlobalOptions options = new GlobalOptions();

        // picocli acts on it
        @SuppressWarnings("UnusedVariable")
        @CommandLine.Option(
                names = "--version",
                versionHelp = true,
                descriptionKey = "cli.option.version")
        private boolean version;

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "?");
        }
    }

    /// @return the exit code
    public int run(String... arguments) {
        var named = language(arguments);
        var words =
                new Words(
                        new Languages().choose(named.orElse(""), Locale.getDefault()),
                        workplace.zone());
        var terminal = new Terminal(out, err, words);
        var root = new Root();
        var line = new CommandLine(root);
        commands(terminal, root.options).forEach(line::addSubcommand);
        line.setResourceBundle(words.texts());
        // a code that begins with @ is a code, and no file to read more arguments from
        line.setExpandAtFiles(false);
        line.getCommandSpec().version("Regrade " + ProgramVersion.text());
        describe(line, words);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((failure, _, _) -> failed(failure, terminal));
        line.setParameterExceptionHandler((wrong, _) -> misused(wrong, terminal));
        int code =
                named.filter(not(CommandLineProgram::spoken)).isPresent()
                        ? said(noLanguage(named.orElseThrow()), ExitCode.USAGE, terminal)
                        : line.execute(arguments);
        out.flush();
        return code;
    }

    private List<Object> commands(Terminal terminal, GlobalOptions options) {
        return List.of(
                new DemoCommand(workplace, terminal, options),
                new PracticeCommand(),
                new ImportCommand(workplace, terminal, options),
                new ColumnsCommand(workplace, terminal, options),
                new IdentifyCommand(terminal, options),
                new DecodeCommand(workplace, terminal, options),
                new InspectCommand(workplace, terminal, options),
                new CorrectCommand(workplace, terminal, options),
                new LabelCommand(workplace, terminal, options),
                new UnitCommand(workplace, terminal, options),
                new CapsuleCommand(workplace, terminal, options),
                new RulesCommand(workplace, terminal, options),
                new CloseDayCommand(workplace, terminal, options),
                new BackupCommand(workplace, terminal, options),
                new RestoreCommand(workplace, terminal, options),
                new CheckCommand(workplace, terminal, options),
                new RebuildCommand(workplace, terminal, options));
    }

    private static void describe(CommandLine line, Words words) {
        var usage = line.getCommandSpec().usageMessage();
        usage.description(words.text("cli.regrade"));
        usage.commandListHeading(words.text("cli.commands") + "%n");
        line.getSubcommands()
                .forEach(
                        (name, sub) ->
                                sub.getCommandSpec()
                                        .usageMessage()
                                        .description(words.text("cli." + name)));
    }

    private static int failed(Exception failure, Terminal terminal) {
        return switch (failure) {
            case WrongUsage wrong -> said(wrong.userMessage(), ExitCode.USAGE, terminal);
            case BadInput bad -> said(bad.userMessage(), ExitCode.BAD_INPUT, terminal);
            case Problem problem ->
                    said(
                            problem.userMessage(),
                            problem.userMessage().remedy() == Remedy.CHECK_FILE
                                    ? ExitCode.BAD_INPUT
                                    : ExitCode.OUTSIDE,
                            terminal);
            default -> {
                LOG.error("unexpected", failure);
                yield said(
                        UserMessage.bad("message.unexpected", Remedy.RETRY),
                        ExitCode.OUTSIDE,
                        terminal);
            }
        };
    }

    private static int said(UserMessage why, int code, Terminal terminal) {
        terminal.problem(why);
        return code;
    }

    private static int misused(ParameterException wrong, Terminal terminal) {
        var line = wrong.getCommandLine();
        if (!"?".equals(wrong.getMessage())) terminal.problem(misuse(wrong));
        line.usage(line.getErr());
        return ExitCode.USAGE;
    }

    /// What picocli would say in English only.
    private static UserMessage misuse(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown ->
                    usage("cli.usage.unknown", String.join(" ", unknown.getUnmatched()));
            case MissingParameterException missing ->
                    usage(
                            "cli.usage.missing",
                            missing.getMissing().stream()
                                    .map(CommandLineProgram::name)
                                    .collect(Collectors.joining(" ")));
            case OverwrittenOptionException twice ->
                    usage("cli.usage.twice", name(twice.getOverwritten()));
            default ->
                    usage(
                            "cli.usage.wrong",
                            Optional.ofNullable(wrong.getArgSpec())
                                    .map(CommandLineProgram::name)
                                    .orElse(wrong.getCommandLine().getCommandName()));
        };
    }

    private static UserMessage usage(String key, String what) {
        return UserMessage.bad(key, Remedy.NONE, what);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static UserMessage noLanguage(String named) {
        var codes = new Languages().all().stream().map(Locale::getLanguage);
        return UserMessage.bad(
                "cli.usage.language", Remedy.NONE, named, codes.collect(Collectors.joining(", ")));
    }

    private static boolean spoken(String code) {
        return new Languages().all().stream().map(Locale::getLanguage).anyMatch(code::equals);
    }

    /// Read before parsing, so that help and misuse are told in it.
    private static Optional<String> language(String... arguments) {
        var named = Optional.<String>empty();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith("--lang=")) named = Optional.of(arguments[i].substring(7));
            if (arguments[i].equals("--lang") && i + 1 < arguments.length)
                named = Optional.of(arguments[i + 1]);
        }
        return named;
    }
}
