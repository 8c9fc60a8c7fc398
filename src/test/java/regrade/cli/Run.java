package regrade.cli;

import regrade.app.LocalWorkplace;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// One run of the command line in this process, with what it printed.
record Run(int code, byte[] bytes, String err) {
    static Run of(Path data, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString(), "--lang", "en"));
        return of(all.toArray(String[]::new));
    }

    static Run of(String... arguments) {
        return on(new LocalWorkplace(Clock.systemDefaultZone()), arguments);
    }

    static Run on(Workplace workplace, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var program =
                new CommandLineProgram(
                        workplace,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        int code = program.run(arguments);
        return new Run(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(out());
    }
}
