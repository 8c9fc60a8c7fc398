package regrade.history.ui;

import static regrade.inspection.UnitStory.INSPECTOR;
import static regrade.inspection.UnitStory.PARIS;
import static regrade.inspection.UnitStory.aUnit;
import static regrade.inspection.UnitStory.product;

import regrade.checklist.Answer;
import regrade.grading.Grade;
import regrade.history.BuildCapsule;
import regrade.history.CapsuleContent;
import regrade.history.CapsulePurpose;
import regrade.history.Capsules;
import regrade.history.SearchUnits;
import regrade.history.UnitLife;
import regrade.history.store.JdbiHistory;
import regrade.inspection.CorrectUnits;
import regrade.inspection.Draft;
import regrade.inspection.Drafts;
import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.StepClock;
import regrade.inspection.UnitStory;
import regrade.inspection.Workbench;
import regrade.inspection.store.JdbiUnits;
import regrade.journal.Entry;
import regrade.journal.Fact;
import regrade.journal.InMemoryJournal;
import regrade.journal.ProjectionBed;
import regrade.journal.UnitPayloads;
import regrade.kernel.Background;
import regrade.kernel.DirectBackground;
import regrade.kernel.Problem;
import regrade.kernel.Progress;
import regrade.kernel.RecordingFeedback;
import regrade.kernel.UserMessage;
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
import regrade.photo.PhotoGallery;
import regrade.photo.device.ImageIoPictureReader;
import regrade.settings.BenchSettings;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The history screen over three inspected units; nothing is printed.
final class HistoryBed {
    final RecordingFeedback feedback = new RecordingFeedback();
    final UnitStory lamp = aUnit(2).of(product("LAMPE-7", "Lampe de bureau verte", "B0LAMPE007"));
    static final Path CAPSULE = Path.of("capsules", "one.zip");

    final List<CapsulePurpose> made = new ArrayList<>();
    final InMemoryPhotoFiles photos = new InMemoryPhotoFiles();
    final List<PhotoGallery> opened = new ArrayList<>();
    final InMemoryJournal journal;
    final StepClock clock;
    final HistoryViewModel model;

    HistoryBed() {
        this(new DirectBackground());
    }

    /// How often the last act was to be undone.
    int undone;

    HistoryBed(Background background) {
        var jdbi = ProjectionBed.database();
        var units = ProjectionBed.make(jdbi, new JdbiUnits(jdbi));
        var history = ProjectionBed.make(jdbi, new JdbiHistory(jdbi));
        clock = new StepClock(UnitStory.MORNING, PARIS);
        journal = new InMemoryJournal(UnitStory.BENCH, clock, units, history);
        var bench = new Workbench();
        var drafts = new Drafts(journal, units, () -> BenchSettings.DEFAULTS, clock);
        var assess = bench.assess;
        var acts =
                new HistoryViewModel.Acts(
                        new SearchUnits(history, units, clock),
                        new UnitLife(journal),
                        reprint(),
                        new LookAtPhoto(photos, new ImageIoPictureReader()),
                        capsules(),
                        new CorrectUnits(journal, drafts, assess),
                        () -> {
                            undone++;
                        },
                        opened::add);
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

    /// Capsules are written nowhere; what they hold is tested elsewhere.
    private BuildCapsule capsules() {
        var nowhere =
                new Capsules() {
                    @Override
                    public Written write(Place place, CapsuleContent content, Progress progress) {
                        if (progress.cancelled())
                            throw new Problem(UserMessage.question("capsule.cancelled"));
                        made.add(content.head().purpose());
                        return new Written(CAPSULE, 1, "0".repeat(64));
                    }

                    @Override
                    public int tidy() {
                        return 0;
                    }
                };
        UnitPayloads payloads =
                unit -> journal.ofUnit(unit).stream().map(HistoryBed::payload).toList();
        return new BuildCapsule(
                new BuildCapsule.Ports(
                        journal,
                        payloads,
                        photos,
                        nowhere,
                        () -> BenchSettings.DEFAULTS,
                        clock,
                        "1.0"));
    }

    /// What the journal in memory hashes.
    private static byte[] payload(Entry entry) {
        return (entry.header() + "" + entry.facts()).getBytes(StandardCharsets.UTF_8);
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
