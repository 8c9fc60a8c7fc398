package regrade.requests.file;

import regrade.kernel.UserMessage;
import regrade.requests.MailText;

/// A mail as text, or why it is none.
public sealed interface OpenedMail {
    /// @param sound false if its text holds what no mail holds: zero bytes, half signs, bytes that
    ///   its charset has not
    record Opened(MailText mail, boolean sound) implements OpenedMail {}

    record Refused(UserMessage reason) implements OpenedMail {}
}
