package regrade.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A buyer takes a request back.
///
/// @param items those that no longer come back; one that is unnamed stands for all of the order
/// @param day on which the marketplace received it
/// @param sent the mail's own date
public record Cancellation(
        String order, List<RequestedItem> items, LocalDate day, Optional<Instant> sent) {
    public Cancellation {
        items = List.copyOf(items);
    }

    /// Whether it takes an item of a request back: not one of a request that came after it.
    public boolean closes(ReturnRequest request, RequestedItem item) {
        return isOf(request.order(), item) && !isBefore(request.sent(), request.day());
    }

    /// Whether it names this item of this order.
    public boolean isOf(String other, RequestedItem item) {
        return order.equals(other) && items.stream().anyMatch(item::isLike);
    }

    /// Whether a request of that day, sent at that moment, came after it.
    public boolean isBefore(Optional<Instant> asked, LocalDate on) {
        return sent.isPresent() && asked.isPresent()
                ? sent.get().isBefore(asked.get())
                : day.isBefore(on);
    }
}
