package regrade.app;

import static regrade.grading.OverrideReason.LOOKS_WORSE;
import static regrade.grading.OverrideReason.OTHER;

import regrade.catalog.CatalogFact.ProductsListed;
import regrade.catalog.Category;
import regrade.catalog.Product;
import regrade.checklist.KeepQuestionDraft;
import regrade.checklist.PublishQuestions;
import regrade.checklist.Question;
import regrade.checklist.QuestionSet;
import regrade.checklist.Scope;
import regrade.grading.Grade;
import regrade.grading.GradeOverride;
import regrade.grading.GradeRules;
import regrade.grading.ListedQuestions;
import regrade.grading.OverrideReason;
import regrade.grading.PublishGradeRules;
import regrade.history.SearchTerms;
import regrade.inspection.AssessUnit;
import regrade.inspection.BenchBoard;
import regrade.inspection.CheckUnit;
import regrade.inspection.ChooseQuestions;
import regrade.inspection.CorrectUnits;
import regrade.inspection.Correction;
import regrade.inspection.DeclareProduct;
import regrade.inspection.Draft;
import regrade.inspection.Drafts;
import regrade.inspection.MarkPhoto;
import regrade.inspection.OpenUnit;
import regrade.inspection.ParkDraft;
import regrade.inspection.PastUnit;
import regrade.inspection.PhotographUnit;
import regrade.inspection.ReadCode;
import regrade.inspection.ReworkSheet;
import regrade.inspection.ReworkUnit;
import regrade.inspection.SaveInspection;
import regrade.inspection.StartUnit;
import regrade.inspection.UndoLastAct;
import regrade.inspection.UndoSetup;
import regrade.inspection.UnitRow;
import regrade.inspection.UnitState;
import regrade.inspection.UnitStory;
import regrade.inspection.WeighUnit;
import regrade.inspection.Workbench;
import regrade.inspection.Worksheet;
import regrade.journal.InMemoryJournal;
import regrade.journal.Projection;
import regrade.journal.ProjectionBed;
import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.kernel.Reference;
import regrade.kernel.ReferenceSequence;
import regrade.parcel.ParcelDesk;
import regrade.photo.DrawMarks;
import regrade.photo.InMemoryPhotoFiles;
import regrade.photo.KeepPhoto;
import regrade.photo.LookAtPhoto;
import regrade.photo.Mark;
import regrade.photo.Photo;
import regrade.photo.Picture;
import regrade.photo.Pictures;
import regrade.photo.Spot;
import regrade.photo.device.ImageIoPictureReader;
import regrade.photo.device.LetteredPictureMarker;
import regrade.platform.lettering.Face;
import regrade.returns.ReturnsFact.ReturnsListed;
import regrade.rework.RankWorks;
import regrade.routing.Channels;
import regrade.routing.RankRoutes;
import regrade.scale.Weight;
import regrade.scan.IdentifyCode;
import regrade.settings.ChangeSettings;
import regrade.settings.InMemorySecrets;
import regrade.settings.Setting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

/// A bench with every feature's tables, at which anything may happen next.
final class WholeDay {
    private static final ZoneId PARIS = Workbench.ZONE;
    private static final Reference NOBODY = UnitStory.reference(999);
    private static final int RETURNS = 40;
    private static final List<Category> CATEGORIES =
            List.of(Category.SHOES, Category.of("electronics"));
    private static final List<String> SEARCHES =
            List.of("", "casque", "lpnhe9192254", "sn-10", "declared");

    final InMemoryJournal journal;
    final Stores stores;
    final UndoLastAct undo;
    private final Random random;
    private final Drafts drafts;
    private final BenchBoard board;
    private final OpenUnit open;
    final Arrivals parcels;
    private final StartUnit start;
    private final CheckUnit check;
    private final SaveInspection save;
    private final CorrectUnits correct;
    private final ReworkUnit rework;
    private final PhotographUnit photograph;
    private final WeighUnit weigh;
    private final DrawMarks marks;
    private final ParkDraft park;
    private final ChangeSettings settings;
    private final KeepQuestionDraft keep;
    private final PublishQuestions publish;
    private final PublishGradeRules rules;
    final Workshop workshop;
    private Instant now = Instant.parse("2026-11-20T07:00:00Z");
    private int made;
    int corrections;

