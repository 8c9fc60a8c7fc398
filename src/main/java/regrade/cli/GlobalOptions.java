package regrade.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

import java.nio.file.Path;
import java.util.Optional;

/// What every command takes, before or behind its name.
final class GlobalOptions {
    @Option(
            names = "--data",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            descriptionKey = "cli.option.data")
    private @Nullable Path data;

    // read before parsing too, so that help is in the right language
    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            paramLabel = "fr|en",
            descriptionKey = "cli.option.lang")
    @SuppressWarnings("unused")
    private @Nullable String language;

    @Option(names = "--json", scope = ScopeType.INHERIT, descriptionKey = "cli.option.json")
    private boolean json;

    @Option(
            names = {"-h", "--help"},
            scope = ScopeType.INHERIT,
            usageHelp = true,
            descriptionKey = "cli.option.help")
    @SuppressWarnings("unused") // picocli asks for it
    private boolean help;

    Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    boolean json() {
        return json;
    }
}
