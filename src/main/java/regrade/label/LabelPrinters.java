package regrade.label;

import regrade.settings.BenchSettings;

import java.util.List;

/// The printers of this bench. Asked at each label, so a changed setting counts from the next one.
public interface LabelPrinters {
    /// The printer that is set; one that answers [PrintFailure#NO_PRINTER] if there is no such
    /// printer.
    LabelPrinter chosen(BenchSettings settings);

    /// Names of the system's printers, to choose from. May take a second.
    List<String> ofTheSystem();
}
