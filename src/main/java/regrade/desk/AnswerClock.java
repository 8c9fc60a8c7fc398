package regrade.desk;

import java.time.Duration;
import java.time.Instant;

/// The clock of a request that waits for its answer.
///
/// @param received when it started
/// @param target until when an answer is advised
/// @param limit after which an answer counts as late
public record AnswerClock(Instant received, Instant target, Instant limit) {
    static AnswerClock of(Instant received, MarketplaceRules rules) {
        return new AnswerClock(
                received,
                received.plus(Duration.ofHours(rules.targetHours())),
                received.plus(Duration.ofHours(rules.limitHours())));
    }

    /// How far it is.
    public enum Stage {
        /// Before the target.
        IN_TIME("in-time"),
        /// Past the target, before the limit.
        PAST_TARGET("past-target"),
        /// Past the limit.
        LATE("late");

        private final String code;

        Stage(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /// An answer at the very instant of a deadline is in time.
    public Stage stage(Instant at) {
        if (!at.isAfter(target)) return Stage.IN_TIME;
        return at.isAfter(limit) ? Stage.LATE : Stage.PAST_TARGET;
    }

    /// The deadline that comes next; the limit once it is over.
    public Instant next(Instant now) {
        return stage(now) == Stage.IN_TIME ? target : limit;
    }

    /// Until the deadline that comes next; below zero once the limit is over.
    public Duration left(Instant now) {
        return Duration.between(now, next(now));
    }
}
