package regrade.requests;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// A mail as text: nothing of it is ever rendered or followed. Texts are empty where it says
/// nothing.
///
/// @param messageId as the mail gives it, without angle brackets
/// @param sender the domain of the sender's address, lower case
/// @param sent the mail's own date
/// @param body its plain text, or the text drawn from its HTML: a line for each paragraph, list
///   item and table row, the cells of a row parted by tabs
/// @param alternative the same drawn from its other form, if it has both
/// @param oddities what was odd about its form
public record MailText(
        String messageId,
        String sender,
        String subject,
        Optional<Instant> sent,
        String body,
        String alternative,
        Set<Oddity> oddities) {
    public MailText {
        oddities = Set.copyOf(oddities);
    }
}
