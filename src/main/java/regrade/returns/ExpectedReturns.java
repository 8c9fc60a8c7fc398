package regrade.returns;

import regrade.kernel.ClientId;

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

    /// A page by day, then by id: the newest first, or the oldest if the query wants that.
    ///
    /// @param after the last line of the page before, or empty for the first page
    List<WaitingReturn> page(ReturnQuery query, Optional<WaitingReturn> after, int size);

    /// A page of all clients, the newest first.
    ///
    /// @param words as in [ReturnQuery]
    default List<WaitingReturn> page(
            String words, boolean onlyWaiting, Optional<WaitingReturn> after, int size) {
        return page(ReturnQuery.newest(words, onlyWaiting), after, size);
    }

    /// How many lines a query lists, counted up to `most`.
    long count(ReturnQuery query, int most);

    /// Every client that has a line, by name.
    List<ClientId> clients();

    /// What the line with this key says ([ExpectedReturn#content]); empty if there is none. One
    /// answer for each key, in their order.
    List<OptionalLong> contents(List<ReturnKey> keys);

    long count();

    long waiting();
}
