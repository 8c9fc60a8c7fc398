package regrade.scan;

/// The kinds of bar code that a picture is searched for.
public enum Symbology {
    EAN_13,
    EAN_8,
    UPC_A,
    UPC_E,
    CODE_128,
    CODE_39,
    ITF,
    QR_CODE,
    DATA_MATRIX;

    /// Whether one line across it holds everything.
    public boolean linear() {
        return this != QR_CODE && this != DATA_MATRIX;
    }
}
