package regrade.requests.file;

/// What a mail from outside may ask of us. Mailboxes themselves may be of any size.
final class MailLimits {
    /// Bytes of one mail.
    static final int MAIL = 10 << 20;

    /// Signs of its text, and bytes of one of its parts that are text.
    static final int TEXT = 2 << 20;

    /// Bytes of one header with all its folded lines.
    static final int HEADER = 64 << 10;

    /// Headers of the mail, and of each of its parts.
    static final int HEADERS = 500;

    static final int PARTS = 200;
    static final int DEPTH = 20;

    /// Nodes of its HTML; a return mail has some hundred.
    static final int NODES = 100_000;

    private MailLimits() {}
}
