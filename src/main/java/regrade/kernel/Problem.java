package regrade.kernel;

/// Something outside failed (disk, network, printer), already translated for the person who reads
/// it.
///
/// Adapters translate their technology's exceptions into this one, once.
public final class Problem extends RuntimeException {
    private final UserMessage userMessage;

    public Problem(UserMessage userMessage, Throwable cause) {
        super(userMessage.key(), cause);
        this.userMessage = userMessage;
    }

    public Problem(UserMessage userMessage) {
        super(userMessage.key());
        this.userMessage = userMessage;
    }

    public UserMessage userMessage() {
        return userMessage;
    }
}
