package regrade.dayclose;

import static org.assertj.core.api.Assertions.assertThat;

import static regrade.inspection.UnitStory.INSPECTOR;
import static regrade.inspection.UnitStory.MORNING;
import static regrade.inspection.UnitStory.PARIS;
import static regrade.inspection.UnitStory.aUnit;

import org.junit.jupiter.api.Test;

import regrade.dayclose.RangeSurvey.Span;
import regrade.grading.Grade;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact;
import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.StepClock;
import regrade.inspection.UnitStory;
import regrade.journal.Fact;
import regrade.journal.FactKinds;
import regrade.journal.InMemoryJournal;
import regrade.kernel.Progress;

import java.util.ArrayList;
import java.util.List;

/// What a batch tells of inspections that were put right without another look.
class InspectionLinesTest {
    private static final FactKinds KINDS = new FactKinds(InspectionFact.KINDS);

    private final InMemoryJournal journal =
            new InMemoryJournal(UnitStory.BENCH, new StepClock(MORNING, PARIS));
    private final UnitStory one = aUnit(1);
    private final UnitStory two = aUnit(2);

    private long act(Fact... facts) {
        return journal.append(INSPECTOR, List.of(facts)).number();
    }

    private RangeSurvey survey(long first) {
        return RangeSurvey.of(journal, KINDS, new Span(first, journal.last()), Progress.NONE);
    }

    private List<String> told(long first) {
        var lines = new ArrayList<InspectionLine>();
        new InspectionLines(journal, survey(first), Progress.NONE).each(lines::add);
        return lines.stream()
                .map(
                        line ->
                                "%d %s %s %s %s"
                                        .formatted(
                                                line.entry(),
                                                line.status().code(),
                                                line.unit().unit(),
                                                line.save().grade(),
                                                line.save().route().bin()))
                .toList();
    }

    private String bin() {
        return one.saved(Grade.B).route().bin();
    }

    private Draft saved() {
        return Draft.opened(one.opened(), MORNING).after(one.saved(Grade.B), MORNING);
    }

    @Test
    void aCorrectionFollowsTheLinesThatItTakesThePlaceOf() {
        act(one.opened(), one.saved(Grade.B));
        act(two.opened(), two.saved(Grade.B));
        act(one.corrected(Grade.C, "T-7", MORNING), two.corrected(Grade.C, "T-7", MORNING));

        assertThat(told(1))
                .containsExactly(
                        "1 saved " + one.unit() + " B " + bin(),
                        "2 saved " + two.unit() + " B " + bin(),
                        "3 corrected " + one.unit() + " C T-7",
                        "3 corrected " + two.unit() + " C T-7");
    }

    @Test
    void aSealedInspectionIsPutRightByALineOfTheNextBatch() {
        act(one.opened(), one.saved(Grade.B));
        long sealed = act(two.opened());
        act(one.corrected(Grade.C, "T-7", MORNING));

        assertThat(told(sealed + 1)).containsExactly("3 corrected " + one.unit() + " C T-7");
        // control totals count inspections, and this is none
        var manifest = survey(sealed + 1).manifest(2, "1.0");
        assertThat(manifest.grades()).isEmpty();
        assertThat(manifest.facts()).containsEntry("unit-corrected", 1L);
    }

    @Test
    void anUndoneCorrectionIsToldOnlyWhereItWasSealed() {
        act(one.opened(), one.saved(Grade.B));
        long first = act(one.corrected(Grade.C, "T-7", MORNING));
        act(new ActUndone(one.unit(), first, saved().standing()));
        long second = act(one.corrected(Grade.D, "T-8", MORNING));

        assertThat(told(1))
                .containsExactly(
                        "1 saved " + one.unit() + " B " + bin(),
                        second + " corrected " + one.unit() + " D T-8");

        long undo = act(new ActUndone(one.unit(), second, saved().standing()));
        assertThat(told(undo)).containsExactly(second + " undone " + one.unit() + " D T-8");
    }
}
