package regrade.requests;

import java.time.Instant;
import java.util.Optional;

/// A mail that waits for a person's look, with as much of it as that takes. Addresses in it are
/// masked.
///
/// @param why code of an [Oddity]
/// @param sender the domain of the sender's address
/// @param text its plain text, cut
public record OddMail(
        MailKey key,
        String why,
        String sender,
        String subject,
        Optional<Instant> sent,
        String text) {
    private static final int MOST_TEXT = 8000;

    /// @param why why it waits
    public static OddMail of(MailText mail, Oddity why) {
        var body = mail.body().isBlank() ? mail.alternative() : mail.body();
        return new OddMail(
                MailKey.of(mail),
                why.code(),
                OutsideText.line(mail.sender(), 120),
                OutsideText.line(mail.subject(), 300),
                mail.sent(),
                OutsideText.lines(body, MOST_TEXT));
    }
}
