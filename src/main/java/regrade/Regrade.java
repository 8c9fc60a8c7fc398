package regrade;

import regrade.app.LocalWorkplace;
import regrade.app.Start;
import regrade.cli.CommandLineProgram;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/// Starts Regrade: the window when no command is named, else the command.
public final class Regrade {
    private Regrade() {}

    public static void main(String[] arguments) {
        Start.logInto(arguments);
        var out = stream(FileDescriptor.out);
        var err = stream(FileDescriptor.err);
        if (Start.wantsWindow(arguments)) System.exit(Start.window(arguments, err));
        var workplace = new LocalWorkplace(Clock.systemDefaultZone());
        System.exit(new CommandLineProgram(workplace, out, err).run(arguments));
    }

    private static PrintStream stream(FileDescriptor where) {
        // machines read this: one encoding everywhere
        return new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8);
    }
}
