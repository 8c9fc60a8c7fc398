package regrade.label.device;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.label.LabelForm;
import regrade.label.LabelStock;
import regrade.label.Labels;
import regrade.label.PrintFailure;
import regrade.label.PrintOutcome.Failed;
import regrade.settings.BenchSettings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.print.PrintService;

class SettingsPrintersTest {
    @TempDir private Path data;

    @Test
    void withoutAnySettingLabelsAreKeptAsFiles() {
        var printer = printers().chosen(BenchSettings.DEFAULTS);

        assertThat(printer.name()).isEqualTo("labels");
        assertThat(printer.form()).isEqualTo(LabelForm.PDF);
    }

    @Test
    void aNetworkPrinterIsTheSameOneWhileItsAddressIs() {
        var printers = printers();

        var first = printers.chosen(set("tcp", "printer-address", "10.0.0.9:9100"));
        var again = printers.chosen(set("tcp", "printer-address", "10.0.0.9:9100"));
        var other = printers.chosen(set("tcp", "printer-address", "10.0.0.8:9100"));

        assertThat(again).isSameAs(first);
        assertThat(other.name()).isEqualTo("10.0.0.8:9100");
        assertThat(first.form()).isEqualTo(LabelForm.ZPL);
    }

    @Test
    void aPrinterOfTheSystemIsFoundByItsName() {
        assertThat(printers().chosen(set("system", "printer-name", "Zebra")).name())
                .isEqualTo("Zebra");
        assertThat(printers().ofTheSystem()).containsExactly("Office", "Zebra");
    }

    @Test
    void aPrinterThatIsNotThereSaysSo() {
        for (var settings :
                List.of(
                        set("system", "printer-name", "Gone"),
                        set("tcp", "printer-address", ""),
                        set("tcp", "printer-address", "not an address"))) {
            var printer = printers().chosen(settings);

            assertThat(printer.print(Labels.aLabel(), new byte[0], LabelStock.USUAL))
                    .isEqualTo(new Failed(PrintFailure.NO_PRINTER));
        }
    }

    private SettingsPrinters printers() {
        var queues =
                List.<PrintService>of(
                        new RecordingQueue("Zebra", Optional.empty()),
                        new RecordingQueue("Office", Optional.empty()));
        return new SettingsPrinters(data.resolve("labels"), () -> queues);
    }

    private static BenchSettings set(String printer, String setting, String value) {
        return BenchSettings.DEFAULTS.with(Map.of("printer", printer, setting, value));
    }
}
