package regrade.history;

import regrade.kernel.Progress;

import java.nio.file.Path;

/// Capsules as files.
public interface Capsules {
    /// Writes a capsule and proves it, so that it is there whole, outlasting a power cut, or not at
    /// all; never over another file.
    ///
    /// @throws regrade.kernel.Problem if it cannot be written, a photo is no longer what was taken,
    ///   or it was cancelled; then nothing is there
    Written write(Place place, CapsuleContent content, Progress progress);

    /// Removes what a kill left of capsules in the bench's own folder, never a whole one nor one
    /// that is being written.
    ///
    /// @return how many files were removed
    int tidy();

    /// Where a capsule goes.
    sealed interface Place {
        /// The bench's own folder of capsules, under a name of its own.
        record Usual() implements Place {}

        /// A folder, made if it is not there; the capsule gets a name of its own.
        record In(Path folder) implements Place {}

        /// A file that must not be there yet.
        record At(Path file) implements Place {}
    }

    /// @param sha256 of the whole file, lower-case hex
    record Written(Path file, long bytes, String sha256) {}
}
