package regrade.claims;

import regrade.history.Phrase;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// Money that is owed for units of an order, with the reason in words and the lines that prove it.
///
/// @param units how many are not paid
/// @param owed what is not paid for them, where reports tell it
/// @param span from when and until when it can be filed
/// @param reason with its figures
/// @param proof the lines behind it, at least one
/// @param unit the unit at the bench that is evidence
public record Claim(
        ClaimKey key,
        ClientId client,
        Goods goods,
        long units,
        Owed owed,
        Span span,
        Phrase reason,
        List<ClaimLine> proof,
        Optional<Reference> unit) {
    /// The most urgent first: what can be filed and ends soonest, then what has no known end, the
    /// oldest first; then what still waits; last what is over.
    static final Comparator<Dated> URGENT =
            Comparator.comparing(Dated::state)
                    .thenComparing(dated -> dated.claim.span.until.orElse(LocalDate.MAX))
                    .thenComparing(dated -> dated.claim.span.from)
                    .thenComparing(dated -> dated.claim.key.text());

    public Claim {
        proof = List.copyOf(proof);
    }

    /// What it is about.
    ///
    /// @param language of the marketplace
    public record Goods(String asin, String fnsku, Optional<Locale> language) {}

    /// What is not paid, and which report tells it.
    public record Owed(Optional<Money> money, Source source) {
        static final Owed UNKNOWN = new Owed(Optional.empty(), Source.UNKNOWN);

        /// `claims.amount.<code>` in the bundles names it.
        public enum Source {
            REFUNDED("refunded"),
            SOLD("sold"),
            REVERSED("reversed"),
            ORDERED("ordered"),
            /// no report tells it
            UNKNOWN("unknown");

            private final String code;

            Source(String code) {
                this.code = code;
            }

            public String code() {
                return code;
            }
        }
    }

    /// @param from the first day
    /// @param until the last day; empty where no source tells one
    public record Span(LocalDate from, Optional<LocalDate> until) {}

    /// A claim as it stands on a day.
    public record Dated(Claim claim, LocalDate today) {
        public ClaimState state() {
            if (claim.span.from.isAfter(today)) return ClaimState.WAITING;
            boolean over = claim.span.until.filter(today::isAfter).isPresent();
            return over ? ClaimState.LATE : ClaimState.OPEN;
        }

        /// Days until it can be filed, 0 if it can.
        public long daysToWait() {
            return Math.max(0, ChronoUnit.DAYS.between(today, claim.span.from));
        }

        /// Days until it cannot be filed any more, 0 on the last one; below 0 once it is over.
        public OptionalLong daysLeft() {
            return claim.span
                    .until
                    .map(until -> OptionalLong.of(ChronoUnit.DAYS.between(today, until)))
                    .orElseGet(OptionalLong::empty);
        }

        /// Whether it is worth a look: not long over.
        boolean shown() {
            return daysLeft().isEmpty() || daysLeft().getAsLong() >= -ClaimTerms.DAYS_SHOWN_LATE;
        }
    }

    /// Without what was filed or dismissed of it before; empty if nothing is left.
    Optional<Claim> without(SettledClaims.Settled settled) {
        long left = units - settled.units();
        if (left <= 0) return Optional.empty();
        var money =
                owed.money()
                        .filter(
                                all ->
                                        settled.money()
                                                .filter(
                                                        part ->
                                                                part.currency()
                                                                        .equals(all.currency()))
                                                .isPresent())
                        .map(all -> all.minus(settled.money().orElseThrow()));
        if (money.filter(rest -> rest.minorUnits() <= 0).isPresent()) return Optional.empty();
        return Optional.of(
                new Claim(
                        key,
                        client,
                        goods,
                        left,
                        money.isPresent() ? new Owed(money, owed.source()) : Owed.UNKNOWN,
                        span,
                        reason,
                        proof,
                        unit));
    }
}
