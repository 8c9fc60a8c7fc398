package regrade.requests;

import regrade.requests.MailWords.Labelled;
import regrade.requests.MailWords.Role;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The items that a mail names, from its labels or from its table.
///
/// @param oddity why it cannot be told what they are
record MailItems(List<RequestedItem> items, Optional<Oddity> oddity) {
    private static final Set<Role> PARTS =
            Set.of(Role.ITEM, Role.ASIN, Role.SKU, Role.QUANTITY, Role.REASON, Role.COMMENT);
    private static final Pattern QUANTITY = Pattern.compile("[1-9][0-9]{0,2}");
    private static final int MOST_ITEMS = 50;

    // five times what the web form takes (domain reference, section 6 of the reports)
    private static final int MOST_COMMENT = 1000;

    static MailItems in(LabelledText text) {
        var parts = text.rows();
        if (parts.isEmpty()) return of(parted(text.labels()));
        boolean twofold =
                text.labels().stream()
                        .anyMatch(label -> PARTS.contains(label.role()) && !isComment(label));
        return twofold ? unclear() : of(parts);
    }

    private static boolean isComment(Labelled label) {
        return label.role() == Role.COMMENT;
    }

    private static MailItems unclear() {
        return new MailItems(List.of(), Optional.of(Oddity.ITEMS_UNCLEAR));
    }

    /// A title begins an item, and so does a label that the item has already; that one is not clear
    /// then, for it may be the buyer's own words.
    private static List<Map<Role, String>> parted(List<Labelled> labels) {
        var items = new ArrayList<Map<Role, String>>();
        for (var label : labels) {
            var role = label.role();
            if (!PARTS.contains(role)) continue;
            boolean begins =
                    items.isEmpty()
                            || role == Role.ITEM && items.getLast().containsKey(Role.ITEM)
                            || role == Role.ITEM && items.getLast().containsKey(Role.REASON)
                            || role != Role.COMMENT && items.getLast().containsKey(role);
            if (begins) items.add(new EnumMap<>(Role.class));
            items.getLast().merge(role, label.value(), MailItems::both);
        }
        return items;
    }

    private static String both(String comment, String details) {
        return comment.isEmpty() ? details : (comment + '\n' + details).strip();
    }

    private static MailItems of(List<Map<Role, String>> parts) {
        if (parts.isEmpty() || parts.size() > MOST_ITEMS) return unclear();
        // of several, each must say what it is and why it comes back
        if (parts.stream().anyMatch(part -> part.getOrDefault(Role.REASON, "").isEmpty()))
            return unclear();
        if (parts.size() > 1 && parts.stream().anyMatch(part -> !named(part))) return unclear();
        boolean odd =
                parts.stream()
                        .map(part -> number(part.getOrDefault(Role.QUANTITY, "1")))
                        .anyMatch(number -> !QUANTITY.matcher(number).matches());
        if (odd) return new MailItems(List.of(), Optional.of(Oddity.QUANTITY));
        return new MailItems(parts.stream().map(MailItems::item).toList(), Optional.empty());
    }

    private static boolean named(Map<Role, String> part) {
        return part.containsKey(Role.ITEM)
                || part.containsKey(Role.ASIN)
                || part.containsKey(Role.SKU);
    }

    private static String number(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    }

    private static RequestedItem item(Map<Role, String> part) {
        var reason = OutsideText.line(part.getOrDefault(Role.REASON, ""), 200);
        return new RequestedItem(
                OutsideText.line(part.getOrDefault(Role.ITEM, ""), 500),
                OutsideText.line(part.getOrDefault(Role.ASIN, ""), 20).toUpperCase(Locale.ROOT),
                OutsideText.line(part.getOrDefault(Role.SKU, ""), 120),
                Integer.parseInt(number(part.getOrDefault(Role.QUANTITY, "1"))),
                reason,
                ReasonCodes.of(reason),
                OutsideText.lines(part.getOrDefault(Role.COMMENT, ""), MOST_COMMENT));
    }
}
