package regrade.label;

/// A way to get a label out. Waits a bounded time only; never throws for what printers do. For one
/// thread.
public interface LabelPrinter {
    /// Its name or address, as a person knows it.
    String name();

    /// Where a label is to be found that it took: itself, or the file.
    default String place(LabelContent content) {
        return name();
    }

    /// The form it wants.
    LabelForm form();

    PrinterStatus status();

    /// @param label drawn in [#form] for `stock`
    PrintOutcome print(LabelContent content, byte[] label, LabelStock stock);
}
