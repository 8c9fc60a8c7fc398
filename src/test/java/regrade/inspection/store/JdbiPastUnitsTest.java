package regrade.inspection.store;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.inspection.UnitStory.INSPECTOR;
import static regrade.inspection.UnitStory.PARIS;
import static regrade.inspection.UnitStory.aUnit;

import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

import regrade.checklist.Answer;
import regrade.checklist.Answers;
import regrade.grading.Grade;
import regrade.grading.OverrideReason;
import regrade.inspection.Doubt;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.*;
import regrade.inspection.PastUnit;
import regrade.inspection.StepClock;
import regrade.inspection.UnitStory;
import regrade.journal.Fact;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.kernel.Money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class JdbiPastUnitsTest {
    private final Jdbi jdbi = ProjectionBed.database();
    private final JdbiPastUnits past = ProjectionBed.make(jdbi, new JdbiPastUnits(jdbi));
    private final StepClock clock = new StepClock(UnitStory.MORNING, PARIS);
    private final InMemoryJournal journal = new InMemoryJournal(UnitStory.BENCH, clock, past);

    private long act(Fact... facts) {
        return journal.append(INSPECTOR, List.of(facts)).number();
    }

    private List<PastUnit> all() {
        var all = new ArrayList<PastUnit>();
        past.newest(100, all::add);
        return all;
    }

    private PastUnit only() {
        assertThat(past.count(100)).isEqualTo(1);
        return all().getFirst();
    }

    @Test
    void aSavedUnitIsGivenAsItWas() {
        act(aUnit(1).opened());
        act(aUnit(1).answered("manual", Answer.MISSING));
        act(aUnit(1).restFine(), aUnit(1).saved(Grade.B));

        var unit = only();
        assertThat(unit.unit()).isEqualTo(aUnit(1).unit());
        assertThat(unit.product()).isEqualTo(aUnit(1).product());
        assertThat(unit.checklist()).isEqualTo(UnitStory.checklist());
        assertThat(unit.answers())
                .isEqualTo(
                        new Answers(
                                Map.of(
                                        "manual",
                                        Answer.MISSING,
                                        "packaging",
                                        Answer.OK,
                                        "part:USB cable",
                                        Answer.OK)));
        assertThat(unit.grade()).isEqualTo(Grade.B);
        assertThat(unit.override()).isEmpty();
        assertThat(unit.net()).contains(Money.of(3120, "EUR"));
        assertThat(unit.routeChosen()).isFalse();
    }

    @Test
    void aChosenGradeAndRouteAreTold() {
        act(aUnit(1).opened());
        act(new RouteChosen(aUnit(1).unit(), Optional.of("no where; 1/2 & é")));
        act(aUnit(1).saved(Grade.D, "no where; 1/2 & é"));

        var unit = only();
        assertThat(unit.channel()).isEqualTo("no where; 1/2 & é");
        assertThat(unit.routeChosen()).isTrue();
        assertThat(unit.override().map(other -> other.reason()))
                .contains(OverrideReason.LOOKS_WORSE);
    }

    @Test
    void aRouteThatWasGivenUpAgainIsNotChosen() {
        act(aUnit(1).opened());
        act(new RouteChosen(aUnit(1).unit(), Optional.of("amazon-used")));
        act(new RouteChosen(aUnit(1).unit(), Optional.empty()));
        act(aUnit(1).saved(Grade.B));

        assertThat(only().routeChosen()).isFalse();
    }

    @Test
    void whatIsNotSavedDoesNotCount() {
        act(aUnit(1).opened());
        act(aUnit(1).answered("manual", Answer.MISSING));

        assertThat(past.count(100)).isZero();
        assertThat(all()).isEmpty();
    }

    @Test
    void anAnswerAfterTheSaveCountsWithTheNextSave() {
        act(aUnit(1).opened());
        act(aUnit(1).answered("manual", Answer.MISSING));
        act(aUnit(1).saved(Grade.B));
        act(new UnitReopened(aUnit(1).unit()));
        act(new QuestionAnswered(aUnit(1).unit(), "manual", Optional.empty()));
        assertThat(only().answers().to("manual")).contains(Answer.MISSING);

        act(aUnit(1).saved(Grade.D));

        assertThat(only().answers().to("manual")).isEmpty();
        assertThat(only().grade()).isEqualTo(Grade.D);
    }

    @Test
    void anUndoneSaveGivesWayToTheOneBefore() {
        act(aUnit(1).opened());
        act(aUnit(1).answered("manual", Answer.MISSING));
        act(aUnit(1).saved(Grade.B));
        act(new UnitReopened(aUnit(1).unit()));
        long second = act(aUnit(1).restFine(), aUnit(1).saved(Grade.D));
        act(new ActUndone(aUnit(1).unit(), second, standing()));

        assertThat(only().grade()).isEqualTo(Grade.B);
        assertThat(only().answers().given()).containsOnlyKeys("manual");
    }

    @Test
    void aCorrectionIsWhatCountsOfAUnit() {
        act(aUnit(1).opened());
        act(aUnit(1).answered("manual", Answer.MISSING));
        act(aUnit(1).saved(Grade.B));
        long put = act(aUnit(1).corrected(Grade.C, "T-7", UnitStory.MORNING));

        assertThat(only().grade()).isEqualTo(Grade.C);
        assertThat(only().answers().to("manual")).contains(Answer.MISSING);

        act(new ActUndone(aUnit(1).unit(), put, standing()));
        assertThat(only().grade()).isEqualTo(Grade.B);
    }

    @Test
    void aUnitThatCameBackWasReturnedBeforeUntilThatIsUndone() {
        act(aUnit(1).opened(), aUnit(1).saved(Grade.B));
        long again = act(new UnitReopened(aUnit(1).unit(), true));
        act(aUnit(1).saved(Grade.B));
        assertThat(only().returned()).isTrue();

        act(new ActUndone(aUnit(1).unit(), again, standing()));

        assertThat(only().returned()).isFalse();
    }

    @Test
    void aCodeOfAnotherUnitCountsUntilAnotherIsRead() {
        var unit = aUnit(1).unit();
        var doubt = new Doubt(Doubt.Kind.SEEN_BEFORE, Optional.empty(), "", Optional.empty());
        act(aUnit(1).opened());
        act(
                new CodeRead(unit, "manual", "A-1"),
                new IdentityDoubted(unit, "manual", "A-1", List.of(doubt)));
        act(aUnit(1).saved(Grade.B));
        assertThat(only().returned()).isTrue();

        act(new CodeRead(unit, "manual", "A-2"));
        act(aUnit(1).saved(Grade.B));

        assertThat(only().returned()).isFalse();
    }

    @Test
    void anUndoneOpeningLeavesNothing() {
        long opening = act(aUnit(1).opened(), aUnit(1).saved(Grade.B));
        act(new OpeningUndone(aUnit(1).unit(), opening, Optional.empty()));

        assertThat(all()).isEmpty();
    }

    @Test
    void theNewestComeFirstAndNoMoreThanAreWanted() {
        for (int n = 1; n <= 5; n++) act(aUnit(n).opened(), aUnit(n).saved(Grade.B));
        act(aUnit(2).saved(Grade.B));

        var three = new ArrayList<PastUnit>();
        past.newest(3, three::add);
        assertThat(three)
                .extracting(PastUnit::unit)
                .containsExactly(aUnit(2).unit(), aUnit(5).unit(), aUnit(4).unit());
        assertThat(past.count(3)).isEqualTo(3);
        assertThat(past.count(100)).isEqualTo(5);
    }

    @Test
    void nothingIsGivenAfterThatWasEnough() {
        for (int n = 1; n <= 5; n++) act(aUnit(n).opened(), aUnit(n).saved(Grade.B));

        var two = new ArrayList<PastUnit>();
        past.newest(
                100,
                unit -> {
                    two.add(unit);
                    return two.size() < 2;
                });

        assertThat(two).hasSize(2);
    }

    @Test
    void morePagesThanOneAreWalked() {
        for (int n = 0; n < 4_500; n += 500) {
            var facts = new ArrayList<Fact>();
            for (int i = n; i < n + 500; i++) {
                facts.add(aUnit(i).opened());
                facts.add(aUnit(i).saved(Grade.B));
            }
            act(facts.toArray(Fact[]::new));
        }
        var seen = new ArrayList<PastUnit>();
        past.newest(10_000, seen::add);

        assertThat(seen).hasSize(4_500).doesNotHaveDuplicates();
        assertThat(seen.getLast().product()).isSameAs(seen.getFirst().product());
    }

    @Test
    void textFromOutsideComesBackAsItWas() {
        var title = "'; drop table past_unit; -- \uD83D\uDE00 :name ? <b>\n\t";
        var story = aUnit(1).of(UnitStory.product("=SKU;1", title, "B0CASQUE01"));
        act(story.opened(), story.saved(Grade.B));

        assertThat(only().product()).isEqualTo(story.product());
    }

    private regrade.inspection.Standing standing() {
        return Draft.opened(aUnit(1).opened(), UnitStory.MORNING).standing();
    }
}
