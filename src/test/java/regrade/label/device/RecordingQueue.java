package regrade.label.device;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;

/// A queue of the system that takes PDF and keeps its jobs, or refuses them.
final class RecordingQueue implements PrintService {
    final List<Map.Entry<String, byte[]>> jobs = new ArrayList<>();
    final PrintServiceAttributeSet attributes = new HashPrintServiceAttributeSet();
    private final String name;
    private final Optional<String> refusal;

    RecordingQueue(String name, Optional<String> refusal) {
        this.name = name;
        this.refusal = refusal;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public DocPrintJob createPrintJob() {
        return new Job();
    }

    @Override
    public boolean isDocFlavorSupported(DocFlavor flavor) {
        return flavor.equals(DocFlavor.BYTE_ARRAY.PDF);
    }

    @Override
    public PrintServiceAttributeSet getAttributes() {
        return attributes;
    }

    @Override
    public <T extends PrintServiceAttribute> T getAttribute(Class<T> category) {
        return category.cast(attributes.get(category));
    }

    @Override
    public DocFlavor[] getSupportedDocFlavors() {
        return new DocFlavor[] {DocFlavor.BYTE_ARRAY.PDF};
    }

    @Override
    public Class<?>[] getSupportedAttributeCategories() {
        return new Class<?>[0];
    }

    @Override
    public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
        return false;
    }

    @Override
    public Object getDefaultAttributeValue(Class<? extends Attribute> category) {
        return null;
    }

    @Override
    public Object getSupportedAttributeValues(
            Class<? extends Attribute> category, DocFlavor flavor, AttributeSet wishes) {
        return null;
    }

    @Override
    public boolean isAttributeValueSupported(
            Attribute value, DocFlavor flavor, AttributeSet wishes) {
        return false;
    }

    @Override
    public AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet wishes) {
        return new HashAttributeSet();
    }

    @Override
    public ServiceUIFactory getServiceUIFactory() {
        return null;
    }

    @Override
    public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    @Override
    public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {}

    private final class Job implements DocPrintJob {
        @Override
        public void print(Doc document, PrintRequestAttributeSet wishes) throws PrintException {
            if (refusal.isPresent()) throw new PrintException(refusal.get());
            try {
                var jobName = (JobName) wishes.get(JobName.class);
                jobs.add(Map.entry(jobName.getValue(), (byte[]) document.getPrintData()));
            } catch (IOException e) {
                throw new PrintException(e);
            }
        }

        @Override
        public PrintService getPrintService() {
            return RecordingQueue.this;
        }

        @Override
        public PrintJobAttributeSet getAttributes() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addPrintJobListener(PrintJobListener listener) {}

        @Override
        public void removePrintJobListener(PrintJobListener listener) {}

        @Override
        public void addPrintJobAttributeListener(
                PrintJobAttributeListener listener, PrintJobAttributeSet attributes) {}

        @Override
        public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}
    }
}
