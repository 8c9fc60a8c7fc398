package regrade.returns;

import regrade.requests.Cancellation;
import regrade.requests.RequestKey;
import regrade.requests.RequestedItem;
import regrade.requests.RequestsFact.RequestTold;
import regrade.requests.ReturnRequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// An item of a buyer's request, which announces a return as a line of a report does. Once a report
/// has the same return, the report says everything but what it lacks: the buyer's words, when the
/// request came, and whether it was taken back (domain reference, return requests, section 1).
///
/// @param key of its line as long as no report has it
/// @param said what no report says
public record RequestedReturn(ReturnKey key, ExpectedReturn line, Said said) {
    static final String RECEIVED = "request-received";
    static final String CANCELLED = "request-cancelled";

    /// @param day of the request, in its marketplace
    /// @param sent when its mail was sent
    /// @param received when its clock started
    public record Said(String comment, LocalDate day, Optional<Instant> sent, Instant received) {
        /// Whether it was asked for later than that, of one return in two mails.
        public boolean isBefore(Said other) {
            return sent.orElse(Instant.MIN).isBefore(other.sent.orElse(Instant.MIN));
        }
    }

    public static List<RequestedReturn> of(RequestTold fact) {
        var request = fact.request();
        return IntStream.range(0, request.items().size())
                .mapToObj(place -> of(fact.key(), place, request))
                .toList();
    }

    private static RequestedReturn of(RequestKey key, int place, ReturnRequest request) {
        var item = request.items().get(place);
        var said = new Said(item.comment(), request.day(), request.sent(), request.received());
        return new RequestedReturn(
                new ReturnKey(key.high(), key.low() + place), line(request, item), said);
    }

    private static ExpectedReturn line(ReturnRequest request, RequestedItem item) {
        var reason = item.reasonCode().isEmpty() ? item.reason() : item.reasonCode();
        return new ExpectedReturn(
                request.client(),
                request.day(),
                request.day().toString(),
                request.order(),
                item.sku(),
                item.asin(),
                "",
                item.title(),
                item.quantity(),
                "",
                "",
                reason.length() <= 80 ? reason : reason.substring(0, 80),
                "",
                "",
                "",
                parcel(request));
    }

    private static Map<String, String> parcel(ReturnRequest request) {
        var extra = new HashMap<String, String>();
        if (!request.carrier().isEmpty()) extra.put("return-carrier", request.carrier());
        if (!request.tracking().isEmpty()) extra.put("tracking-id", request.tracking());
        return extra;
    }

    /// Whether a line of a report is about this return.
    ///
    /// A mail that names no product but by its title has been given no client by it.
    public boolean isIn(ExpectedReturn reported) {
        boolean named = !line.sku().isEmpty() || !line.asin().isEmpty();
        return line.orderId().equals(reported.orderId())
                && (!named || line.client().equals(reported.client()))
                && item(line).isLike(item(reported));
    }

    private static RequestedItem item(ExpectedReturn line) {
        return new RequestedItem(
                line.title(), line.asin(), line.sku(), line.quantity(), line.reason(), "", "");
    }

    public boolean isTakenBackBy(Cancellation cancellation) {
        return cancellation.isOf(line.orderId(), item(line))
                && !cancellation.isBefore(said.sent, said.day);
    }

    /// A line, its own or a report's, with what only the mail says.
    public ExpectedReturn joined(ExpectedReturn with, boolean takenBack) {
        var extra = new HashMap<>(line.extra());
        extra.putAll(with.extra());
        extra.put(RECEIVED, said.received.toString());
        extra.remove(CANCELLED);
        if (takenBack) extra.put(CANCELLED, "Y");
        return with.saying(said.comment, extra);
    }
}
