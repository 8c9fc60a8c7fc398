package regrade.requests;

import regrade.intake.Fingerprint;

import java.util.stream.Collectors;

/// What makes a mail the same mail in two files: its Message-ID and what it says.
public record MailKey(long high, long low) {
    public static MailKey of(MailText mail) {
        var print = Fingerprint.of(mail.messageId() + '\n' + mail.subject() + '\n' + text(mail));
        return new MailKey(print.high(), print.low());
    }

    /// Mailboxes end lines otherwise than mails do.
    private static String text(MailText mail) {
        return mail.body()
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
