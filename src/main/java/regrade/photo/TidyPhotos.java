package regrade.photo;

/// Heals what a kill between file and fact left: such a file is put aside, never deleted, since a
/// journal brought back from an older backup does not know its newest photos either.
public final class TidyPhotos {
    private final PhotoFiles files;
    private final TakenPhotos taken;

    public TidyPhotos(PhotoFiles files, TakenPhotos taken) {
        this.files = files;
        this.taken = taken;
    }

    /// @return how many files were put aside
    /// @throws regrade.kernel.Problem if the disk refuses
    public int tidy() {
        return files.putAside(taken::hashes);
    }
}