    WholeDay(Random random) {
        this.random = random;
        var jdbi = ProjectionBed.database();
        stores = Stores.on(jdbi);
        stores.projections().forEach(table -> ProjectionBed.make(jdbi, table));
        var clock = turned();
        journal =
                new InMemoryJournal(
                        new BenchId("03K"), clock, stores.projections().toArray(Projection[]::new));
        var assess =
                new AssessUnit(
                        new GradeRules(stores.gradeRules()::current),
                        new RankRoutes(Channels.shipped(), clock),
                        new RankWorks(stores.workSets()::current, stores.works(), stores.parts()),
                        stores.parts());
        drafts = new Drafts(journal, stores.units(), stores.settings(), clock);
        var choose =
                new ChooseQuestions(stores.questions(), stores.pastFindings(), stores.settings());
        var references = new ReferenceSequence(journal.bench(), clock, -1);
        var desk = new ParcelDesk(journal, stores.parcels(), stores.settings());
        start = new StartUnit(drafts, references, stores.catalog(), choose, assess, desk);
        rework = new ReworkUnit(drafts, assess);
        var reading = new ReadCode(drafts, stores.sightings());
        open =
                new OpenUnit(
                        drafts,
                        start,
                        rework,
                        reading,
                        stores.units(),
                        desk,
                        stores.returns(),
                        stores.catalog(),
                        stores.settings());
        parcels = new Arrivals(journal, stores, random, open, start, desk);
        check = new CheckUnit(drafts, assess, reading);
        save = new SaveInspection(drafts, assess, stores.settings());
        correct = new CorrectUnits(journal, drafts, assess);
        var files = new InMemoryPhotoFiles();
        var reader = new ImageIoPictureReader();
        photograph =
                new PhotographUnit(
                        drafts,
                        assess,
                        new KeepPhoto(files, reader, new LookAtPhoto(files, reader)));
        weigh = new WeighUnit(drafts, assess, stores.weights());
        marks = new DrawMarks(files, new LetteredPictureMarker(reader, new Face()));
        park = new ParkDraft(drafts);
        board = new BenchBoard(drafts, stores.units(), assess, desk);
        var setup = new UndoSetup(journal, stores.settings(), stores.questions());
        undo = new UndoLastAct(journal, drafts, assess, stores.settings(), setup);
        settings = new ChangeSettings(journal, stores.settings(), new InMemorySecrets());
        keep = new KeepQuestionDraft(journal, stores.questions(), stores.settings());
        publish = new PublishQuestions(journal, stores.questions(), stores.settings());
        workshop = new Workshop(journal, stores, random);
        rules =
                new PublishGradeRules(
                        journal,
                        stores.gradeRules(),
                        new ListedQuestions(stores.questions()),
                        stores.settings());
        announce();
    }

    private void announce() {
        var ines = new Inspector("Ines");
        journal.append(
                ines, List.of(new ProductsListed(List.of(Workbench.headset(false), other()))));
        parcels.announce();
        for (int i = 0; i < RETURNS; i++)
            journal.append(
                    ines,
                    List.of(
                            new ReturnsListed(
                                    List.of(Workbench.announced(plate(i), "X001T4P9QZ")))));
    }

    private static Product other() {
        var like = Workbench.headset(true);
        return new Product(
                like.client(),
                new regrade.kernel.Sku("AUR-S1"),
                "B0C4XK7V2E",
                "X001T4P9QY",
                "",
                "Chaussures Aurio S1",
                "Aurio",
                "",
                "shoes",
                like.price(),
                like.landedCost(),
                List.of(),
                true);
    }

    private static String plate(int number) {
        return "LPNHE9192254%02d".formatted(number);
    }

    /// Does something, which may be nothing at all.
    void act() {
        now = now.plus(Duration.ofSeconds(1 + random.nextInt(20)));
        var view = board.now();
        int choice = random.nextInt(100);
        if (choice < 6) setUp(choice);
        else if (choice < 9) putRight(view);
        else if (view.onBench().isPresent()) inspect(view.onBench().orElseThrow(), choice);
        else if (view.rework().isPresent()) work(view.rework().orElseThrow(), choice);
        else come(view, choice);
    }

    private void setUp(int choice) {
        switch (choice) {
            case 0 -> settings.change(Map.of(Setting.INSPECTOR, "Ines " + random.nextInt(3)));
            case 1 ->
                    settings.change(
                            Map.of(
                                    Setting.THEME,
                                    random.nextBoolean() ? "dark" : "light",
                                    Setting.LEARN_ORDER,
                                    random.nextBoolean() ? "on" : "off"));
            case 2 -> keep.keep(CATEGORIES.stream().map(this::drafted).toList());
            case 3 -> publish.publish(Scope.of(any(CATEGORIES)));
            case 4 -> keep.drop(Scope.of(any(CATEGORIES)));
            default -> {
                if (random.nextInt(3) == 0) publish(any(List.of(Grade.B, Grade.C, Grade.D)));
                else workshop.act(Workbench.headset(false));
            }
        }
    }

