package regrade.settings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.kernel.UserMessage;
import regrade.settings.Setting;

import java.util.Map;

class SettingsViewModelTest {
    private final SettingsBed bed = new SettingsBed();
    private final SettingsViewModel model = bed.model;

    @Test
    void aSettingIsSavedInForceAndSaid() {
        model.set(Setting.INSPECTOR, "A. Martin");

        assertThat(bed.current().get(Setting.INSPECTOR)).isEqualTo("A. Martin");
        assertThat(bed.applied).hasSize(1);
        assertThat(model.currentProperty().get().get(Setting.INSPECTOR)).isEqualTo("A. Martin");
        assertThat(bed.feedback.keys()).containsExactly("settings.saved");
    }

    @Test
    void whatIsSoAlreadyIsNotWrittenAndNotSaid() {
        model.set(Setting.THEME, "light");

        assertThat(bed.journal.last()).isZero();
        assertThat(bed.feedback.said()).isEmpty();
    }

    @Test
    void aRefusedValueIsMarkedAndSaidUntilItIsRight() {
        model.set(Setting.CURRENCY, "EURO");

        assertThat(model.refusedProperty().get()).containsExactly(Setting.CURRENCY);
        assertThat(bed.feedback.keys()).containsExactly("setting.refused.currency");
        assertThat(bed.applied).isEmpty();

        model.set(Setting.CURRENCY, "GBP");

        assertThat(model.refusedProperty().get()).isEmpty();
        assertThat(bed.current().get(Setting.CURRENCY)).isEqualTo("GBP");
    }

    @Test
    void aPrinterThatNeedsAnAddressWaitsForIt() {
        model.set(Setting.PRINTER, "tcp");
        assertThat(model.refusedProperty().get()).containsExactly(Setting.PRINTER_ADDRESS);
        assertThat(bed.current().get(Setting.PRINTER)).isEqualTo("file");

        model.set(Setting.PRINTER_ADDRESS, "192.168.1.40:9100");

        assertThat(bed.current().get(Setting.PRINTER)).isEqualTo("tcp");
        assertThat(bed.current().get(Setting.PRINTER_ADDRESS)).isEqualTo("192.168.1.40:9100");
    }

    @Test
    void aPrinterThatWaitsForItsAddressKeepsNoOtherSettingFromBeingSet() {
        model.set(Setting.PRINTER, "tcp");

        model.set(Setting.THEME, "dark");
        model.set(Setting.PRINTER_ADDRESS, "192.168.1.40:9100");

        assertThat(bed.current().get(Setting.THEME)).isEqualTo("dark");
        assertThat(bed.current().get(Setting.PRINTER)).isEqualTo("tcp");
    }

    @Test
    void severalAreSetAllOrNone() {
        model.setAll(
                Map.of(Setting.INSPECTOR, "A. Martin", Setting.BENCH_NAME, ""),
                UserMessage.good("done"));

        assertThat(bed.current().get(Setting.INSPECTOR)).isEqualTo(Setting.INSPECTOR.initial());
        assertThat(model.refusedProperty().get()).containsExactly(Setting.BENCH_NAME);
    }

    @Test
    void aTestLabelSaysHowItWent() {
        model.testPrint(bed.desk);

        assertThat(model.printingProperty().get()).isFalse();
        assertThat(bed.feedback.keys()).containsExactly("label.failed.unreachable");
    }

    @Test
    void theCommandSheetGoesIntoTheFolderThatWasChosen() {
        model.commandSheet(bed.desk, bed.folder);

        assertThat(bed.sheets).containsExactly(bed.folder);
        assertThat(bed.feedback.keys()).containsExactly("settings.sheet-made");
    }

    @Test
    void thePrintersOfTheSystemAreOffered() {
        model.findPrinters(bed.desk);

        assertThat(model.printers()).containsExactly("Zebra", "Office");
    }
}
