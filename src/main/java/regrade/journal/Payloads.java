package regrade.journal;

import java.util.function.Consumer;

/// The acts exactly as they are written, for whoever hands them on so that their chain can be
/// proved elsewhere.
public interface Payloads {
    /// Gives what was written for the acts `from` to `to`, both included, in order: each piece is
    /// UTF-8 JSON without a line break. A large act gives its opening and its parts before itself.
    /// SHA-256 over an act's own piece is the hash that the next act carries.
    ///
    /// @throws regrade.kernel.Problem if the journal cannot be read there, naming the place
    void payloads(long from, long to, Consumer<byte[]> reader);
}
