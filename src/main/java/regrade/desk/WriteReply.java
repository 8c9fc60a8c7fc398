package regrade.desk;

import regrade.requests.RequestedItem;
import regrade.requests.ReturnRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Drafts the reply that goes with a decision, in the buyer's language: why they wrote, what was
/// decided, who pays, where to, and what the client wants them to know.
public final class WriteReply {
    private static final Set<String> LATE =
            Set.of("MISSED_ESTIMATED_DELIVERY", "UNDELIVERABLE_FAILED_DELIVERY_ATTEMPTS");
    private static final Set<String> MIND =
            Set.of(
                    "UNWANTED_ITEM",
                    "ORDERED_WRONG_ITEM",
                    "FOUND_BETTER_PRICE",
                    "UNAUTHORIZED_PURCHASE",
                    "EXTRA_ITEM",
                    "APPAREL_TOO_SMALL",
                    "APPAREL_TOO_LARGE",
                    "APPAREL_STYLE");

    private final Desk desk;

    public WriteReply(Desk desk) {
        this.desk = desk;
    }

    public Reply draft(ReturnRequest request, Decision decision) {
        var words = ReplyWords.in(request.language());
        var parts = new ArrayList<String>();
        parts.add(word(words, "greeting"));
        switch (decision) {
            case Decision.Approval _ -> parts.addAll(approval(words, request));
            case Decision.Refusal(var ground) -> {
                parts.add(reason(words, request));
                parts.add(word(words, ground.code()));
            }
            case Decision.Refund(var ground, int kept) -> parts.addAll(refund(words, ground, kept));
        }
        parts.add(word(words, "closing"));
        return new Reply(
                filled(word(words, "subject"), request, decision),
                filled(String.join("\n\n", parts), request, decision));
    }

    private List<String> approval(Map<String, String> words, ReturnRequest request) {
        var parts = new ArrayList<String>();
        parts.add(reason(words, request));
        parts.add(word(words, "approve"));
        parts.add(word(words, buyerPays(request) ? "buyer-pays" : "seller-pays"));
        var address = desk.address(request.client());
        if (!address.lines().isEmpty()) parts.add(word(words, "address") + "\n" + address.lines());
        if (!address.instructions().isEmpty()) parts.add(address.instructions());
        return parts;
    }

    private static List<String> refund(Map<String, String> words, RefundGround ground, int kept) {
        if (kept == 0) return List.of(word(words, "full"));
        return List.of(word(words, "partial"), word(words, ground.code()));
    }

    /// Whether the buyer pays for the way back: only if every item's reason says so.
    private boolean buyerPays(ReturnRequest request) {
        var pays = desk.rules(request.marketplace()).buyerPays();
        return request.items().stream().allMatch(item -> pays.contains(item.reasonCode()));
    }

    /// One item that was at fault outweighs the others; nobody is sorry for a reason that is not
    /// understood.
    private static String reason(Map<String, String> words, ReturnRequest request) {
        var codes =
                request.items().stream()
                        .map(RequestedItem::reasonCode)
                        .filter(code -> !code.isEmpty())
                        .toList();
        if (MIND.containsAll(codes)) return word(words, "thanks");
        return word(words, LATE.containsAll(codes) ? "sorry-late" : "sorry-fault");
    }

    private static String filled(String text, ReturnRequest request, Decision decision) {
        var kept = decision instanceof Decision.Refund(_, int percent) ? percent : 0;
        return text.replace("{order}", request.order()).replace("{kept}", Integer.toString(kept));
    }

    private static String word(Map<String, String> words, String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
