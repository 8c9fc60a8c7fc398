package regrade.scan.ui;

import regrade.kernel.Feedback;
import regrade.kernel.Text;
import regrade.kernel.UserMessage;
import regrade.scan.RestoreLayout;

import java.util.function.Consumer;

/// Takes what the scanner typed, makes it right where the keyboard layout garbled it, and hands it
/// on.
public final class ScanInput {
    private static final int SHOWN = 40;

    private final RestoreLayout layout;
    private final Consumer<String> scanned;
    private final Feedback feedback;

    /// @param scanned receives every scan, in order
    public ScanInput(RestoreLayout layout, Consumer<String> scanned, Feedback feedback) {
        this.layout = layout;
        this.scanned = scanned;
        this.feedback = feedback;
    }

    /// A decided scan.
    public void scanned(String typed) {
        var restored = layout.restore(typed);
        if (restored.changed())
            feedback.tell(UserMessage.question("scan.layout-restored", shown(restored.text())));
        scanned.accept(restored.text());
    }

    /// What may be a scan: shown, not acted on.
    public void offered(String typed) {
        feedback.tell(UserMessage.question("scan.offered", shown(typed)));
    }

    private static String shown(String text) {
        return Text.clean(text, SHOWN);
    }
}
