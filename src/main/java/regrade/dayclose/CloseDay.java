package regrade.dayclose;

import regrade.dayclose.BatchFolders.Content;
import regrade.dayclose.BatchFolders.Written;
import regrade.dayclose.DayCloseFact.DayClosed;
import regrade.dayclose.RangeSurvey.Span;
import regrade.journal.FactKinds;
import regrade.journal.Journal;
import regrade.journal.Payloads;
import regrade.kernel.Progress;
import regrade.settings.Setting;
import regrade.settings.Settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Seals everything that happened since the last batch into a new one, for head office.
public final class CloseDay {
    private final Ports ports;

    public CloseDay(Ports ports) {
        this.ports = ports;
    }

    /// What a day close stands on.
    ///
    /// @param place the folder where batches go unless a setting says otherwise
    /// @param program its version
    public record Ports(
            Journal journal,
            Payloads payloads,
            FactKinds kinds,
            Batches batches,
            BatchFolders folders,
            Settings settings,
            String place,
            String program) {}

    /// Harmless when there is nothing new.
    ///
    /// @throws regrade.kernel.Problem if the batch could not be written or the journal not read, or
    ///   if it was cancelled; then nothing more is sealed
    public synchronized CloseResult close(Progress progress) {
        var sealed = new ArrayList<SealedBatch>();
        var last = ports.batches.last(1).stream().findFirst();
        var survey = survey(last, ports.journal.last(), progress);
        // the projection may be behind the journal
        var closed = survey.closings().stream().reduce((earlier, later) -> later);
        var behind = closed.filter(batch -> next(Optional.of(batch)) > next(last));
        var now = behind.isPresent() ? behind : last;
        leftBehind(now, progress).ifPresent(sealed::add);
        if (!sealed.isEmpty()) now = Optional.of(sealed.getFirst());
        if (!now.equals(last)) survey = survey(now, ports.journal.last(), progress);
        if (survey.somethingNew()) sealed.add(seal(now, survey, progress));
        return sealed.isEmpty() ? new CloseResult.NothingNew(now) : new CloseResult.Sealed(sealed);
    }

    private RangeSurvey survey(Optional<SealedBatch> after, long to, Progress progress) {
        long first = after.map(batch -> batch.closed().last() + 1).orElse(1L);
        return RangeSurvey.of(ports.journal, ports.kinds, new Span(first, to), progress);
    }

    /// Takes over the batch of a close that was cut off between its folder and its fact.
    private Optional<SealedBatch> leftBehind(Optional<SealedBatch> last, Progress progress) {
        return ports.folders
                .find(place(), ports.journal.bench(), next(last))
                .filter(found -> tells(found.manifest(), last, progress))
                .map(this::append);
    }

    /// Whether the journal tells the same; the program may have been renewed since.
    private boolean tells(Manifest found, Optional<SealedBatch> last, Progress progress) {
        long to = found.range().last();
        if (to > ports.journal.last() || to < found.range().first()) return false;
        var survey = survey(last, to, progress);
        return survey.somethingNew()
                && survey.manifest(next(last), found.program()).with(found.files()).equals(found);
    }

    private SealedBatch seal(Optional<SealedBatch> last, RangeSurvey survey, Progress progress) {
        var manifest = survey.manifest(next(last), ports.program);
        var range = manifest.range();
        var content =
                new Content(
                        manifest,
                        taker ->
                                ports.payloads.payloads(
                                        range.first(),
                                        range.last(),
                                        payload -> {
                                            RangeSurvey.stopIfCancelled(progress);
                                            taker.accept(payload);
                                        }),
                        taker -> new InspectionLines(ports.journal, survey, progress).each(taker));
        return append(ports.folders.write(place(), content));
    }

    private SealedBatch append(Written written) {
        var manifest = written.manifest();
        var closed =
                new DayClosed(
                        manifest.number(),
                        manifest.day(),
                        manifest.range().first(),
                        manifest.range().last(),
                        manifest.folder(),
                        place(),
                        manifest.inspections(),
                        written.sha256());
        var entry = ports.journal.append(ports.settings.current().inspector(), List.of(closed));
        return new SealedBatch(closed, entry.header().time());
    }

    private static long next(Optional<SealedBatch> last) {
        return last.map(batch -> batch.closed().batch() + 1).orElse(1L);
    }

    private String place() {
        return ports.settings.current().text(Setting.BATCH_FOLDER).orElse(ports.place);
    }
}
