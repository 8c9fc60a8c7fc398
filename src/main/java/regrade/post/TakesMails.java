package regrade.post;

import java.nio.file.Path;

/// Whoever knows what the mails of a mailbox mean.
public interface TakesMails {
    /// Takes in the mails of an mbox file; those it knows already change nothing. The file is gone
    /// afterwards.
    ///
    /// @throws regrade.kernel.Problem if not each of them is kept, refused by name, or known; they
    ///   come again with the next reading
    void take(Path mbox);
}
