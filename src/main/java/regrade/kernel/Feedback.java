package regrade.kernel;

/// Tells the person at the bench: shown in the message bar and heard, never in a modal dialog.
public interface Feedback {
    void tell(UserMessage message);

    /// A failure of work, in words: a [Problem]'s own message, else the general one.
    void problem(RuntimeException failure);
}
