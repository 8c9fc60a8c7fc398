package regrade.scan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.kernel.UserMessage;
import regrade.platform.fx.MessageBar;
import regrade.scan.IdentifyCode;
import regrade.scan.RestoreLayout;

import java.util.ArrayList;
import java.util.List;

class ScanInputTest {
    private final List<String> scans = new ArrayList<>();
    private final MessageBar messages = new MessageBar(Runnable::run, _ -> {});
    private final ScanInput input =
            new ScanInput(new RestoreLayout(new IdentifyCode()), scans::add, messages);

    @Test
    void aScanIsHandedOnInSilence() {
        input.scanned("LPNHE919225404");

        assertThat(scans).containsExactly("LPNHE919225404");
        assertThat(messages.messageProperty().get()).isEmpty();
    }

    @Test
    void aGarbledScanIsMadeRightAndSaid() {
        input.scanned("LPNHEç&çéé('à'");

        assertThat(scans).containsExactly("LPNHE919225404");
        assertThat(messages.messageProperty().get())
                .contains(UserMessage.question("scan.layout-restored", "LPNHE919225404"));
    }

    @Test
    void whatMayBeAScanIsShownAndNotActedOn() {
        input.offered("48151\u0007");

        assertThat(scans).isEmpty();
        assertThat(messages.messageProperty().get())
                .contains(UserMessage.question("scan.offered", "48151"));
    }
}