    /// The same about several units, some of which cannot be put right.
    private void putRight(BenchBoard.View view) {
        var units =
                stores.units().recent(30).stream()
                        .map(UnitRow::unit)
                        .filter(_ -> random.nextInt(3) == 0)
                        .collect(Collectors.toList());
        view.onBench().ifPresent(sheet -> units.add(sheet.draft().unit()));
        var route = any(List.of("liquidation", "disposal", "ebay-used", "amazon-used"));
        var override =
                new GradeOverride(any(List.of(Grade.values())), any(List.of(OTHER, LOOKS_WORSE)));
        var correction =
                any(
                        List.of(
                                new Correction.ToBin("T-" + random.nextInt(3)),
                                new Correction.ToRoute(route),
                                new Correction.ToGrade(override)));
        var done = correct.correct(units, correction);
        if (done.entry().isPresent()) corrections++;
    }

    private QuestionSet drafted(Category category) {
        var scope = Scope.of(category);
        var live =
                stores.questions()
                        .inForce(scope)
                        .map(set -> set.set())
                        .orElseGet(() -> new QuestionSet(scope, List.of()));
        if (live.forms().isEmpty() || random.nextInt(3) == 0) return live;
        return live.with(any(live.forms()).at(1 + random.nextInt(900)));
    }

    private void come(BenchBoard.View view, int choice) {
        if (choice < 50) open.open(plate(random.nextInt(RETURNS)));
        else if (choice < 60) start.undeclared("X001T4P9QY", other());
        else if (choice < 63) declare();
        else if (choice < 66) parcels.act(choice, plate(random.nextInt(RETURNS)));
        else if (choice < 76 && !view.parked().isEmpty())
            open.open(any(view.parked()).unit().text());
        else if (choice < 84 && !view.recent().isEmpty())
            open.open(view.recent().getFirst().unit().text());
        else if (choice < 92)
            stores.units().forRework(20).stream()
                    .findFirst()
                    .ifPresent(row -> rework.takeUp(row.unit()));
        else if (!view.recent().isEmpty()) start.reopen(any(view.recent()).unit());
    }

    private void declare() {
        var code = "MADE-" + made++ / 2;
        start.declared(
                code,
                DeclareProduct.from(new IdentifyCode().identify(code), ClientId.OWN, "Declared"));
    }

    private void inspect(Worksheet sheet, int choice) {
        var unit = sheet.draft().unit();
        if (choice < 40) check.press(unit, 0, random.nextInt(10));
        else if (choice < 45) check.serial(unit, "SN-" + (1000 + random.nextInt(100)));
        else if (choice < 48) check.measured(unit, any(asked(sheet)), random.nextInt(100));
        else if (choice < 51) check.note(unit, any(asked(sheet)), "note " + random.nextInt(9));
        else if (choice < 54) check.code(unit, any(asked(sheet)), "C0DE" + random.nextInt(9));
        else if (choice < 56) photo(unit);
        else if (choice < 57) weigh.weigh(unit, Weight.ofGrams(400 + 40L * random.nextInt(9)));
        else if (choice < 60) check.grade(unit, override(sheet));
        else if (choice < 63) check.route(unit, Optional.of(any(sheet.offers()).channel()));
        else if (choice < 66) check.stockParts(unit);
        else if (choice < 82) answeredAndSaved(sheet);
        else if (choice < 88) park.park(unit);
        else come(board.now(), random.nextInt(100));
    }

    private void answeredAndSaved(Worksheet sheet) {
        var unit = sheet.draft().unit();
        if (save.restIsFine(unit) instanceof SaveInspection.Result.Saved) return;
        save.save(unit);
    }

    private void photo(Reference unit) {
        photograph.photograph(unit, new Picture.OfCamera(Pictures.jpeg(random.nextInt(5))));
        var taken = drafts(unit).photos();
        if (random.nextBoolean()) mark(unit, any(taken).photo());
    }

    /// Also of a copy, and the same marks again.
    private void mark(Reference unit, Photo original) {
        var crack = new Mark.Box(new Spot(0.1, 0.1), Spot.MIDDLE);
        var copy = marks.draw(original, List.of(crack)).orElseThrow();
        new MarkPhoto(drafts).keep(unit, original, copy);
    }

