package regrade.photo;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The photos themselves, one file for each content.
///
/// Promises: what [#keep] returned from outlasts a power cut; a file is whole or not there; no file
/// is ever deleted. For several threads.
public interface PhotoFiles {
    /// Stores a picture under its name. Harmless if it is already there; a file of that name with
    /// another content is replaced.
    ///
    /// @throws regrade.kernel.Problem if it could not be written; then nothing is there under its
    ///   name that was not there before
    void keep(Photo photo, byte[] content);

    /// Reads a photo and compares it with its name.
    Stored read(Photo photo);

    /// Reads a picture of the person's own, at most one byte more than a photo may have.
    ///
    /// @return empty if it cannot be read
    Optional<byte[]> load(Path picture);

    /// Puts every file aside that no fact knows, and what a crash left half-written. A file kept
    /// since the program started is never one of them.
    ///
    /// @param known the hashes that facts know, of those that begin with two digits
    /// @return how many were put aside
    /// @throws regrade.kernel.Problem if the disk refuses
    int putAside(Function<String, Set<String>> known);

    /// What was found under a photo's name.
    sealed interface Stored {
        record Sound(byte[] content) implements Stored {}

        record Missing() implements Stored {}

        /// Other bytes than were taken, or none that can be read.
        record Altered() implements Stored {}
    }
}
