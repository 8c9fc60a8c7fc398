package regrade.photo;

import regrade.kernel.Reference;

/// Where a marked copy becomes a photo of its unit. Used by the bench lane alone.
public interface MarkedPhotos {
    /// Says in the journal whose copy it is; its file is on the disk already.
    ///
    /// @throws regrade.kernel.Problem if it could not be saved; then nothing changed
    Kept keep(Reference unit, Photo original, Photo copy);

    /// What came of it.
    sealed interface Kept {
        record Added(PhotoFact fact) implements Kept {}

        /// The very same marks stand on a copy that is there.
        record AlreadyThere() implements Kept {}

        /// The unit has no such photo any more; nothing was added.
        record OriginalGone() implements Kept {}
    }
}
