package regrade.agreement.ui;

import javafx.application.Application;
import javafx.stage.Stage;

import regrade.settings.Setting;

import java.util.Locale;

/// Shows the page of second looks, to be looked at: `AgreementPreview [fr|en] [light|dark]
/// [empty]`.
public final class AgreementPreview extends Application {
    @Override
    public void start(Stage stage) {
        var wanted = getParameters().getRaw();
        var bed = new AgreementBed(Locale.ENGLISH);
        if (!wanted.contains("empty")) bed.fortyPairs();
        bed.shell.open(stage, bed.screen());
        bed.shell.change(Setting.LANGUAGE, wanted.get(0));
        bed.shell.change(Setting.THEME, wanted.get(1));
    }
}
