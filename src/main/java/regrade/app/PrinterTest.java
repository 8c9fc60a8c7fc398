package regrade.app;

import regrade.grading.Grade;
import regrade.kernel.Reference;
import regrade.kernel.ReferenceSequence;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.label.LabelContent;
import regrade.label.PrintOutcome;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// Prints one label that belongs to no unit, to see whether the printer is set up rightly.
final class PrinterTest {
    private static final Instant BEFORE_ANY_UNIT = Instant.parse("2025-01-01T00:00:00Z");

    private final Bench bench;

    PrinterTest(Bench bench) {
        this.bench = bench;
    }

    /// Waits for the printer, for a bounded time.
    UserMessage print() {
        var settings = bench.settings().current();
        var printed = bench.labelling().print().print(content(), settings);
        return switch (printed.outcome()) {
            case PrintOutcome.Confirmed _, PrintOutcome.Accepted _, PrintOutcome.Unconfirmed _ ->
                    UserMessage.done("settings.test-printed", printed.printer());
            case PrintOutcome.Failed(var why) ->
                    UserMessage.bad("label.failed." + why.code(), Remedy.CHECK_PRINTER);
        };
    }

    private LabelContent content() {
        var then = Clock.fixed(BEFORE_ANY_UNIT, ZoneOffset.UTC);
        Reference nobody = new ReferenceSequence(bench.journal().bench(), then, -1).next();
        return new LabelContent(nobody, "Regrade", "TEST", Grade.A, "amazon-used", "", 1);
    }
}
