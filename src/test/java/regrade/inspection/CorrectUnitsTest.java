package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.OverrideReason;
import regrade.inspection.CorrectUnits.Place;
import regrade.inspection.CorrectionLine.Stays;
import regrade.inspection.CorrectionLine.Why;
import regrade.inspection.InspectionFact.UnitCorrected;
import regrade.journal.Fact;
import regrade.kernel.Reference;
import regrade.label.FindLabel;
import regrade.label.LabelFact.LabelAsked;
import regrade.label.LabelFact.LabelChanged;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The same put right about many units in one act.
class CorrectUnitsTest {
    private static final List<String> PLATES =
            List.of("LPNHE919225401", "LPNHE919225402", "LPNHE919225403", "LPNHE919225404");

    private final Workbench bench = new Workbench();
    private final List<Reference> units = new ArrayList<>();

    @BeforeEach
    void threeAreInspected() {
        bench.catalog.products.add(Workbench.headset(false));
        PLATES.forEach(plate -> bench.returns.add(Workbench.announced(plate, "X001T4P9QZ")));
        for (var plate : PLATES.subList(0, 3)) units.add(inspected(plate));
    }

    private Reference inspected(String plate) {
        var unit = bench.opened(plate).draft().unit();
        bench.save.restIsFine(unit);
        return unit;
    }

    private Standing standing(Reference unit) {
        return bench.units.find(unit).orElseThrow().standing();
    }

    private Draft draft(Reference unit) {
        return bench.drafts.find(unit).orElseThrow();
    }

    private List<Fact> lastFacts() {
        var facts = new ArrayList<Fact>();
        long last = bench.journal.last();
        bench.journal.read(last, last, entry -> facts.addAll(entry.facts()));
        return facts;
    }

    private List<Why> whys(Correction correction, Reference... asked) {
        return bench.correct.preview(List.of(asked), correction).staying().stream()
                .map(line -> ((Stays) line.result()).why())
                .toList();
    }

    @Test
    void allGoToAnotherBinInOneActAndComeBackInOne() {
        var before = units.stream().map(this::standing).toList();
        long last = bench.journal.last();

        var done = bench.correct.correct(units, new Correction.ToBin("T-7"));

        assertThat(bench.journal.last()).isEqualTo(last + 1);
        assertThat(done.entry()).hasValue(last + 1);
        for (var unit : units) {
            assertThat(standing(unit).bin()).contains("T-7");
            assertThat(standing(unit).channel()).isEqualTo(before.getFirst().channel());
        }

        bench.undo.undo();

        assertThat(bench.journal.last()).isEqualTo(last + 2);
        assertThat(units.stream().map(this::standing).toList()).isEqualTo(before);
    }

    @Test
    void aPreviewWritesNothing() {
        long last = bench.journal.last();

        var preview = bench.correct.preview(units, new Correction.ToBin("T-7"));

        assertThat(preview.changes()).hasSize(3);
        assertThat(bench.journal.last()).isEqualTo(last);
    }

    @Test
    void nothingIsRecordedWhereAllIsSoAlready() {
        bench.correct.correct(units, new Correction.ToBin("T-7"));
        long last = bench.journal.last();

        var done = bench.correct.correct(units, new Correction.ToBin("T-7"));

        assertThat(done.entry()).isEmpty();
        assertThat(bench.journal.last()).isEqualTo(last);
        assertThat(whys(new Correction.ToBin("T-7"), units.getFirst()))
                .containsExactly(Why.ALREADY);
    }

    @Test
    void anotherRouteHasItsOwnBinAndIsKeptWhenTheUnitComesBack() {
        bench.correct.correct(units, new Correction.ToRoute("liquidation"));

        assertThat(standing(units.getFirst()).channel()).contains("liquidation");
        assertThat(standing(units.getFirst()).bin()).contains("L-01");
        var sheet = bench.start.reopen(units.getFirst());
        assertThat(sheet.route().channel()).isEqualTo("liquidation");
    }

    @Test
    void aUnitStaysWhereItsAnswersForbidTheRoute() {
        var withData = Workbench.headset(true);
        var unit = bench.start.undeclared("X001T4P9QX", withData).draft().unit();
        bench.check.serial(unit, "SN-4711");
        bench.check.answer(unit, Question.DATA, Optional.of(Answer.FAIL));
        bench.check.route(unit, Optional.of("disposal"));
        bench.save.restIsFine(unit);

        assertThat(whys(new Correction.ToRoute("liquidation"), unit))
                .containsExactly(Why.NOT_OFFERED);
        assertThat(whys(new Correction.ToRoute("nowhere"), units.get(1)))
                .containsExactly(Why.NOT_OFFERED);
    }

    @Test
    void anotherGradeKeepsThePlaceThatTakesItAndGivesItsReason() {
        bench.correct.correct(units, new Correction.ToRoute("ebay-used"));
        var why = new GradeOverride(Grade.D, OverrideReason.LOOKS_WORSE);

        bench.correct.correct(units, new Correction.ToGrade(why));

        var save = draft(units.getFirst()).saved().orElseThrow();
        assertThat(save.grade()).isEqualTo(Grade.D);
        assertThat(save.override()).contains(why);
        assertThat(save.route().channel()).isEqualTo("ebay-used");
        var sold = standing(units.getFirst()).net();
        bench.correct.correct(
                units,
                new Correction.ToGrade(new GradeOverride(Grade.X, OverrideReason.LOOKS_WORSE)));
        // no units of grade X there
        assertThat(standing(units.getFirst()).channel()).isNotEqualTo(Optional.of("ebay-used"));
        assertThat(standing(units.getFirst()).net()).isNotEqualTo(sold);
    }