    private Draft drafts(Reference unit) {
        return Draft.of(unit, journal.ofUnit(unit)).orElseThrow();
    }

    private Optional<GradeOverride> override(Worksheet sheet) {
        var grade = any(List.of(Grade.values()));
        if (grade == sheet.proposal().grade()) return Optional.empty();
        var reasons = OverrideReason.between(sheet.proposal().grade(), grade);
        return Optional.of(new GradeOverride(grade, any(reasons)));
    }

    private static List<String> asked(Worksheet sheet) {
        return sheet.draft().checklist().questions().stream().map(Question::id).toList();
    }

    private void work(ReworkSheet sheet, int choice) {
        var unit = sheet.draft().unit();
        var works = sheet.order().plan().works();
        if (choice < 30) rework.startOrStop(unit);
        else if (choice < 60) rework.tick(unit, 1 + random.nextInt(works.size()));
        else if (choice < 75) rework.done(unit);
        else if (choice < 80) rework.failed(unit, any(works).attempt());
        else if (choice < 86) park.park(unit);
        else come(board.now(), random.nextInt(100));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    void set(Setting setting, String value) {
        settings.change(Map.of(setting, value));
    }

    /// Puts other rules into force.
    void publish(Grade withoutManual) {
        rules.publish(
                stores.gradeRules()
                        .current()
                        .changing("manual-missing", rule -> rule.leaving(withoutManual)));
    }

    /// All that anybody could see, each line by its name.
    List<String> state() {
        var view = board.now();
        var lines = new ArrayList<String>();
        lines.add("bench " + view.onBench().map(Worksheet::draft));
        lines.add("rework " + view.rework().map(ReworkSheet::draft));
        lines.add("parked " + view.parked());
        lines.add("recent " + view.recent());
        lines.add("today " + view.savedToday() + stores.units().countsOn(today()));
        lines.add("for rework " + stores.units().forRework(50));
        lines.add("waiting " + stores.returns().waiting());
        lines.addAll(parcels.state());
        // one that is wanted again waits behind the others
        lines.add("labels " + labels());
        lines.add("catalogue " + stores.catalog().count());
        for (var setting : Setting.values())
            lines.add(setting + " " + stores.settings().current().get(setting));
        lines.add("questions " + stores.questions().inForce());
        lines.add(
                "drafted "
                        + stores.questions().drafted().stream()
                                .map(stores.questions()::draft)
                                .toList());
        lines.add("rules " + stores.gradeRules().current());
        lines.add("works " + stores.workSets().current());
        lines.add("stock " + stores.parts().listed(500));
        for (var product : List.of(Workbench.headset(false), other())) {
            lines.add("found " + stores.pastFindings().of(product));
            lines.add("parts " + parts(product));
            lines.add("weights " + stores.weights().clean(product.client(), product.sku()));
        }
        lines.add("past " + past());
        lines.addAll(found());
        return lines;
    }

    private String parts(Product product) {
        var parts = new StringBuilder();
        for (var part : List.of("part:casque", "part:câble USB-C", "manual", "packaging"))
            parts.append(stores.parts().stocked(product, part))
                    .append('/')
                    .append(stores.parts().wanted(product, part, NOBODY))
                    .append(' ');
        return parts.toString();
    }

    private List<String> labels() {
        return stores.labels().list(2000).stream()
                .map(label -> label.content().toString())
                .sorted()
                .toList();
    }

    private List<PastUnit> past() {
        var past = new ArrayList<PastUnit>();
        stores.pastUnits().newest(1000, past::add);
        return past;
    }

    /// What each search finds, and how the found ones stand, those aside whose opening was undone.
    private List<String> found() {
        var lines = new ArrayList<String>();
        for (var word : SEARCHES) {
            var words = word.isEmpty() ? List.<String>of() : List.of(word);
            for (var grade : List.of(Optional.<Grade>empty(), Optional.of(Grade.B))) {
                var terms = new SearchTerms(words, Optional.empty(), Optional.empty(), grade);
                var rows =
                        stores.history().search(terms, Optional.empty(), 2000).stream()
                                .flatMap(found -> stores.units().find(found.unit()).stream())
                                .filter(row -> row.standing().state() != UnitState.WITHDRAWN)
                                .toList();
                lines.add("search " + terms + rows);
            }
        }
        return lines;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, PARIS);
    }

    private Clock turned() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return PARIS;
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
}
