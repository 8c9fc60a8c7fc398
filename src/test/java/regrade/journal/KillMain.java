package regrade.journal;

import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.kernel.Money;
import regrade.kernel.ReferenceSequence;
import regrade.kernel.Sku;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A program to be killed: saves units and imports beside them without end, and prints each act
/// that was called saved.
///
/// Lines are `unit REFERENCE NUMBER` and `import NAME NUMBER`; `ready` comes first. In round 0 it
/// ends by itself, so that what it loaded can be kept for quicker starts.
public final class KillMain {
    static final int LINES = 400;
    private static final Inspector ANA = new Inspector("Ana");

    private KillMain() {}

    public static void main(String[] arguments) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long round = Long.parseLong(arguments[1]);
        var root = Path.of(arguments[0]);
        // both ways of starting after a kill, and tables that are written often enough to be hit
        var bed =
                round % 2 == 0
                        ? JournalBed.open(root)
                        : JournalBed.trusting(root, Duration.ofMillis(1 + round % 10));
        var references =
                new ReferenceSequence(
                        JournalBed.BENCH, Clock.systemUTC(), round * 1_000_000 + 100_000_000);
        out.println("ready");
        if (round == 0) {
            out.println(saved(bed, references));
            out.println(imported(bed, "trained"));
            bed.close();
            return;
        }
        // an orphan must not go on for ever
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        Thread.ofPlatform()
                .daemon()
                .start(
                        () -> {
                            for (int i = 0; System.nanoTime() < end; i++)
                                out.println(imported(bed, round + "-" + i));
                        });
        while (System.nanoTime() < end) out.println(saved(bed, references));
    }

    private static String saved(JournalBed bed, ReferenceSequence references) {
        var unit = references.next();
        var entry =
                bed.journal()
                        .append(
                                ANA,
                                List.of(
                                        new TestFacts.Saved(
                                                unit,
                                                new Sku("SKU"),
                                                Money.of(100, "EUR"),
                                                Optional.empty(),
                                                Clock.systemUTC().instant()),
                                        new TestFacts.Checked(unit, "manual", TestFacts.Answer.OK),
                                        new TestFacts.Checked(
                                                unit, "packaging", TestFacts.Answer.MISSING)));
        return "unit " + unit.text() + " " + entry.number();
    }

    private static String imported(JournalBed bed, String name) {
        try (var act = bed.journal().begin(ANA)) {
            for (int line = 0; line < LINES; line++)
                act.add(new TestFacts.LineRead(ClientId.OWN, name + "-" + line, line));
            var header = act.commit(new TestFacts.FileRead(name, List.of()));
            return "import " + name + " " + header.number();
        }
    }
}
