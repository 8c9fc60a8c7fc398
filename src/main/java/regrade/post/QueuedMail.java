package regrade.post;

import java.time.Instant;

/// A mail of the queue as it stands.
///
/// @param queued number of the act that put it there
/// @param note the server's answer or the reason of the doubt; empty for none
/// @param since when it came to stand so
public record QueuedMail(
        OutgoingMail mail, long queued, MailState state, String note, Instant since) {}
