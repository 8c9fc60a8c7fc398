package regrade.platform.file;

/// What a file from outside may ask of us. Files themselves may be of any size.
public final class Limits {
    /// Characters in one line, or in one row that goes over several lines.
    public static final int LINE = 1 << 20;

    /// Characters in one cell.
    public static final int CELL = 32 * 1024;

    public static final int COLUMNS = 500;

    /// Characters of a refused row that are shown.
    public static final int SHOWN = 2000;

    /// Lines that one row may go over, by line breaks inside quotes.
    static final int LINES_OF_ROW = 100;

    /// Lines above the header: blank ones, or what a download says of itself.
    static final int LINES_ABOVE = 40;

    /// Bytes of a workbook's file, of its parts unpacked, and of its shared texts unpacked.
    static final long WORKBOOK = 100L << 20;

    static final long WORKBOOK_UNPACKED = 1L << 30;
    static final long WORKBOOK_TEXTS = 64L << 20;
    static final int WORKBOOK_PARTS = 1000;

    private Limits() {}
}
