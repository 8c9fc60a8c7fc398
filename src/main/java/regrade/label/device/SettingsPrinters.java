package regrade.label.device;

import regrade.label.LabelPrinter;
import regrade.label.LabelPrinters;
import regrade.settings.BenchSettings;
import regrade.settings.Setting;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/// The printer that the bench's settings name.
public final class SettingsPrinters implements LabelPrinters {
    private final Path folder;
    private final Supplier<List<PrintService>> services;
    private final AtomicReference<Optional<ZplTcpPrinter>> last =
            new AtomicReference<>(Optional.empty());

    /// @param folder where labels are kept as files while no printer is set
    public SettingsPrinters(Path folder) {
        this(folder, () -> Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null)));
    }

    SettingsPrinters(Path folder, Supplier<List<PrintService>> services) {
        this.folder = folder;
        this.services = services;
    }

    @Override
    public LabelPrinter chosen(BenchSettings settings) {
        return switch (settings.get(Setting.PRINTER)) {
            case "tcp" -> tcp(settings.get(Setting.PRINTER_ADDRESS));
            case "system" -> system(settings.get(Setting.PRINTER_NAME));
            default -> new FilePrinter(folder);
        };
    }

    @Override
    public List<String> ofTheSystem() {
        return services.get().stream().map(PrintService::getName).sorted().toList();
    }

    /// The same one as long as the address is the same: it knows by then whether the printer
    /// answers.
    private LabelPrinter tcp(String address) {
        return last.updateAndGet(
                        known ->
                                known.filter(printer -> printer.isAt(address))
                                        .or(() -> ZplTcpPrinter.at(address, Patience.USUAL)))
                .<LabelPrinter>map(printer -> printer)
                .orElseGet(() -> new NoPrinter(address));
    }

    private LabelPrinter system(String name) {
        return services.get().stream()
                .filter(service -> service.getName().equals(name))
                .findFirst()
                .<LabelPrinter>map(SystemPrinter::new)
                .orElseGet(() -> new NoPrinter(name));
    }
}
