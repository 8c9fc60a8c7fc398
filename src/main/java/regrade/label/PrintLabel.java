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
    public synchronized Printed print(LabelContent content, BenchSettings settings) {
        var printer = printers.chosen(settings);
        var outcome =
                LabelStock.of(settings)
                        .map(stock -> print(content, printer, stock))
                        .orElseGet(() -> new Failed(PrintFailure.STOCK));
        return new Printed(printer.place(content), outcome);
    }

    /// How the printer is that is set now. Waits for it, for a bounded time, and never asks while a
    /// label is being printed, since some printers take one connection at a time.
    public synchronized Asked ask(BenchSettings settings) {
        var printer = printers.chosen(settings);
        return new Asked(printer.name(), printer.status());
    }

    private PrintOutcome print(LabelContent content, LabelPrinter printer, LabelStock stock) {
        var label = draw.draw(content, printer.form(), stock);
        return printer.print(content, label, stock);
    }

    /// @param printer the name of the one that was tried, or the file
    public record Printed(String printer, PrintOutcome outcome) {}

    /// @param printer its name or address, or the folder where labels are kept
    public record Asked(String printer, PrinterStatus status) {}
}
