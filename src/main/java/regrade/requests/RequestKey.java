package regrade.requests;

import regrade.intake.Fingerprint;
import regrade.kernel.Folded;

import java.time.LocalDate;
import java.util.List;

/// What makes a request the same request in two mails: its order, items and day.
public record RequestKey(long high, long low) {
    public static RequestKey of(ReturnRequest request) {
        return of("request", request.order(), request.items(), request.day());
    }

    public static RequestKey of(Cancellation cancellation) {
        return of("cancellation", cancellation.order(), cancellation.items(), cancellation.day());
    }

    private static RequestKey of(
            String what, String order, List<RequestedItem> items, LocalDate day) {
        var text = new StringBuilder(what + '\n' + order + '\n' + day);
        // the same items in another order are the same request
        items.stream().map(RequestKey::text).sorted().forEach(text::append);
        var print = Fingerprint.of(text.toString());
        return new RequestKey(print.high(), print.low());
    }

    private static String text(RequestedItem item) {
        var title = String.join(" ", Folded.words(item.title()));
        return '\n' + title + '\t' + item.asin() + '\t' + item.sku() + '\t' + item.quantity();
    }
}
