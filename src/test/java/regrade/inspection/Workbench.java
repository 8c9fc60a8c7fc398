package regrade.inspection;

import regrade.agreement.BegunLooks;
import regrade.agreement.InMemoryBegunLooks;
import regrade.agreement.InMemorySecondLooks;
import regrade.catalog.ExpectedPart;
import regrade.catalog.Product;
import regrade.checklist.InMemoryQuestionSets;
import regrade.grading.GradeRules;
import regrade.journal.InMemoryJournal;
import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.ReferenceSequence;
import regrade.kernel.Sku;
import regrade.parcel.InMemoryParcels;
import regrade.parcel.ParcelDesk;
import regrade.photo.DrawMarks;
import regrade.photo.InMemoryPhotoFiles;
import regrade.photo.KeepPhoto;
import regrade.photo.LookAtPhoto;
import regrade.photo.device.ImageIoPictureReader;
import regrade.photo.device.LetteredPictureMarker;
import regrade.platform.lettering.Face;
import regrade.returns.ExpectedReturn;
import regrade.rework.InMemoryPartsStock;
import regrade.rework.InMemoryWorkHistory;
import regrade.rework.RankWorks;
import regrade.rework.WorkSet;
import regrade.routing.Channels;
import regrade.routing.RankRoutes;
import regrade.settings.BenchSettings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The bench loop on in-memory ports, with a clock that tests turn.
public final class Workbench {
    public static final ClientId CLIENT = new ClientId("Aurio");
    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    public Instant now = Instant.parse("2026-11-20T09:00:00Z");
    public BenchSettings settings = BenchSettings.DEFAULTS;

    /// The works in force.
    public WorkSet workSet = WorkSet.shipped();

    public final Clock clock = turned();
    public final InMemoryCatalog catalog = new InMemoryCatalog();
    public final InMemoryReturns returns = new InMemoryReturns();
    public final InMemoryParcels parcels = new InMemoryParcels();
    public final InMemoryUnits units = new InMemoryUnits(ZONE);
    public final InMemoryQuestionSets questions = new InMemoryQuestionSets();
    public final InMemoryWorkHistory works = new InMemoryWorkHistory();
    public final InMemoryPartsStock parts = new InMemoryPartsStock();
    public final InMemorySecondLooks secondLooks = new InMemorySecondLooks();
    public final InMemoryJournal journal =
            new InMemoryJournal(
                    new BenchId("03K"),
                    clock,
                    returns,
                    parcels,
                    questions,
                    works,
                    parts,
                    secondLooks);
    public final AssessUnit assess =
            new AssessUnit(
                    GradeRules.shipped(),
                    new RankRoutes(Channels.shipped(), clock),
                    new RankWorks(() -> workSet, works, parts),
                    parts);
    public Drafts drafts;
    public ParcelDesk parcelDesk;
    public OpenUnit open;
    public StartUnit start;
    public CheckUnit check;
    public SaveInspection save;
    public CorrectUnits correct;
    public ReworkUnit rework;
    public final BegunLooks begunLooks = new InMemoryBegunLooks();
    public LookAgain lookAgain;
    public final InMemoryPhotoFiles photoFiles = new InMemoryPhotoFiles();
    public LookAtPhoto looks;
    public PhotographUnit photograph;
    public WeighUnit weigh;
    public ReadContents contents;
    public MarkPhoto mark;
    public DrawMarks drawMarks;
    public ParkDraft park;
    public UndoLastAct undo;
    public BenchBoard board;

    public Workbench() {
        units.follow(journal);
        restart();
    }

    /// As after a crash: everything that is not in the journal is gone.
    public void restart() {
        drafts = new Drafts(journal, units, () -> settings, clock);
        var references = new ReferenceSequence(journal.bench(), clock, units.lastTick());
        var choose =
                new ChooseQuestions(questions, new InMemoryPastFindings(journal), () -> settings);
        parcelDesk = new ParcelDesk(journal, parcels, () -> settings);
        start = new StartUnit(drafts, references, catalog, choose, assess, parcelDesk);
        rework = new ReworkUnit(drafts, assess);
        var reading = new ReadCode(drafts, new InMemoryCodeSightings(journal));
        open =
                new OpenUnit(
                        drafts,
                        start,
                        rework,
                        reading,
                        units,
                        parcelDesk,
                        returns,
                        catalog,
                        () -> settings);
        check = new CheckUnit(drafts, assess, reading);
        save = new SaveInspection(drafts, assess, () -> settings);
        correct = new CorrectUnits(journal, drafts, assess);
        var reader = new ImageIoPictureReader();
        looks = new LookAtPhoto(photoFiles, reader);
        photograph = new PhotographUnit(drafts, assess, new KeepPhoto(photoFiles, reader, looks));
        contents = new ReadContents(drafts, assess, catalog, returns);
        weigh = new WeighUnit(drafts, assess, new InMemoryLearnedWeights(journal));
        mark = new MarkPhoto(drafts);
        drawMarks = new DrawMarks(photoFiles, new LetteredPictureMarker(reader, new Face()));
        lookAgain = new LookAgain(drafts, secondLooks, begunLooks, GradeRules.shipped());
        park = new ParkDraft(drafts);
        var setup = JournalPast.setup(journal);
        undo = new UndoLastAct(journal, drafts, assess, () -> settings, setup);
        board = new BenchBoard(drafts, units, assess, parcelDesk);
    }

    /// What the next start of the program would show.
    public BenchBoard.View afterACrash() {
        var anew = new Drafts(journal, units, () -> settings, clock);
        return new BenchBoard(anew, units, assess, parcelDesk).now();
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    private Clock turned() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZONE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    public static Product headset(boolean serial) {
        return headset(
                serial,
                List.of(new ExpectedPart("casque", true), new ExpectedPart("câble USB-C", false)));
    }

    /// A headset whose price nobody knows: nothing tells whether rework would pay.
    public static Product unpriced() {
        return headset(false, List.of(), Optional.empty());
    }

    public static Product headset(boolean serial, List<ExpectedPart> contents) {
        return headset(serial, contents, Optional.of(Money.of(7990, "EUR")));
    }

    private static Product headset(
            boolean serial, List<ExpectedPart> contents, Optional<Money> price) {
        return new Product(
                CLIENT,
                new Sku("AUR-H7-BLK"),
                "B0C4XK7V2D",
                "X001T4P9QZ",
                "04006381333931",
                "Casque Bluetooth Aurio H7, noir",
                "Aurio",
                "Shenzhen Audio",
                "electronics",
                price,
                Optional.of(Money.of(3100, "EUR")),
                contents,
                serial);
    }

    public static ExpectedReturn announced(String lpn, String fnsku) {
        return new ExpectedReturn(
                CLIENT,
                LocalDate.of(2026, 11, 18),
                "2026-11-18T00:00:00+00:00",
                "403-5519284-1180357",
                "AUR-H7-BLK",
                "B0C4XK7V2D",
                fnsku,
                "Casque Bluetooth Aurio H7, noir",
                1,
                "ORY1",
                "CUSTOMER_DAMAGED",
                "DEFECTIVE",
                "Unit returned to inventory",
                lpn,
                "ne charge plus",
                Map.of());
    }

    public Worksheet opened(String scanned) {
        return ((Opening.Opened) open.open(scanned)).worksheet();
    }
}
