package regrade.history.ui;

import static regrade.inspection.UnitStory.INSPECTOR;
import static regrade.inspection.UnitStory.PARIS;
import static regrade.inspection.UnitStory.aUnit;
import static regrade.inspection.UnitStory.product;

import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.history.SearchUnits;
import regrade.history.UnitLife;
import regrade.history.store.JdbiHistory;
import regrade.inspection.Draft;
import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.StepClock;
import regrade.inspection.UnitStory;
import regrade.inspection.store.JdbiUnits;
import regrade.journal.Fact;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.kernel.Background;
import regrade.kernel.DirectBackground;
import regrade.kernel.RecordingFeedback;
import regrade.label.LabelContent;
import regrade.label.LabelFact.LabelAsked;
import regrade.label.LabelPrinter;
import regrade.label.LabelPrinters;
import regrade.label.PrintLabel;
import regrade.label.PrintQueue;
import regrade.label.ReprintLabel;
import regrade.label.WaitingLabel;
import regrade.label.WaitingLabels;
import regrade.photo.InMemoryPhotoFiles;
import regrade.photo.LookAtPhoto;
import regrade.photo.device.ImageIoPictureReader;
import regrade.settings.BenchSettings;

import java.util.List;
import java.util.Optional;

/// The history screen over three inspected units; nothing is printed.
final class HistoryBed {
    final RecordingFeedback feedback = new RecordingFeedback();
    final UnitStory lamp = aUnit(2).of(product("LAMPE-7", "Lampe de bureau verte", "B0LAMPE007"));
    final InMemoryPhotoFiles photos = new InMemoryPhotoFiles();
    final InMemoryJournal journal;
    final StepClock clock;
    final HistoryViewModel model;

    HistoryBed() {
        this(new DirectBackground());
    }

    HistoryBed(Background background) {
        var jdbi = ProjectionBed.database();
        var units = ProjectionBed.make(jdbi, new JdbiUnits(jdbi));
        var history = ProjectionBed.make(jdbi, new JdbiHistory(jdbi));
        clock = new StepClock(UnitStory.MORNING, PARIS);
        journal = new InMemoryJournal(UnitStory.BENCH, clock, units, history);
        var acts =
                new HistoryViewModel.Acts(
                        new SearchUnits(history, units, clock),
                        new UnitLife(journal),
                        reprint(),
                        new LookAtPhoto(photos, new ImageIoPictureReader()));
        model = new HistoryViewModel(background, feedback, acts);
        tell(clock);
        model.refresh();
    }

    private void tell(StepClock clock) {
        inspected(aUnit(1), Grade.B);
        act(lamp.opened());
        act(lamp.answered("manual", Answer.MISSING));
        long save = act(lamp.saved(Grade.B));
        act(
                new ActUndone(
                        lamp.unit(),
                        save,
                        Draft.opened(lamp.opened(), clock.instant()).standing()));
        act(lamp.saved(Grade.D, "liquidation"), asked(lamp));
        act(aUnit(3).undeclared("4006381333931").opened());
    }

    void inspected(UnitStory story, Grade grade) {
        act(story.opened());
        act(story.saved(grade), asked(story));
    }

    private static LabelAsked asked(UnitStory story) {
        var content = new LabelContent(story.unit(), "t", "s", Grade.B, "amazon-used", "B-2", 1);
        return new LabelAsked(story.unit(), content);
    }

    long act(Fact... facts) {
        return journal.append(INSPECTOR, List.of(facts)).number();
    }

    private ReprintLabel reprint() {
        var nothing =
                new WaitingLabels() {
                    @Override
                    public Optional<WaitingLabel> next() {
                        return Optional.empty();
                    }

                    @Override
                    public List<WaitingLabel> list(int most) {
                        return List.of();
                    }

                    @Override
                    public long count() {
                        return 0;
                    }
                };
        var none =
                new LabelPrinters() {
                    @Override
                    public LabelPrinter chosen(BenchSettings settings) {
                        throw new AssertionError("nothing waits");
                    }

                    @Override
                    public List<String> ofTheSystem() {
                        return List.of();
                    }
                };
        var print = new PrintLabel((_, _, _) -> new byte[0], none);
        var ports =
                new PrintQueue.Ports(
                        nothing, print, journal, () -> BenchSettings.DEFAULTS, feedback);
        return new ReprintLabel(
                journal, () -> BenchSettings.DEFAULTS, new PrintQueue(ports, (_, _) -> {}));
    }
}
