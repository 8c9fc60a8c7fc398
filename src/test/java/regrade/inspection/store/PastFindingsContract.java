package regrade.inspection.store;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.inspection.UnitStory.INSPECTOR;
import static regrade.inspection.UnitStory.aUnit;

import org.junit.jupiter.api.Test;

import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.checklist.FoundCounts;
import regrade.checklist.FoundHistory;
import regrade.grading.Grade;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.InspectionFact.OpeningUndone;
import regrade.inspection.InspectionFact.QuestionAnswered;
import regrade.inspection.InspectionFact.UnitReopened;
import regrade.inspection.PastFindings;
import regrade.inspection.Standing;
import regrade.inspection.UnitStory;
import regrade.journal.Fact;
import regrade.journal.InMemoryJournal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What every keeper of past findings promises.
abstract class PastFindingsContract {
    abstract InMemoryJournal journal();

    abstract PastFindings past();

    long act(Fact... facts) {
        return journal().append(INSPECTOR, List.of(facts)).number();
    }

    FoundCounts own() {
        return past().of(aUnit(1).product()).product();
    }

    private static FoundCounts.Count count(int units, Map<Answer, Integer> found) {
        return new FoundCounts.Count(units, found);
    }

    private static Standing standing(UnitStory story) {
        return Draft.opened(story.opened(), UnitStory.MORNING).standing();
    }

    /// With a missing manual.
    long inspected(int n) {
        act(aUnit(n).opened());
        act(aUnit(n).answered("manual", Answer.MISSING));
        return act(aUnit(n).restFine(), aUnit(n).saved(Grade.B));
    }

    @Test
    void nothingIsKnownOfAProductThatNeverCame() {
        assertThat(past().of(aUnit(1).product())).isEqualTo(FoundHistory.NONE);
    }

    @Test
    void unitsAndTheirFaultsAreCountedByQuestion() {
        inspected(1);
        inspected(2);
        act(aUnit(3).opened(), aUnit(3).saved(Grade.A));

        assertThat(own().to("manual")).isEqualTo(count(3, Map.of(Answer.MISSING, 2)));
        assertThat(own().to("packaging")).isEqualTo(count(3, Map.of()));
    }

    @Test
    void aCategoryCountsAllItsProductsAndTheirPartsTogether() {
        inspected(1);
        var other = aUnit(2).of(UnitStory.product("SKU-2", "Lampe", "B0LAMPE001"));
        act(other.opened());
        act(other.answered("part:USB cable", Answer.DAMAGED), other.saved(Grade.C));

        var history = past().of(aUnit(1).product());
        assertThat(history.category().to("manual")).isEqualTo(count(2, Map.of(Answer.MISSING, 1)));
        assertThat(history.category().to("part:*")).isEqualTo(count(2, Map.of(Answer.DAMAGED, 1)));
        assertThat(history.product().to("part:USB cable")).isEqualTo(count(1, Map.of()));
    }

    @Test
    void whatIsNotSavedDoesNotCount() {
        act(aUnit(1).opened());
        act(aUnit(1).answered("manual", Answer.MISSING));

        assertThat(own()).isEqualTo(FoundCounts.NONE);
    }

    @Test
    void aReinspectedUnitCountsOnceAsItWasLastSaved() {
        inspected(1);
        act(new UnitReopened(aUnit(1).unit()));
        act(new QuestionAnswered(aUnit(1).unit(), "manual", Optional.of(Answer.DAMAGED)));
        assertThat(own().to("manual")).isEqualTo(count(1, Map.of(Answer.MISSING, 1)));

        act(aUnit(1).saved(Grade.C));

        assertThat(own().to("manual")).isEqualTo(count(1, Map.of(Answer.DAMAGED, 1)));
    }

    @Test
    void anUndoneSaveCountsNoLongerAndTheOneBeforeDoesAgain() {
        inspected(1);
        act(new UnitReopened(aUnit(1).unit()));
        act(aUnit(1).answered("manual", Answer.DAMAGED));
        long second = act(aUnit(1).saved(Grade.C));
        act(new ActUndone(aUnit(1).unit(), second, standing(aUnit(1))));
        assertThat(own().to("manual")).isEqualTo(count(1, Map.of(Answer.MISSING, 1)));

        long only = inspected(2);
        act(new ActUndone(aUnit(2).unit(), only, standing(aUnit(2))));
        assertThat(own().to("manual")).isEqualTo(count(1, Map.of(Answer.MISSING, 1)));
    }

    @Test
    void anUndoneOpeningLeavesNothing() {
        long opening = act(aUnit(1).opened(), aUnit(1).saved(Grade.B));
        act(new OpeningUndone(aUnit(1).unit(), opening, Optional.empty()));

        assertThat(past().of(aUnit(1).product())).isEqualTo(FoundHistory.NONE);
    }

    @Test
    void textFromOutsideNamesAQuestionAsItIs() {
        var wicked = "part:'; drop table finding_total; -- é 1 :name ? %3B";
        var story = aUnit(1).of(sku("=SKU;1 '"));
        var asked =
                UnitStory.checklist().questions().stream()
                        .map(
                                question ->
                                        new regrade.checklist.Question(
                                                question.id().equals("manual")
                                                        ? wicked
                                                        : question.id(),
                                                question.part(),
                                                false,
                                                question.cycle(),
                                                question.rest(),
                                                false))
                        .toList();
        var opened = story.opened();
        act(
                new regrade.inspection.InspectionFact.UnitOpened(
                        opened.unit(),
                        opened.scanned(),
                        opened.product(),
                        opened.expected(),
                        new regrade.checklist.Checklist("electronics", 1, asked)));
        act(story.answered(wicked, Answer.MISSING), story.saved(Grade.B));

        assertThat(past().of(story.product()).product().to(wicked))
                .isEqualTo(count(1, Map.of(Answer.MISSING, 1)));
    }

    private static Product sku(String sku) {
        return UnitStory.product(sku, "Casque", "B0CASQUE01");
    }
}
