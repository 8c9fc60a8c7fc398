package regrade.requests;

import java.util.List;
import java.util.Optional;

/// Knows the table of items in a return mail by its head.
public final class ReturnTable {
    private ReturnTable() {}

    /// Whether these cells are the head of such a table: one names the reason, another something
    /// else.
    public static boolean isHead(List<String> cells) {
        var known =
                cells.stream()
                        .map(PlainText::of)
                        .map(MailWords.ALL::heading)
                        .flatMap(Optional::stream)
                        .toList();
        return known.size() >= 2
                && known.stream().anyMatch(cell -> cell.role() == MailWords.Role.REASON);
    }
}
