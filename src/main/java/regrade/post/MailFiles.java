package regrade.post;

import java.nio.file.Path;

/// Where fetched mails lie until they are taken in.
public interface MailFiles {
    /// Begins a new file; what an earlier one left behind goes.
    ///
    /// @throws regrade.kernel.Problem if it cannot be written
    MailFile begin(String name);

    /// One file of mails. Closing it removes it.
    interface MailFile extends AutoCloseable {
        /// @throws regrade.kernel.Problem if it cannot be written
        void add(byte[] mail);

        /// The file with all that was added, whole.
        Path finished();

        @Override
        void close();
    }
}
