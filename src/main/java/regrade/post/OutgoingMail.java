package regrade.post;

import regrade.kernel.Text;

import java.util.UUID;
import java.util.regex.Pattern;

/// A reply as it will be sent: plain text to one recipient. It cannot be wrong: whatever would
/// break out of a header is refused where it is made.
///
/// @param id of this mail for ever
/// @param from the address it comes from
/// @param to the one recipient
/// @param inReplyTo message id of the mail it answers, with its angle brackets; empty for none
/// @param messageId its own, with its angle brackets, the same however often it is tried
public record OutgoingMail(
        String id,
        String from,
        String to,
        String subject,
        String text,
        String inReplyTo,
        String messageId) {
    /// Characters of a mail's text.
    public static final int MOST_TEXT = 20_000;

    /// Characters of a subject.
    public static final int MOST_SUBJECT = 250;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,60}");
    private static final Pattern MESSAGE_ID = Pattern.compile("<[!-;=?-~]{1,490}>");

    public OutgoingMail {
        if (!ID.matcher(id).matches()) throw new IllegalArgumentException("id of a mail");
        MailAddress.checked("sender", from);
        MailAddress.checked("recipient", to);
        subject = Text.line("subject", subject, MOST_SUBJECT);
        text = checkedText(text);
        if (!inReplyTo.isEmpty()) checkedId("answered message id", inReplyTo);
        checkedId("message id", messageId);
    }

    /// A new mail with a message id of its own.
    ///
    /// @throws IllegalArgumentException if one of its parts cannot be sent
    static OutgoingMail written(UUID id, String from, Words words) {
        return new OutgoingMail(
                id.toString(),
                from,
                words.to(),
                words.subject(),
                words.text(),
                words.inReplyTo(),
                "<" + id + "@" + MailAddress.domain(from) + ">");
    }

    /// What somebody writes, before it becomes a mail of this bench; see [OutgoingMail].
    public record Words(String to, String subject, String text, String inReplyTo) {}

    /// Whether this can stand as a recipient.
    public static boolean isAddress(String text) {
        return MailAddress.fits(text);
    }

    private static String checkedText(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.isBlank()) throw new IllegalArgumentException("a mail without text");
        if (lines.length() > MOST_TEXT) throw new IllegalArgumentException("text is too long");
        if (lines.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t'))
            throw new IllegalArgumentException("text holds control signs");
        return lines;
    }

    private static void checkedId(String what, String id) {
        if (!MESSAGE_ID.matcher(id).matches())
            throw new IllegalArgumentException(what + " is none");
    }

    /// Of a mail only what tells it from others: logs are no place for letters.
    @Override
    public String toString() {
        return "mail " + id;
    }
}
