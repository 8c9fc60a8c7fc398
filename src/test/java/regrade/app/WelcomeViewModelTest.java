package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.platform.fx.Theme;
import regrade.settings.Setting;

import java.util.ArrayList;

class WelcomeViewModelTest {
    private final WelcomeBed bed = new WelcomeBed();

    @Test
    void anotherLanguageIsSpokenAtOnceAndSavedWithTheWayToBegin() {
        bed.welcome.speak("fr");
        assertThat(bed.shell.words().text("welcome.title")).isEqualTo("Bienvenue dans Regrade");
        assertThat(bed.journal.last()).isZero();

        bed.welcome.inspectorProperty().set("A. Martin");
        bed.welcome.startEmpty();

        assertThat(bed.current().get(Setting.LANGUAGE)).isEqualTo("fr");
        assertThat(bed.current().get(Setting.INSPECTOR)).isEqualTo("A. Martin");
        assertThat(bed.model.screenProperty().get()).isEqualTo("bench");
    }

    @Test
    void theDemoFindsTheJournalEmptyAndTheNamesFollow() {
        bed.welcome.benchProperty().set("Quai 2");

        bed.welcome.fillDemo();

        assertThat(bed.feedback.keys()).last().isEqualTo("welcome.demo-made");
        assertThat(bed.current().get(Setting.BENCH_NAME)).isEqualTo("Quai 2");
        assertThat(bed.welcome.busyProperty().get()).isFalse();
        assertThat(bed.model.screenProperty().get()).isEqualTo("bench");
    }

    @Test
    void aThemeChosenHereIsSavedWithTheWayToBegin() {
        bed.welcome.change(Setting.THEME, "dark");
        assertThat(bed.shell.appearance.themeProperty().get()).isEqualTo(Theme.DARK);
        assertThat(bed.journal.last()).isZero();

        bed.welcome.fillDemo();

        assertThat(bed.feedback.keys()).contains("welcome.demo-made");
        assertThat(bed.current().get(Setting.THEME)).isEqualTo("dark");
    }

    @Test
    void theFirstPageIsLeftByItsOwnWaysOrAScanOnly() {
        bed.model.turnTo("settings");
        assertThat(bed.model.screenProperty().get()).isEqualTo(WelcomeScreen.CODE);

        bed.welcome.startEmpty();
        bed.model.turnTo("settings");

        assertThat(bed.model.screenProperty().get()).isEqualTo("settings");
    }

    @Test
    void whatIsScannedWhileTheDemoIsMadeDoesNotLeaveThePage() {
        var during = new ArrayList<String>();
        bed.whileTheDemoIsMade =
                () -> {
                    bed.model.show("bench");
                    during.add(bed.model.screenProperty().get());
                };

        bed.welcome.fillDemo();

        assertThat(during).containsExactly(WelcomeScreen.CODE);
        assertThat(bed.model.screenProperty().get()).isEqualTo("bench");
    }

    @Test
    void importingLeadsToTheReturns() {
        bed.welcome.importReport();

        assertThat(bed.model.screenProperty().get()).isEqualTo("returns");
    }

    @Test
    void emptyNamesStayAsTheyWere() {
        bed.welcome.inspectorProperty().set(" ");

        bed.welcome.startEmpty();

        assertThat(bed.current().get(Setting.INSPECTOR)).isEqualTo(Setting.INSPECTOR.initial());
    }
}
