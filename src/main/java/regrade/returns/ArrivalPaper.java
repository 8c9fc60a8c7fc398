package regrade.returns;

/// Draws arrival sheets as documents that can be printed.
public interface ArrivalPaper {
    /// @return the document's file
    byte[] draw(ArrivalSheet sheet);
}
