package regrade.inspection.ui;

import regrade.inspection.ReworkSheet;
import regrade.kernel.Reference;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;
import regrade.rework.PlannedWork;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What keys and scans do to the unit that is on the bench for its rework. Used by the bench lane
/// alone.
///
/// Every method takes what the bench shows and gives what it shows then.
final class BenchRework {
    private final BenchActs acts;
    private final Consumer<UserMessage> say;

    BenchRework(BenchActs acts, Consumer<UserMessage> say) {
        this.acts = acts;
        this.say = say;
    }

    /// The work behind a digit is done, or not after all; 0: one of them does not mend the unit.
    BenchPicture digit(BenchPicture now, int digit) {
        return atWork(
                now,
                sheet -> {
                    if (digit == 0) return failing(now, sheet);
                    acts.rework().tick(sheet.draft().unit(), digit);
                    return around(now);
                });
    }

    /// Starts or stops the clock.
    BenchPicture startOrStop(BenchPicture now) {
        return atWork(
                now,
                sheet -> {
                    timed(acts.rework().startOrStop(sheet.draft().unit()));
                    return around(now);
                });
    }

    /// Says what became of the clock.
    void timed(ReworkSheet sheet) {
        say.accept(UserMessage.good(sheet.order().running() ? "rework.started" : "rework.stopped"));
    }

    /// The unit goes back to inspection.
    BenchPicture done(BenchPicture now) {
        return atWork(
                now,
                sheet -> {
                    acts.rework().done(sheet.draft().unit());
                    return said(around(now), UserMessage.good("rework.done"));
                });
    }

    /// A work did not mend what it should.
    BenchPicture failed(BenchPicture now, PlannedWork failed) {
        return atWork(
                now.asking(new Asking.Nothing()),
                sheet -> {
                    acts.rework().failed(sheet.draft().unit(), failed.attempt());
                    return said(around(now), UserMessage.good("rework.failed"));
                });
    }

    private BenchPicture failing(BenchPicture now, ReworkSheet sheet) {
        var open = sheet.order().unfinished();
        var choices = open.isEmpty() ? sheet.order().plan().works() : open;
        if (choices.size() == 1) return failed(now, choices.getFirst());
        return said(
                now.asking(new Asking.WhichFailed(choices, sheet.draft().checklist())),
                UserMessage.question("rework.which-failed"));
    }

    /// Says once, and records, that the work does not pay any more.
    BenchPicture breakEven(BenchPicture now) {
        return now.rework()
                .flatMap(sheet -> acts.rework().breakEven(sheet.draft().unit()))
                .map(
                        sheet ->
                                said(
                                        around(now),
                                        UserMessage.bad(
                                                "rework.break-even",
                                                Remedy.NONE,
                                                sheet.order().plan().before())))
                .orElse(now);
    }

    /// The units that wait, to pick one by digit.
    BenchPicture list(BenchPicture now) {
        var waiting = acts.board().forRework(Asking.WhichRework.MOST);
        return waiting.isEmpty()
                ? said(now, UserMessage.question("rework.none-waiting"))
                : now.asking(new Asking.WhichRework(waiting));
    }

    /// @return empty for a unit that does not wait for rework
    Optional<BenchPicture> takeUp(BenchPicture now, Reference unit) {
        return acts.rework().takeUp(unit).map(sheet -> taken(now, sheet));
    }

    private BenchPicture taken(BenchPicture now, ReworkSheet sheet) {
        opened(sheet);
        return around(now);
    }

    /// Says that a unit is there for its rework.
    void opened(ReworkSheet sheet) {
        say.accept(UserMessage.good("rework.opened", sheet.draft().product().title()));
    }

    private BenchPicture around(BenchPicture now) {
        return now.asking(new Asking.Nothing()).around(acts.board().now());
    }

    private BenchPicture atWork(BenchPicture now, Function<ReworkSheet, BenchPicture> act) {
        return now.rework().map(act).orElse(now);
    }

    private BenchPicture said(BenchPicture now, UserMessage message) {
        say.accept(message);
        return now;
    }
}
