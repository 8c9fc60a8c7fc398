package regrade.inspection.ui;

import regrade.inspection.Worksheet;
import regrade.kernel.Reference;
import regrade.kernel.UserMessage;

import java.util.function.Consumer;
import java.util.function.Function;

/// Acts that need a unit on the bench; without one they say so and change nothing.
record OnTheBench(Consumer<UserMessage> say) {
    BenchPicture unit(BenchPicture now, Function<Reference, BenchPicture> act) {
        return sheet(now, sheet -> act.apply(sheet.draft().unit()));
    }

    BenchPicture sheet(BenchPicture now, Function<Worksheet, BenchPicture> act) {
        var none = now.rework().isPresent() ? "rework.in-hand" : "inspection.nothing-here";
        return now.unit().map(act).orElseGet(() -> said(now, UserMessage.question(none)));
    }

    BenchPicture said(BenchPicture now, UserMessage message) {
        say.accept(message);
        return now;
    }
}
