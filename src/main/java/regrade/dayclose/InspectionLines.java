package regrade.dayclose;

import regrade.dayclose.InspectionLine.Status;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.inspection.InspectionFact.UnitCorrected;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.Journal;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.Reference;
import regrade.kernel.Remedy;
import regrade.kernel.UserMessage;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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
                                units.forEach(
                                        unit -> line(entry, unit, Status.UNDONE).ifPresent(taker)));
        var acts = new TreeSet<>(survey.saves().keySet());
        acts.addAll(survey.corrections().keySet());
        for (long entry : acts) {
            survey.saves().getOrDefault(entry, List.of()).stream()
                    .map(InspectionSaved::unit)
                    .forEach(unit -> taker.accept(known(line(entry, unit, Status.SAVED))));
            survey.corrections()
                    .getOrDefault(entry, List.of())
                    .forEach(unit -> taker.accept(known(line(entry, unit, Status.CORRECTED))));
        }
    }

    private static InspectionLine known(Optional<InspectionLine> line) {
        return line.orElseThrow(InspectionLines::behind);
    }

    /// The journal tells of the save, but the tables do not know where the unit's acts stand: a
    /// batch would count an inspection that its lines do not hold.
    private static Problem behind() {
        return new Problem(UserMessage.bad("dayclose.tables-behind", Remedy.RESTART));
    }

    /// Empty if the act neither saved nor corrected anything of this unit.
    private Optional<InspectionLine> line(long entry, Reference unit, Status status) {
        RangeSurvey.stopIfCancelled(progress);
        var acts = journal.ofUnit(unit).stream().filter(act -> act.number() <= entry).toList();
        return acts.stream()
                .filter(act -> act.number() == entry)
                .filter(act -> act.facts().stream().anyMatch(fact -> counts(fact, unit)))
                .findFirst()
                .flatMap(act -> Draft.of(unit, acts).flatMap(draft -> line(act, status, draft)));
    }

    private static boolean counts(Fact fact, Reference unit) {
        return switch (fact) {
            case InspectionSaved save -> save.unit().equals(unit);
            case UnitCorrected correction -> correction.unit().equals(unit);
            default -> false;
        };
    }

    private static Optional<InspectionLine> line(Entry act, Status status, Draft draft) {
        var header = act.header();
        return draft.saved()
                .map(
                        save ->
                                new InspectionLine(
                                        header.number(),
                                        status,
                                        header.time(),
                                        header.zone(),
                                        header.who(),
                                        draft,
                                        save));
    }
}
