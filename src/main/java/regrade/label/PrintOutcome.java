package regrade.label;

/// What became of a label that was given to a printer.
public sealed interface PrintOutcome {
    /// The printer said that it is out, or the file is on disk.
    record Confirmed() implements PrintOutcome {}

    /// A spooler took it, and says nothing about paper.
    record Accepted() implements PrintOutcome {}

    /// The printer took it without a word. Only a scan of the label proves it.
    record Unconfirmed() implements PrintOutcome {}

    record Failed(PrintFailure reason) implements PrintOutcome {}
}
