package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.claims.ClaimKey;
import regrade.claims.ClaimKind;
import regrade.claims.ClaimsFact.ClaimFiled;
import regrade.dayclose.DayCloseFact.DayClosed;
import regrade.grading.Grade;
import regrade.inspection.Workbench;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.returns.ReturnsFact.ReturnsListed;
import regrade.settings.Setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// What an undo brings back beside units, and what it leaves alone.
class UndoSetupTest {
    private final WholeDay day = new WholeDay(new Random(1));

    private String theme() {
        return day.stores.settings().current().get(Setting.THEME);
    }

    private int rules() {
        return day.stores.gradeRules().current().version();
    }

    @Test
    void settingsAreAsTheyWereBackToTheDefault() {
        day.set(Setting.THEME, "dark");
        day.set(Setting.THEME, "light");

        assertThat(day.undo.undo()).isPresent();
        assertThat(theme()).isEqualTo("dark");

        assertThat(day.undo.undo()).isPresent();
        assertThat(theme()).isEqualTo(Setting.THEME.initial());
        assertThat(day.undo.undo()).isEmpty();
    }

    @Test
    void theRulesBeforeAreInForceAgainAndTheirNumberIsNotGivenTwice() {
        day.publish(Grade.C);
        day.publish(Grade.D);

        day.undo.undo();
        assertThat(rules()).isEqualTo(2);

        day.publish(Grade.D);
        assertThat(rules()).isEqualTo(4);
    }

    @Test
    void theWorksBeforeAreInForceAgainAndTheirNumberIsNotGivenTwice() {
        day.workshop.publish(30);
        day.workshop.publish(31);

        day.undo.undo();
        assertThat(day.stores.workSets().current().version()).isEqualTo(2);

        day.workshop.publish(31);
        assertThat(day.stores.workSets().current().version()).isEqualTo(4);
    }

    @Test
    void partsThatWereEnteredByMistakeAreGoneAgain() {
        day.workshop.buy(Workbench.headset(false), 5, Optional.empty());
        assertThat(day.stores.parts().listed(9)).hasSize(1);

        assertThat(day.undo.undo()).isPresent();
        assertThat(day.stores.parts().listed(9)).isEmpty();
        assertThat(day.undo.undo()).isEmpty();
    }

    @Test
    void aClaimThatWasFiledIsOpenAgain() {
        var claim = new ClaimKey(ClaimKind.DAMAGED, "O1", "A", "LPN1");
        day.journal.append(
                new Inspector("Ines"),
                List.of(new ClaimFiled(claim, ClientId.OWN, 1, Optional.empty())));
        day.set(Setting.THEME, "dark");
        assertThat(day.stores.settledClaims().ofOrders("O1", "O1")).hasSize(1);

        day.undo.undo();
        assertThat(day.stores.settledClaims().ofOrders("O1", "O1")).hasSize(1);
        assertThat(day.undo.undo()).isPresent();
        assertThat(day.stores.settledClaims().ofOrders("O1", "O1")).isEmpty();
        assertThat(day.undo.undo()).isEmpty();
    }

    @Test
    void anImportOnTheWayBackIsToldOfOnce() {
        day.set(Setting.THEME, "dark");
        day.set(Setting.SOUNDS, "off");
        day.journal.append(
                new Inspector("Ines"),
                List.of(
                        new ReturnsListed(
                                List.of(Workbench.announced("LPNHE919225499", "X001T4P9QZ")))));
        long waiting = day.stores.returns().waiting();

        assertThat(day.undo.undo().orElseThrow().overImport()).isTrue();
        assertThat(day.undo.undo().orElseThrow().overImport()).isFalse();
        assertThat(day.stores.returns().waiting()).isEqualTo(waiting);
    }

    @Test
    void aClosedDayStaysClosedAndWhatItSealedIsUndoneByANewAct() {
        day.set(Setting.THEME, "dark");
        long sealed = day.journal.last();
        day.journal.append(
                new Inspector("Ines"),
                List.of(
                        new DayClosed(
                                1,
                                LocalDate.of(2026, 11, 20),
                                1,
                                sealed,
                                "b",
                                "/b",
                                0,
                                "0".repeat(64))));

        assertThat(day.undo.undo().orElseThrow().act().number()).isEqualTo(sealed);
        assertThat(theme()).isEqualTo("light");
        assertThat(day.journal.last()).isEqualTo(sealed + 2);
    }
}
