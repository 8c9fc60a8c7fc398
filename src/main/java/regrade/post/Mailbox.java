package regrade.post;

import regrade.kernel.Progress;
import regrade.post.PostFact.LeftMail;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A folder of mails on a server. It is only read: nothing is marked, moved or deleted but by
/// [#markRead].
public interface Mailbox {
    /// Fetches mails in the order of their numbers.
    ///
    /// @param sink takes each whole mail, as it is on the server; what it throws ends the fetching
    Fetched fetch(Source source, Order order, Consumer<byte[]> sink);

    /// Marks mails as read, if they are still there.
    Optional<PostFailure> markRead(Source source, Fetched of);

    /// Opens the folder, and says what is wrong.
    Optional<PostFailure> test(Source source);

    /// Which folder, and who asks.
    record Source(MailLogin login, String folder) {
        String account() {
            return login.server().account() + "/" + folder;
        }
    }

    /// What is wanted.
    ///
    /// @param after empty: from the beginning
    record Order(Optional<PostBox.Position> after, Limits limits, Progress progress) {}

    /// How much is fetched in one round.
    ///
    /// @param mailBytes larger ones are left
    record Limits(int mails, long bytes, int mailBytes) {
        public static final Limits USUAL = new Limits(200, 40_000_000, 10_000_000);
    }

    /// What came of it; also after a failure the mails that came before are whole.
    ///
    /// @param reached up to which mail everything is here or left; empty: it did not come so far
    /// @param taken numbers of the mails that the sink took
    /// @param more whether the mailbox holds more
    record Fetched(
            Optional<PostBox.Position> reached,
            List<Long> taken,
            List<LeftMail> left,
            boolean more,
            Optional<PostFailure> failure) {
        public Fetched {
            taken = List.copyOf(taken);
            left = List.copyOf(left);
        }

        public static Fetched failed(PostFailure failure) {
            return new Fetched(Optional.empty(), List.of(), List.of(), false, Optional.of(failure));
        }
    }
}
