package regrade.intake;

import java.nio.file.Path;
import java.util.Optional;

/// Lists the refused lines of a file in a file beside it, for the person who has to mend them.
public interface RefusedLines {
    Sheet begin(Path original);

    /// The list of one file. For one thread. Closing it without keeping it leaves nothing behind.
    interface Sheet extends AutoCloseable {
        /// @throws regrade.kernel.Problem if it cannot be written
        void add(RefusedLine line);

        /// Puts the list in its place as a whole. Never overwrites a file that is not this very
        /// list.
        ///
        /// @return where it is; empty if no line was refused
        /// @throws regrade.kernel.Problem if it cannot be written
        Optional<Path> keep();

        /// Takes a kept list away again, because the import did not happen after all.
        void withdraw();

        @Override
        void close();
    }
}
