package regrade.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The expected returns. Answers come from the projection, in well under a frame at a million
/// lines.
public interface ExpectedReturns {
    Optional<WaitingReturn> find(long id);

    /// Lines with this identifier in LPN, FNSKU, ASIN, SKU or order id, or shipped with this IMEI
    /// (15 digits), those still waiting first, newest first, at most `most`.
    List<WaitingReturn> withIdentifier(String identifier, int most);

    /// Lines of an order, at most `most`.
    List<WaitingReturn> ofOrder(String order, int most);

    /// How a marketplace's warehouse judged the units that came back in these days, both included.
    List<DispositionCount> dispositions(LocalDate from, LocalDate to);

    /// A page, newest first (return date, then id).
    ///
    /// @param words every word must begin LPN or order, or stand in SKU, FNSKU, ASIN or title, case
    ///   and accents folded; may be empty
    /// @param after the last line of the page before, or empty for the first page
    List<WaitingReturn> page(
            String words, boolean onlyWaiting, Optional<WaitingReturn> after, int size);

    /// What the line with this key says ([ExpectedReturn#content]); empty if there is none. One
    /// answer for each key, in their order.
    List<OptionalLong> contents(List<ReturnKey> keys);

    long count();

    long waiting();
}
