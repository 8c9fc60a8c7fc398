package regrade.post;

/// What it takes to be let in by a mail server.
///
/// @param authority PEM file of the only certificates that are trusted; empty for the system's
public record MailLogin(MailServer server, Secret password, String authority) {}
