package regrade.post;

import java.time.Instant;
import java.util.Optional;

/// How the mail of this bench does just now, for screens.
///
/// @param sending why replies do not go out
/// @param reading why the mailbox is not read
/// @param lastRead when it was last read to its end
public record PostStatus(
        PostBox.Counts counts,
        Optional<Trouble> sending,
        Optional<Trouble> reading,
        Optional<Instant> lastRead) {
    public static final PostStatus NONE =
            new PostStatus(
                    PostBox.Counts.NONE, Optional.empty(), Optional.empty(), Optional.empty());

    /// What does not work, and since when.
    public record Trouble(PostFailure what, Instant since) {}
}
