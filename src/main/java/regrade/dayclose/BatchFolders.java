package regrade.dayclose;

import regrade.kernel.BenchId;

import java.util.Optional;
import java.util.function.Consumer;

/// The place where sealed batches are handed over.
public interface BatchFolders {
    /// The batch with this number, if its folder is there and whole.
    ///
    /// @throws regrade.kernel.Problem if the place cannot be read
    Optional<Written> find(String place, BenchId bench, long number);

    /// Writes a batch so that it is there whole, outlasting a power cut, or not at all. A folder of
    /// the same number that is there already is put aside under another name.
    ///
    /// @throws regrade.kernel.Problem if it cannot be written
    Written write(String place, Content content);

    /// A batch on the disk.
    ///
    /// @param manifest as it stands there
    /// @param sha256 of the manifest's file, lower-case hex
    record Written(Manifest manifest, String sha256) {}

    /// What a batch is made of; both parts can be gone through again.
    ///
    /// @param manifest without its files
    record Content(Manifest manifest, Source<byte[]> entries, Source<InspectionLine> inspections) {}

    /// Gives its items one by one, so that none need be kept.
    @FunctionalInterface
    interface Source<T> {
        void each(Consumer<T> taker);
    }
}
