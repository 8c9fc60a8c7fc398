package regrade.label.device;

import regrade.label.LabelContent;
import regrade.label.LabelForm;
import regrade.label.LabelPrinter;
import regrade.label.LabelStock;
import regrade.label.PrintFailure;
import regrade.label.PrintOutcome;
import regrade.label.PrinterStatus;

/// Stands where a printer was set that does not exist.
record NoPrinter(String name) implements LabelPrinter {
    @Override
    public LabelForm form() {
        return LabelForm.PDF;
    }

    @Override
    public PrinterStatus status() {
        return PrinterStatus.UNREACHABLE;
    }

    @Override
    public PrintOutcome print(LabelContent content, byte[] label, LabelStock stock) {
        return new PrintOutcome.Failed(PrintFailure.NO_PRINTER);
    }
}
