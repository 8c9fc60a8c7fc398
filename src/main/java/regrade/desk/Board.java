package regrade.desk;

import regrade.requests.OddMail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What lies on the desk, the most urgent first.
///
/// @param rows at most [ListDesk#MOST]
/// @param waiting how many requests wait for an answer, listed or not
public record Board(List<Row> rows, long waiting) {
    public static final Board EMPTY = new Board(List.of(), 0);

    public Board {
        rows = List.copyOf(rows);
    }

    /// One thing to be done before its time is over.
    public sealed interface Row {
        /// When its time is over.
        Instant due();

        /// A request that wants an answer.
        record Waiting(DeskRequest request, AnswerClock clock) implements Row {
            @Override
            public Instant due() {
                return clock.limit();
            }
        }

        /// A parcel that arrived, for which the marketplace refunds in full unless somebody decides
        /// before.
        record Refunding(DeskRequest request, RefundClock clock) implements Row {
            @Override
            public Instant due() {
                return clock.refund();
            }
        }

        /// A mail that may be a request, with the clock that this would have.
        record Odd(OddMail mail, AnswerClock clock) implements Row {
            @Override
            public Instant due() {
                return clock.limit();
            }
        }

        /// Below zero once its time is over.
        default Duration left(Instant now) {
            return Duration.between(now, due());
        }
    }
}
