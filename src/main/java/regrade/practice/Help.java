package regrade.practice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How much the coach says by itself; the key that asks it always gets an answer.
public enum Help {
    /// Also when nothing happens for a while.
    WHEN_IN_DOUBT(Optional.of(Duration.ofSeconds(4)), true),
    /// Only when something went wrong.
    WHEN_WRONG(Optional.empty(), true),
    /// Nothing.
    WHEN_ASKED(Optional.empty(), false);

    private final Optional<Duration> patience;
    private final boolean corrects;

    Help(Optional<Duration> patience, boolean corrects) {
        this.patience = patience;
        this.corrects = corrects;
    }

    /// Less with every time that the lesson went well: once it was all right, the coach only says
    /// what went wrong; once it was all right without the coach, nothing.
    ///
    /// @param before what the same person reached in the same lesson
    public static Help after(List<PracticeResult> before) {
        var right = before.stream().filter(PracticeResult::allRight).toList();
        if (right.isEmpty()) return WHEN_IN_DOUBT;
        return right.stream().allMatch(PracticeResult::helped) ? WHEN_WRONG : WHEN_ASKED;
    }

    /// How long nothing may happen until it says the next key; empty: for ever.
    public Optional<Duration> patience() {
        return patience;
    }

    /// Whether it speaks when something went wrong.
    public boolean corrects() {
        return corrects;
    }
}
