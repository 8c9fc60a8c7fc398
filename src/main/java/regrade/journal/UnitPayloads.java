package regrade.journal;

import regrade.kernel.Reference;

import java.util.List;

/// The acts about a unit exactly as they are written, for whoever proves them elsewhere.
@FunctionalInterface
public interface UnitPayloads {
    /// One piece for each act of [Journal#ofUnit], in the same order: UTF-8 JSON without a line
    /// break, whose SHA-256 is the act's hash. Of a large act the parts are left out.
    ///
    /// @throws regrade.kernel.Problem if the journal cannot be read there, naming the place
    List<byte[]> payloadsOf(Reference unit);
}
