package regrade.requests;

import regrade.kernel.ClientId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A buyer's request to return, as the marketplace's mail says it. Holds nothing about who the
/// buyer is. Texts are empty where the mail says nothing.
///
/// @param client whose goods it is about
/// @param marketplace code of the [Marketplace] whose zone its day is in, e.g. `amazon.fr`
/// @param language of its labels, ISO 639-1
/// @param items at least one
/// @param day on which the marketplace received it, as the mail's body says
/// @param sent the mail's own date
/// @param received the instant at which its clock started, worked out from both
/// @param carrier of the return, if the buyer told
/// @param authorised the marketplace has accepted it already
/// @param outOfPolicy the marketplace's remark that it is out of policy
public record ReturnRequest(
        ClientId client,
        String marketplace,
        String language,
        String order,
        List<RequestedItem> items,
        LocalDate day,
        Optional<Instant> sent,
        Instant received,
        String carrier,
        String tracking,
        boolean authorised,
        String outOfPolicy) {
    public ReturnRequest {
        items = List.copyOf(items);
    }

    /// Whether its mail was sent later than that of another; one without a date never was.
    public boolean isSentAfter(ReturnRequest other) {
        var never = Instant.MIN;
        return sent.orElse(never).isAfter(other.sent.orElse(never));
    }

    /// The buyer's words about all items.
    public String comment() {
        return items.stream()
                .map(RequestedItem::comment)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /// The same as somebody else's goods.
    public ReturnRequest of(ClientId owner) {
        return new ReturnRequest(
                owner,
                marketplace,
                language,
                order,
                items,
                day,
                sent,
                received,
                carrier,
                tracking,
                authorised,
                outOfPolicy);
    }
}
