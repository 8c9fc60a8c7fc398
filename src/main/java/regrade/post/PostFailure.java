package regrade.post;

/// Why a mail server could not be used; `post.failure.<code>` in the bundles says it and what to
/// do.
public enum PostFailure {
    /// Server, user or sender is not set.
    NOT_SET_UP("not-set-up"),
    /// This machine has no password for this server.
    NO_PASSWORD("no-password"),
    HOST_UNKNOWN("host-unknown"),
    /// Nobody listens there, or the network is away.
    UNREACHABLE("unreachable"),
    /// It did not answer in time.
    SILENT("silent"),
    /// It offers no TLS, or TLS could not be agreed upon.
    NO_TLS("no-tls"),
    CERTIFICATE("certificate"),
    /// The file of the own certificate authority cannot be read.
    AUTHORITY("authority"),
    /// User or password was refused.
    PASSWORD("password"),
    FOLDER("folder"),
    /// The connection broke.
    CUT("cut"),
    /// It said something that is no answer, or far too much.
    GARBAGE("garbage"),
    /// It said no to what was asked.
    ANSWER("answer");

    private final String code;

    PostFailure(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
