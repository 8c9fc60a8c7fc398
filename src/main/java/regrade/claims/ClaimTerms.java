package regrade.claims;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// The waiting times and deadlines of claims, all in one place, with where they come from.
public final class ClaimTerms {
    /// Dispositions of FBA units that Amazon pays for (amazon-reports.md §3).
    static final Set<String> AMAZON_PAYS = Set.of("DAMAGED", "CARRIER_DAMAGED");

    /// Days in which lines are still posted late (amazon-reports.md §2, README rule 16): before
    /// their end a payment that is missing may only not have been told yet.
    static final int DAYS_TO_PAY = 35;

    /// Days that a buyer has from the refund to the return (issue "Claims and money owed").
    static final int DAYS_TO_RETURN = 45;

    /// Days from the refund in which Amazon takes a SAFE-T claim in Europe (return-requests.md §5).
    static final int SAFE_T_DAYS_EUROPE = 60;

    /// From this day on Amazon refunds by itself in the US, which leaves SAFE-T for what never
    /// arrived (return-requests.md §5).
    static final LocalDate AUTOMATIC_REFUND_US = LocalDate.of(2026, 1, 26);

    /// Days that a claim is still shown whose deadline has passed.
    static final int DAYS_SHOWN_LATE = 30;

    private ClaimTerms() {}

    /// The last day for a SAFE-T claim; empty where no source tells one.
    static Optional<LocalDate> safeT(Optional<Marketplace> marketplace, LocalDate refunded) {
        return marketplace
                .filter(Marketplace::european)
                .map(_ -> refunded.plusDays(SAFE_T_DAYS_EUROPE));
    }

    /// The first day after a waiting time: its last day still belongs to the other side.
    static LocalDate after(LocalDate day, int waiting) {
        return day.plusDays(waiting + 1L);
    }
}
