package regrade.label;

import regrade.label.PrintOutcome.Failed;
import regrade.settings.BenchSettings;

/// Draws one label for the printer that is set now, and prints it.
public final class PrintLabel {
    private final DrawLabel draw;
    private final LabelPrinters printers;

    public PrintLabel(DrawLabel draw, LabelPrinters printers) {
        this.draw = draw;
        this.printers = printers;
    }

    /// Waits for the printer, for a bounded time.
    public Printed print(LabelContent content, BenchSettings settings) {
        var printer = printers.chosen(settings);
        var outcome = LabelStock.of(settings)
                .map(stock -> print(content, printer, stock))
                .orElseGet(() -> new Failed(PrintFailure.STOCK));
        return new Printed(printer.name(), outcome);
    }

    private PrintOutcome print(LabelContent content, LabelPrinter printer, LabelStock stock) {
        var label = draw.draw(content, printer.form(), stock);
        return printer.print(content, label, stock);
    }

    /// @param printer the name of the one that was tried
    public record Printed(String printer, PrintOutcome outcome) {}
}
