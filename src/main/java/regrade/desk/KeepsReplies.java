package regrade.desk;

import java.nio.file.Path;

/// Keeps replies as files that a mail program opens as drafts.
public interface KeepsReplies {
    /// @param order number of the order it is about, which names the file
    /// @param to the recipient's address; may be empty
    /// @throws regrade.kernel.Problem if it cannot be written
    Path keep(String order, Reply reply, String to);
}