    @Test
    void theProposedGradeNeedsNoReasonAndKeepsNone() {
        var proposed = draft(units.getFirst()).saved().orElseThrow().proposal().grade();
        bench.correct.correct(
                units,
                new Correction.ToGrade(new GradeOverride(Grade.D, OverrideReason.LOOKS_WORSE)));

        bench.correct.correct(
                units, new Correction.ToGrade(new GradeOverride(proposed, OverrideReason.OTHER)));

        var save = draft(units.getFirst()).saved().orElseThrow();
        assertThat(save.grade()).isEqualTo(proposed);
        assertThat(save.override()).isEmpty();
    }

    @Test
    void aReasonThatSpeaksForTheOtherDirectionIsNone() {
        var why = new GradeOverride(Grade.X, OverrideReason.LOOKS_BETTER);

        assertThat(whys(new Correction.ToGrade(why), units.getFirst()))
                .containsExactly(Why.REASON_UNFIT);
    }

    @Test
    void unitsThatAreNotThroughTheBenchStay() {
        var parked = bench.opened(PLATES.get(3)).draft().unit();
        bench.park.park(parked);
        bench.start.reopen(units.getFirst());
        var unknown = UnitStory.reference(99);

        assertThat(whys(new Correction.ToBin("T-7"), units.getFirst(), parked, unknown))
                .containsExactly(Why.ON_BENCH, Why.PARKED, Why.UNKNOWN);
    }

    @Test
    void aUnitThatWaitsForItsReworkStays() {
        var unit = units.getFirst();
        bench.start.reopen(unit);
        bench.check.answer(unit, "manual", Optional.of(Answer.MISSING));
        bench.check.route(unit, Optional.of(Worksheet.REWORK));
        bench.save.save(unit);
        assertThat(draft(unit).reworkOrder()).isPresent();

        assertThat(whys(new Correction.ToBin("T-7"), unit)).containsExactly(Why.REWORK);
    }

    @Test
    void aUnitThatCameToTheBenchAfterThePreviewStays() {
        bench.correct.preview(units, new Correction.ToBin("T-7"));
        bench.start.reopen(units.getFirst());

        var done = bench.correct.correct(units, new Correction.ToBin("T-7"));

        assertThat(done.preview().changes()).hasSize(2);
        assertThat(lastFacts())
                .filteredOn(UnitCorrected.class::isInstance)
                .extracting(fact -> ((UnitCorrected) fact).unit())
                .doesNotContain(units.getFirst());
    }

    @Test
    void aLabelSaysTheNewBinAfterwardsAndTheOldOneAfterAnUndo() {
        var find = new FindLabel(bench.journal);
        var before = find.latest(units.getFirst()).orElseThrow();

        var done = bench.correct.correct(units, new Correction.ToBin("T-7"));

        assertThat(done.preview().relabelled()).isEqualTo(units);
        assertThat(find.latest(units.getFirst()).orElseThrow().bin()).isEqualTo("T-7");
        bench.undo.undo();
        assertThat(find.latest(units.getFirst())).contains(before);
    }

    @Test
    void anUndoneReinspectionLeavesTheLabelAsItWasPutRight() {
        bench.correct.correct(units, new Correction.ToBin("T-7"));
        bench.start.reopen(units.getFirst());
        bench.check.answer(units.getFirst(), "manual", Optional.of(Answer.MISSING));
        bench.save.save(units.getFirst());

        bench.undo.undo();

        assertThat(lastFacts())
                .filteredOn(LabelAsked.class::isInstance)
                .extracting(fact -> ((LabelAsked) fact).content().bin())
                .containsExactly("T-7");
    }

    @Test
    void copiesAskedSinceKeepTheirNumberWhenTheCorrectionIsUndone() {
        var find = new FindLabel(bench.journal);
        bench.correct.correct(units, new Correction.ToBin("T-7"));
        var copy = find.latest(units.getFirst()).orElseThrow().nextCopy();
        bench.journal.append(UnitStory.INSPECTOR, List.of(new LabelAsked(copy.unit(), copy)));

        bench.undo.undo();

        assertThat(lastFacts()).filteredOn(LabelChanged.class::isInstance).hasSize(3);
        assertThat(find.latest(units.getFirst()).orElseThrow().copy()).isEqualTo(2);
        assertThat(find.latest(units.getFirst()).orElseThrow().bin()).isNotEqualTo("T-7");
    }

    @Test
    void thePlacesThatTakeMostUnitsComeFirst() {
        bench.correct.correct(
                List.of(units.getFirst()),
                new Correction.ToGrade(new GradeOverride(Grade.X, OverrideReason.LOOKS_WORSE)));

        var places = bench.correct.places(units);

        assertThat(places.getFirst().units()).isEqualTo(3);
        assertThat(places).isSortedAccordingTo((one, other) -> other.units() - one.units());
        assertThat(places).extracting(Place::channel).doesNotContain(Worksheet.REWORK);
    }

    @Test
    void aUnitNamedTwiceIsOneAndTooManyAreRefused() {
        var unit = units.getFirst();
        assertThat(bench.correct.preview(List.of(unit, unit), new Correction.ToBin("T")).lines())
                .hasSize(1);
        var many =
                IntStream.rangeClosed(0, CorrectUnits.MOST).mapToObj(UnitStory::reference).toList();
        assertThatThrownBy(() -> bench.correct.correct(many, new Correction.ToBin("T")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
