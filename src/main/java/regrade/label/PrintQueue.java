package regrade.label;

import regrade.journal.Journal;
import regrade.kernel.Feedback;
import regrade.kernel.Lane;
import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.label.LabelFact.LabelFailed;
import regrade.label.LabelFact.LabelPrinted;
import regrade.label.PrintOutcome.Accepted;
import regrade.label.PrintOutcome.Confirmed;
import regrade.label.PrintOutcome.Failed;
import regrade.label.PrintOutcome.Unconfirmed;
import regrade.settings.Settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Prints the labels that were asked for, in that order, after they were saved, on a lane of its
/// own.
///
/// A printer that is dead or slow holds up this lane only. A label it did not take stays first in
/// line and is tried again after growing pauses; a label it may hold is left to the person at the
/// bench.
public final class PrintQueue {
    static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Ports ports;
    private final Lane lane;
    private final AtomicLong wakes = new AtomicLong();
    private Duration pause = FIRST_PAUSE;
    private Optional<LabelFact> unsaved = Optional.empty();
    private Optional<WaitingLabel> dealtWith = Optional.empty();
    private boolean inTrouble;

    public PrintQueue(Ports ports, Lane lane) {
        this.ports = ports;
        this.lane = lane;
    }

    /// What the queue stands on.
    public record Ports(
            WaitingLabels waiting,
            PrintLabel print,
            Journal journal,
            Settings settings,
            Feedback feedback) {}

    /// A label may be waiting, or the printer may work again: returns at once, prints on the lane.
    public void wake() {
        tryAfter(Duration.ZERO, wakes.incrementAndGet());
    }

    /// Prints what waits, here and now, until a printer does not take one; for callers without a
    /// window.
    ///
    /// @return why labels still wait, if they do
    /// @throws Problem if what happened to a label could not be saved; it is saved before the next
    ///   is printed
    public synchronized Optional<PrintFailure> printWaiting() {
        saveWhatHappened();
        Optional<PrintFailure> held = Optional.empty();
        for (var next = next(); next.isPresent(); next = next()) {
            var failure = printOne(next.get());
            if (failure.isPresent() && !failure.get().mayHold()) return failure;
            if (failure.isPresent()) held = failure;
        }
        return held;
    }

    private void tryAfter(Duration wait, long wake) {
        lane.later(
                wait,
                () -> {
                    if (wakes.get() == wake) tryNow(wake);
                });
    }

    private synchronized void tryNow(long wake) {
        boolean allOut = false;
        try {
            allOut = printWaiting().filter(failure -> !failure.mayHold()).isEmpty();
        } catch (Problem notSaved) {
            ports.feedback.problem(notSaved);
        } finally {
            if (allOut) caughtUp();
            else tryLater(wake);
        }
    }

    private void tryLater(long wake) {
        inTrouble = true;
        tryAfter(pause, wake);
        pause = longer(pause);
    }

    private void caughtUp() {
        if (inTrouble && ports.waiting.list(1).isEmpty())
            ports.feedback.tell(UserMessage.done("label.caught-up"));
        inTrouble = false;
        pause = FIRST_PAUSE;
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /// The same label again means that the projection is behind the journal: then nothing is
    /// printed twice.
    private Optional<WaitingLabel> next() {
        return ports.waiting.next().filter(label -> dealtWith.filter(label::sameAs).isEmpty());
    }

    private Optional<PrintFailure> printOne(WaitingLabel label) {
        var content = label.content();
        var printed = ports.print.print(content, ports.settings.current());
        return switch (printed.outcome()) {
            case Confirmed _, Accepted _, Unconfirmed _ -> {
                dealtWith = Optional.of(label);
                save(printed(label, printed.printer()));
                yield Optional.empty();
            }
            case Failed(var reason) -> {
                if (reason.mayHold()) dealtWith = Optional.of(label);
                failed(label, reason, printed.printer());
                yield Optional.of(reason);
            }
        };
    }

    /// A dead printer is tried all night: only a failure of another kind is a new fact.
    private void failed(WaitingLabel label, PrintFailure reason, String printer) {
        if (label.failure().filter(reason.code()::equals).isPresent()) return;
        ports.feedback.tell(UserMessage.bad("label.failed." + reason.code(), remedy(reason)));
        save(
                new LabelFailed(
                        label.content().unit(),
                        label.content().copy(),
                        label.asked(),
                        printer,
                        reason.code()));
    }

    private static LabelPrinted printed(WaitingLabel label, String printer) {
        var content = label.content();
        return new LabelPrinted(content.unit(), content.copy(), label.asked(), printer);
    }

    private static Remedy remedy(PrintFailure reason) {
        return reason == PrintFailure.DISK ? Remedy.FREE_SPACE : Remedy.CHECK_PRINTER;
    }

    private void save(LabelFact happened) {
        unsaved = Optional.of(happened);
        saveWhatHappened();
    }

    private void saveWhatHappened() {
        if (unsaved.isEmpty()) return;
        ports.journal.append(ports.settings.current().inspector(), List.of(unsaved.get()));
        unsaved = Optional.empty();
    }
}
