package regrade.label;

/// Draws codes that a laser scanner reads. May be called by several threads.
public interface DrawBarCodes {
    /// @param text printable ASCII, 1 to 40 signs
    /// @throws IllegalArgumentException for any other text
    BarCode draw(String text);
}
