package regrade.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.settings.SettingsChanged;

import java.util.List;
import java.util.Map;

class BenchUndoTest {
    private static final String LPN = BenchBed.LPN;

    private final BenchBed bed = new BenchBed(false);
    private final BenchViewModel model = bed.model;

    @Test
    void undoSaysWhatItTookBack() {
        model.scanned(LPN);
        model.digit(1);
        model.restIsFine();

        model.undo();
        assertThat(bed.said()).isEqualTo("inspection.undone.saved");
        assertThat(bed.now().unit()).isPresent();
        model.undo();
        assertThat(bed.said()).isEqualTo("inspection.undone.answer");
        model.undo();
        assertThat(bed.said()).isEqualTo("inspection.undone.opened");
        model.undo();

        assertThat(bed.said()).isEqualTo("inspection.nothing-to-undo");
    }

    @Test
    void settingsThatAreTakenBackAreAppliedAtOnce() {
        bed.bench.journal.append(
                bed.bench.settings.inspector(),
                List.of(new SettingsChanged(Map.of("theme", "dark"))));

        model.undo();

        assertThat(bed.said()).isEqualTo("inspection.undone.settings");
        assertThat(bed.settingsBack).isEqualTo(1);
    }
}
