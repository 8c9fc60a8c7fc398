package regrade.post;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/// The server that takes outgoing mail.
public interface Post {
    /// A line to it, which is opened with the first mail.
    Line line(MailLogin login);

    /// Lets itself be let in, and says what is wrong.
    Optional<PostFailure> test(MailLogin login);

    /// A connection for one mail after the other. For one thread. Once it has failed it is opened
    /// anew with the next mail.
    interface Line extends AutoCloseable {
        /// @param handOver asked when the text is at the server and only the line is missing that
        ///   hands it over; false: it is not written, and the mail has certainly not arrived
        Outcome send(OutgoingMail mail, BooleanSupplier handOver);

        @Override
        void close();
    }

    /// What became of a mail.
    sealed interface Outcome {
        /// The server said that it has it.
        record Sent() implements Outcome {}

        /// The server will not take this one.
        record Refused(String answer) implements Outcome {}

        /// The server does not take this one now.
        record Deferred(String answer) implements Outcome {}

        /// The line failed; the mail has certainly not arrived.
        record NotSent(PostFailure failure) implements Outcome {}

        /// The line failed after the mail was handed over: it may have arrived.
        record Unsure(PostFailure failure) implements Outcome {}

        /// It was not to be handed over.
        record HeldBack() implements Outcome {}
    }
}
