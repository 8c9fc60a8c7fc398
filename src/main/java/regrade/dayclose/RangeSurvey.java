package regrade.dayclose;

import regrade.dayclose.DayCloseFact.DayClosed;
import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.inspection.InspectionFact.UnitCorrected;
import regrade.journal.EntryHeader;
import regrade.journal.Fact;
import regrade.journal.FactKinds;
import regrade.journal.Journal;
import regrade.journal.Piece;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.Reference;
import regrade.kernel.UserMessage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// A first walk through acts of the journal: what is in them, and whether any of it is somebody's
/// doing.
final class RangeSurvey {
    private final FactKinds kinds;
    private final long first;
    private final SortedMap<String, Long> facts = new TreeMap<>();
    private final SortedMap<Long, List<InspectionSaved>> saves = new TreeMap<>();
    private final SortedMap<Long, List<Reference>> corrections = new TreeMap<>();
    private final SortedMap<Long, List<Reference>> earlier = new TreeMap<>();
    private final List<SealedBatch> closings = new ArrayList<>();
    private Optional<EntryHeader> firstAct = Optional.empty();
    private Optional<Piece.End> end = Optional.empty();
    private boolean somethingNew;

    private RangeSurvey(FactKinds kinds, long first) {
        this.kinds = kinds;
        this.first = first;
    }

    /// @param to the last act, included
    static RangeSurvey of(Journal journal, FactKinds kinds, Span span, Progress progress) {
        var survey = new RangeSurvey(kinds, span.first);
        if (span.first > span.last) return survey;
        try (var acts = journal.walk(span.first)) {
            for (var piece = acts.next(); piece.isPresent(); piece = acts.next()) {
                if (piece.get().header().number() > span.last) break;
                survey.take(piece.get());
                span.report(piece.get().header().number(), progress);
            }
        }
        return survey;
    }

    /// Acts from `first` to `last`, both included.
    record Span(long first, long last) {
        private void report(long number, Progress progress) {
            progress.at(number - first, last - first + 1);
            stopIfCancelled(progress);
        }
    }

    static void stopIfCancelled(Progress progress) {
        if (progress.cancelled()) throw new Problem(UserMessage.question("dayclose.cancelled"));
    }

    private void take(Piece piece) {
        switch (piece) {
            case Piece.OfFact of -> take(of.header(), of.fact());
            case Piece.End last -> end = Optional.of(last);
        }
    }

    private void take(EntryHeader header, Fact fact) {
        if (firstAct.isEmpty()) firstAct = Optional.of(header);
        facts.merge(kinds.of(fact).code(), 1L, Long::sum);
        somethingNew |= Doing.somebodys(fact);
        switch (fact) {
            case InspectionSaved save -> add(saves, header.number(), save);
            case UnitCorrected correction -> add(corrections, header.number(), correction.unit());
            case ActUndone undo -> undone(undo);
            case DayClosed closed -> closings.add(new SealedBatch(closed, header.time()));
            default -> {}
        }
    }

    private void undone(ActUndone undo) {
        if (undo.entry() < first) add(earlier, undo.entry(), undo.unit());
        else {
            saves.getOrDefault(undo.entry(), new ArrayList<>())
                    .removeIf(save -> save.unit().equals(undo.unit()));
            corrections.getOrDefault(undo.entry(), new ArrayList<>()).remove(undo.unit());
        }
    }

    private static <T> void add(Map<Long, List<T>> lists, long number, T item) {
        lists.computeIfAbsent(number, _ -> new ArrayList<>()).add(item);
    }

    boolean somethingNew() {
        return somethingNew;
    }

    /// Days that were closed in these acts; the last batch's own closing stands at their beginning.
    List<SealedBatch> closings() {
        return closings;
    }

    /// Saves that count, by the act that saved them.
    SortedMap<Long, List<InspectionSaved>> saves() {
        return saves;
    }

    /// Units whose inspection was put right without another one, by the act that did it.
    SortedMap<Long, List<Reference>> corrections() {
        return corrections;
    }

    /// Units of earlier acts that were undone in these.
    SortedMap<Long, List<Reference>> earlier() {
        return earlier;
    }

    /// What these acts say on the outside of a batch.
    ///
    /// @throws java.util.NoSuchElementException if there was no act
    Manifest manifest(long number, String program) {
        var last = end.orElseThrow();
        var range =
                new Manifest.Range(
                        first,
                        last.header().number(),
                        firstAct.orElseThrow().previous(),
                        last.hash());
        LocalDate day = last.header().day();
        return new Manifest(
                program,
                last.header().bench(),
                number,
                day,
                range,
                facts,
                tally(save -> save.grade().code()),
                tally(save -> save.route().channel()),
                List.of());
    }

    private SortedMap<String, Long> tally(
            java.util.function.Function<InspectionSaved, String> code) {
        var tally = new TreeMap<String, Long>();
        for (var act : saves.values())
            for (var save : act) tally.merge(code.apply(save), 1L, Long::sum);
        return tally;
    }
}
