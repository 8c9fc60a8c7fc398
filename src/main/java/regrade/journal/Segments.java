package regrade.journal;

import java.util.List;

/// Where acts are kept for good. Written by one thread at a time, read by any number meanwhile.
///
/// A failed write leaves everything as it was. After a failed [#force] nobody knows what is on the
/// disk, so every further write is refused until the program starts again.
public interface Segments extends Payloads, AutoCloseable {
    Tip tip();

    /// Removes what a crash left unfinished: a torn act at the end, staged parts of a large one.
    /// Called once, before the first write.
    void tidy();

    /// Writes an act behind the last one; it counts only once [#force] has returned.
    ///
    /// @throws regrade.kernel.Problem if it cannot be written
    Stored write(EntryHeader header, List<? extends Fact> facts);

    /// Makes what was written outlast a power cut. May be called by another thread than the
    /// writer's.
    ///
    /// @throws regrade.kernel.Problem if the disk refuses; then the act is not saved
    void force();

    /// A place to gather the parts of a large act.
    ///
    /// @throws regrade.kernel.Problem if there is no room
    Stage stage();

    /// How many bytes the journal has.
    long size();

    /// Where the segment begins that holds this act.
    Location segmentOf(long number);

    /// Reads on from a position to the last forced act.
    ///
    /// @param near the start of that act or of one before it, e.g. from [#segmentOf]
    Acts read(Position from, Location near);

    /// What was written for one act, without its parts.
    ///
    /// @param near the start of that act or of one before it
    byte[] payload(long number, Location near);

    @Override
    void close();
}
