package regrade.label.device;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import regrade.label.LabelContent;
import regrade.label.LabelForm;
import regrade.label.LabelPrinter;
import regrade.label.LabelStock;
import regrade.label.PrintFailure;
import regrade.label.PrintOutcome;
import regrade.label.PrinterStatus;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;

import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;

/// One of the system's printers, through its driver. Spoolers say that they took a job, never that
/// it is out.
final class SystemPrinter implements LabelPrinter {
    private static final Logger LOG = LoggerFactory.getLogger(SystemPrinter.class);

    private final PrintService service;

    SystemPrinter(PrintService service) {
        this.service = service;
    }

    @Override
    public String name() {
        return service.getName();
    }

    @Override
    public LabelForm form() {
        return LabelForm.PDF;
    }

    @Override
    public PrinterStatus status() {
        boolean stopped = PrinterState.STOPPED.equals(service.getAttribute(PrinterState.class));
        boolean closed =
                PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(
                        service.getAttribute(PrinterIsAcceptingJobs.class));
        return stopped || closed ? PrinterStatus.PAUSED : PrinterStatus.UNKNOWN;
    }

    @Override
    public PrintOutcome print(LabelContent content, byte[] label, LabelStock stock) {
        if (status() == PrinterStatus.PAUSED) return new PrintOutcome.Failed(PrintFailure.PAUSED);
        try {
            spool(label, named(content));
            return new PrintOutcome.Accepted();
        } catch (PrintException | PrinterException | IOException e) {
            LOG.warn("printer {} refused a label", name(), e);
            return new PrintOutcome.Failed(PrintFailure.OTHER);
        }
    }

    private static PrintRequestAttributeSet named(LabelContent content) {
        return new HashPrintRequestAttributeSet(
                new JobName(content.unit().text() + "-" + content.copy(), null));
    }

    /// As PDF where the driver takes it (CUPS), else drawn by us page by page (Windows).
    private void spool(byte[] label, PrintRequestAttributeSet wishes)
            throws PrintException, PrinterException, IOException {
        if (service.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF)) {
            service.createPrintJob()
                    .print(new SimpleDoc(label, DocFlavor.BYTE_ARRAY.PDF, null), wishes);
            return;
        }
        try (var document = Loader.loadPDF(label)) {
            var job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setPageable(new PDFPageable(document));
            job.print(wishes);
        }
    }
}
