package regrade.dayclose;

import java.util.List;

/// The batches sealed so far. Answers come from the projection.
public interface Batches {
    /// The last ones, the newest first.
    List<SealedBatch> last(int most);

    /// Acts that no batch holds yet and that make a close worth while: what printers did, and
    /// closing itself, wait for the next one.
    ///
    /// @param last number of the journal's last act
    long toExport(long last);
}
