package regrade.rework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.checklist.Answer;
import regrade.kernel.SlowBackground;
import regrade.rework.Mend;
import regrade.rework.Supply;
import regrade.rework.Work;
import regrade.rework.WorkSet;

import java.util.Currency;
import java.util.List;
import java.util.Locale;

class WorksViewModelTest {
    private final SlowBackground background = new SlowBackground();
    private final WorksBed bed = new WorksBed(Locale.ENGLISH, background);

    @BeforeEach
    void look() {
        bed.works.look();
    }

    private void make(String name) {
        bed.works.makeWork();
        bed.works.entered(
                new EnteredWork(
                        "",
                        name,
                        "5",
                        "90",
                        Supply.Source.NONE,
                        "",
                        List.of(new Mend("function", Answer.FAIL, Answer.OK)),
                        true,
                        List.of()));
    }

    private void makeWage(String perHour) {
        bed.works.makeWage();
        bed.works.entered(perHour, "R-01");
    }

    private WorkSet draft() {
        return bed.works.stateProperty().get().draft();
    }

    private static List<String> codes(WorkSet set) {
        return set.works().stream().map(Work::code).toList();
    }

    private void switchOver(String code) {
        bed.works.choose(code);
        bed.works.switchOver();
    }

    @Test
    void whatIsChangedWhilePublishingStaysOnTopOfWhatWasPublished() {
        switchOver("repair");
        background.slow = true;
        bed.works.publish();
        switchOver("accessory");
        background.answer();

        assertThat(bed.sets.current().work("repair").orElseThrow().on()).isFalse();
        assertThat(bed.sets.current().work("accessory").orElseThrow().on()).isTrue();
        assertThat(draft().work("accessory").orElseThrow().on()).isFalse();
        bed.works.undo();
        assertThat(bed.works.stateProperty().get().changed()).isFalse();
    }

    @Test
    void aChangeTakenBackWhilePublishingIsADraftOnTopOfIt() {
        switchOver("repair");
        background.slow = true;
        bed.works.publish();
        bed.works.undo();
        background.answer();

        assertThat(bed.works.stateProperty().get().inForce()).isEqualTo(bed.sets.current());
        assertThat(draft().work("repair").orElseThrow().on()).isTrue();
        assertThat(bed.works.stateProperty().get().changed()).isTrue();
    }

    @Test
    void whatWasPublishedIsNoDraftAnyMore() {
        switchOver("repair");
        bed.works.publish();

        assertThat(draft()).isEqualTo(bed.sets.current());
        bed.works.undo();
        assertThat(bed.feedback.keys()).endsWith("grade.rules.nothing-to-undo");
    }

    @Test
    void aCodeThatWasEverPublishedIsNotGivenAgain() {
        make("Charge");
        bed.works.publish();
        bed.works.remove();
        bed.works.publish();

        make("Charge");

        assertThat(bed.sets.current().work("own-charge")).isEmpty();
        assertThat(codes(draft())).contains("own-charge-2").doesNotContain("own-charge");
    }

    @Test
    void aWorkTooManyStaysInItsForm() {
        for (int n = draft().works().size(); n < WorkSet.MOST_WORKS; n++) make("Charge");
        assertThat(draft().works()).hasSize(WorkSet.MOST_WORKS);

        make("Charge");

        assertThat(bed.feedback.keys()).containsExactly("works.too-many");
        assertThat(bed.works.formProperty().get()).isPresent();
        assertThat(draft().works()).hasSize(WorkSet.MOST_WORKS);
    }

    @Test
    void aCurrencyTooManyStaysInItsFormAndIsToldAsOne() {
        Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .filter(currency -> draft().wage(currency).isEmpty())
                .limit(WorkSet.MOST_WAGES - draft().wages().size() + 1)
                .forEach(currency -> makeWage("10 " + currency.getCurrencyCode()));

        assertThat(bed.feedback.keys()).containsExactly("works.too-many-wages");
        assertThat(bed.works.formProperty().get()).isPresent();
        assertThat(draft().wages()).hasSize(WorkSet.MOST_WAGES);
    }
}
