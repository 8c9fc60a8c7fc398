package regrade.requests;

/// A mail and what it turned out to be.
public record ReadMail(MailText mail, Reading reading) {}
