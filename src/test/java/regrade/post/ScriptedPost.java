package regrade.post;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A server that does what the test says, and takes every mail otherwise.
final class ScriptedPost implements Post {
    final List<String> arrived = new ArrayList<>();
    final List<String> tried = new ArrayList<>();
    int closed;
    private final Deque<Step> script = new ArrayDeque<>();
    private Step otherwise = Step.TAKE;

    /// What it does with a mail.
    enum Step {
        TAKE,
        /// The line breaks before the mail is handed over.
        BREAK_BEFORE,
        /// It takes the mail, but its answer is lost.
        BREAK_AFTER,
        /// It never sees the line that hands the mail over.
        BREAK_AT,
        DEFER,
        DEFER_AFTER,
        REFUSE,
        REFUSE_AFTER,
        /// The program is killed once the mail is handed over.
        KILL_AFTER
    }

    /// Ends the program, as far as a test can.
    static final class Killed extends Error {}

    void then(Step... steps) {
        script.addAll(List.of(steps));
    }

    void otherwise(Step step) {
        otherwise = step;
    }

    @Override
    public Optional<PostFailure> test(MailLogin login) {
        return Optional.empty();
    }

    @Override
    public Line line(MailLogin login) {
        return new Line() {
            @Override
            public Outcome send(OutgoingMail mail, BooleanSupplier handOver) {
                tried.add(mail.subject());
                return ScriptedPost.this.send(mail, handOver);
            }

            @Override
            public void close() {
                closed++;
            }
        };
    }

    private Outcome send(OutgoingMail mail, BooleanSupplier handOver) {
        var step = script.isEmpty() ? otherwise : script.poll();
        switch (step) {
            case BREAK_BEFORE -> {
                return new Outcome.NotSent(PostFailure.CUT);
            }
            case DEFER -> {
                return new Outcome.Deferred("450 later");
            }
            case REFUSE -> {
                return new Outcome.Refused("550 no\r\nsuch buyer");
            }
            default -> {}
        }
        if (!handOver.getAsBoolean()) return new Outcome.HeldBack();
        return switch (step) {
            case BREAK_AT -> new Outcome.Unsure(PostFailure.CUT);
            case DEFER_AFTER -> new Outcome.Deferred("451 later");
            case REFUSE_AFTER -> new Outcome.Refused("554 no");
            case BREAK_AFTER -> {
                arrived.add(mail.subject());
                yield new Outcome.Unsure(PostFailure.SILENT);
            }
            case KILL_AFTER -> {
                arrived.add(mail.subject());
                throw new Killed();
            }
            case TAKE, BREAK_BEFORE, DEFER, REFUSE -> {
                arrived.add(mail.subject());
                yield new Outcome.Sent();
            }
        };
    }
}
