package regrade.label.device;

import regrade.label.LabelPrinter;
import regrade.label.LabelPrinters;
import regrade.settings.BenchSettings;

import java.nio.file.Path;
import java.util.List;

/// No printer but files, whatever is set: for benches whose labels no goods should bear.
public final class FilePrinters implements LabelPrinters {
    private final Path folder;

    /// @param folder where labels are kept
    public FilePrinters(Path folder) {
        this.folder = folder;
    }

    @Override
    public LabelPrinter chosen(BenchSettings settings) {
        return new FilePrinter(folder);
    }

    @Override
    public List<String> ofTheSystem() {
        return List.of();
    }
}
