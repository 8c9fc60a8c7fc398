package regrade.photo;

import regrade.kernel.Reference;

import java.util.Set;
import java.util.function.Consumer;

/// All photos that the journal knows, also those that were taken back: their files stay.
public interface TakenPhotos {
    /// The hashes that begin so.
    ///
    /// @param start some hexadecimal digits
    Set<String> hashes(String start);

    /// Gives every photo, by hash; one that belongs to several units is given for each.
    void forEach(Consumer<Taken> reader);

    /// @param entry number of the act that took it
    record Taken(Photo photo, Reference unit, long entry) {}
}
