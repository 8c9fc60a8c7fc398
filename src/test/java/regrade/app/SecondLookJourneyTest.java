package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.checklist.Answer;
import regrade.inspection.UnitRow;
import regrade.inspection.UnitState;
import regrade.kernel.Reference;
import regrade.settings.ChangeSettings;
import regrade.settings.InMemorySecrets;
import regrade.settings.Setting;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// A unit is drawn, and another person looks at it again without knowing what was found, in the
/// real window, by scanner and keyboard alone.
class SecondLookJourneyTest {
    private static final String KETTLE = "LPNHE000000002";
    // at the most that can be set, one of five is drawn: none of so many by one chance in a million
    private static final int MOST_SAVES = 62;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void anotherPersonLooksAgainAndThePageTellsIt(String language) throws Exception {
        try (var bed = new JourneyBed(folder, Locale.of(language))) {
            reportsComeIn(bed);
            set(bed, Map.of(Setting.SECOND_LOOK, "20"));
            var before = aUnitIsDrawn(bed);
            set(bed, Map.of(Setting.INSPECTOR, "Zoé"));
            nothingOfTheFirstLookIsShown(bed, before);
            theSecondIsRecordedAndTheUnitAsItWas(bed, before);
            thePageTellsIt(bed, before.unit());
            itIsUndone(bed, before.unit());
        }
    }

    private static void reportsComeIn(JourneyBed bed) {
        bed.untilSays("welcome.title");
        bed.window.type("lea");
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.TAB);
        bed.press(KeyCode.SPACE);
        bed.untilSays("returns.none");
        bed.press(KeyCode.CONTROL, KeyCode.I);
        bed.untilSays("returns.totals", 4, 4);
    }

    private static void set(JourneyBed bed, Map<Setting, String> wanted) {
        var settings = bed.open.stores().settings();
        new ChangeSettings(bed.open.journal(), settings, new InMemorySecrets()).change(wanted);
    }

    /// Each save is a draw of its own.
    private static UnitRow aUnitIsDrawn(JourneyBed bed) {
        bed.scan(KETTLE);
        var unit = bed.onBench().unit();
        bed.press(KeyCode.DIGIT2);
        bed.window.until("it is answered", () -> !bed.draft(unit).answers().given().isEmpty());
        for (int saves = 0; saves < MOST_SAVES; saves++) {
            bed.press(KeyCode.SPACE);
            bed.untilState(unit, UnitState.SAVED);
            if (bed.open.stores().secondLooks().waiting(1).contains(unit)) {
                bed.scanLabel();
                return bed.row(unit);
            }
            bed.press(KeyCode.CONTROL, KeyCode.Z);
            bed.untilState(unit, UnitState.OPEN);
        }
        throw new AssertionError("never drawn");
    }

    private static void nothingOfTheFirstLookIsShown(JourneyBed bed, UnitRow before) {
        bed.press(KeyCode.B);
        bed.untilSays("agreement.finish");
        // the names of all grades stand beside their keys; the unit's own stands nowhere
        assertThat(bed.window.texts())
                .contains(before.unit().grouped() + " · " + before.title(), "–")
                .noneMatch(text -> text.contains(before.standing().bin().orElseThrow()))
                .noneMatch(text -> text.contains(channel(bed, before)));
    }

    private static String channel(JourneyBed bed, UnitRow row) {
        return bed.words.named("channel.", row.standing().channel().orElseThrow());
    }

    private static void theSecondIsRecordedAndTheUnitAsItWas(JourneyBed bed, UnitRow before) {
        bed.press(KeyCode.SPACE);
        var looks = bed.open.stores().secondLooks();
        bed.window.until("there is a pair", () -> !looks.pairs(1).isEmpty());
        var pair = looks.pairs(1).getFirst();
        assertThat(pair.first().who().name()).isEqualTo("lea");
        assertThat(pair.second().who().name()).isEqualTo("Zoé");
        assertThat(pair.first().answers()).containsValue(Answer.MISSING);
        assertThat(pair.second().answers()).doesNotContainValue(Answer.MISSING);
        assertThat(bed.row(before.unit())).isEqualTo(before);
        bed.untilSays(
                "agreement.differs",
                before.unit(),
                pair.second().grade().code(),
                pair.first().grade().code());
    }

    private static void thePageTellsIt(JourneyBed bed, Reference unit) {
        bed.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        bed.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
        bed.untilSays("agreement.summary", 1, 0);
        assertThat(bed.window.texts()).anyMatch(text -> text.startsWith(unit.grouped()));
        bed.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    private static void itIsUndone(JourneyBed bed, Reference unit) {
        bed.press(KeyCode.CONTROL, KeyCode.Z);
        bed.untilSays("inspection.undone.second-look");
        assertThat(bed.open.stores().secondLooks().pairs(1)).isEmpty();
        assertThat(bed.open.stores().secondLooks().waiting(1)).containsExactly(unit);
    }
}
