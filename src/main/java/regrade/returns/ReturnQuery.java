package regrade.returns;

import regrade.kernel.ClientId;

import java.time.LocalDate;
import java.util.Optional;

/// Which expected returns are listed, and in what order.
///
/// @param words every word must begin LPN or order, or stand in SKU, FNSKU, ASIN or title, case and
///   accents folded; may be empty
/// @param client the only one whose lines are listed; empty for those of all
/// @param today from which it is counted what is late
public record ReturnQuery(
        String words, Part part, Optional<ClientId> client, Order order, LocalDate today) {
    /// A part of the list.
    public enum Part {
        /// Whose unit has not come yet.
        WAITING("waiting"),
        /// Which wait longer than they should, see [WaitingReturn#late].
        LATE("late"),
        ALL("all");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /// The word for it in keys.
        public String code() {
            return code;
        }

        /// The one after it, round and round.
        public Part next() {
            return switch (this) {
                case WAITING -> LATE;
                case LATE -> ALL;
                case ALL -> WAITING;
            };
        }
    }

    /// What stands first.
    public enum Order {
        NEWEST("newest"),
        OLDEST("oldest"),
        /// By what they are worth, of the newest so many: see [ListReturns].
        DEAREST("dearest");

        private final String code;

        Order(String code) {
            this.code = code;
        }

        /// The word for it in keys.
        public String code() {
            return code;
        }

        /// The one after it, round and round.
        public Order next() {
            return switch (this) {
                case NEWEST -> OLDEST;
                case OLDEST -> DEAREST;
                case DEAREST -> NEWEST;
            };
        }
    }

    /// Those of all clients, the newest first.
    static ReturnQuery newest(String words, boolean onlyWaiting) {
        return new ReturnQuery(
                words,
                onlyWaiting ? Part.WAITING : Part.ALL,
                Optional.empty(),
                Order.NEWEST,
                LocalDate.EPOCH);
    }

    /// The first day of which a line is not late.
    public LocalDate lateBefore() {
        return today.minusDays(WaitingReturn.LATE);
    }
}
