package regrade.dayclose;

import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.journal.Entry;
import regrade.journal.Journal;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.Reference;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.util.Optional;
import java.util.function.Consumer;

/// The inspections of a batch, told from the journal in the order they were saved.
final class InspectionLines {
    private final Journal journal;
    private final RangeSurvey survey;
    private final Progress progress;

    InspectionLines(Journal journal, RangeSurvey survey, Progress progress) {
        this.journal = journal;
        this.survey = survey;
        this.progress = progress;
    }

    void each(Consumer<InspectionLine> taker) {
        survey.earlier()
                .forEach(
                        (entry, units) ->
                                units.forEach(unit -> line(entry, unit, true).ifPresent(taker)));
        survey.saves()
                .forEach(
                        (entry, saves) ->
                                saves.stream()
                                        .map(InspectionSaved::unit)
                                        .forEach(
                                                unit ->
                                                        taker.accept(
                                                                line(entry, unit, false)
                                                                        .orElseThrow(
                                                                                InspectionLines
                                                                                        ::behind))));
    }

    /// The journal tells of the save, but the tables do not know where the unit's acts stand: a
    /// batch would count an inspection that its lines do not hold.
    private static Problem behind() {
        return new Problem(UserMessage.bad("dayclose.tables-behind", Remedy.RESTART));
    }

    /// Empty if the act saved nothing of this unit.
    private Optional<InspectionLine> line(long entry, Reference unit, boolean undone) {
        RangeSurvey.stopIfCancelled(progress);
        var acts = journal.ofUnit(unit).stream().filter(act -> act.number() <= entry).toList();
        return acts.stream()
                .filter(act -> act.number() == entry)
                .findFirst()
                .flatMap(
                        act ->
                                save(act, unit)
                                        .flatMap(
                                                save ->
                                                        Draft.of(unit, acts)
                                                                .map(
                                                                        draft ->
                                                                                line(
                                                                                        act, undone,
                                                                                        draft,
                                                                                        save))));
    }

    private static InspectionLine line(
            Entry act, boolean undone, Draft draft, InspectionSaved save) {
        var header = act.header();
        return new InspectionLine(
                header.number(), undone, header.time(), header.zone(), header.who(), draft, save);
    }

    private static Optional<InspectionSaved> save(Entry act, Reference unit) {
        return act.facts().stream()
                .filter(InspectionSaved.class::isInstance)
                .map(InspectionSaved.class::cast)
                .filter(save -> save.unit().equals(unit))
                .findFirst();
    }
}
