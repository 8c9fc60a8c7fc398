package regrade.requests;

import regrade.intake.Fingerprint;

/// What makes a mail the same mail in two files: its Message-ID and what it says.
public record MailKey(long high, long low) {
    public static MailKey of(MailText mail) {
        var print =
                Fingerprint.of(
                        mail.messageId() + '\n' + mail.subject() + '\n' + mail.body().strip());
        return new MailKey(print.high(), print.low());
    }
}
