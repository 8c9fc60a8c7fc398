package regrade.bench;

import regrade.app.LocalWorkplace;
import regrade.catalog.CatalogFact.CatalogueImported;
import regrade.catalog.CatalogFact.ProductsListed;
import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.checklist.Asked;
import regrade.checklist.BuildChecklist;
import regrade.checklist.ChecklistFact.QuestionsPublished;
import regrade.checklist.FormCells;
import regrade.checklist.Manner;
import regrade.checklist.QuestionForm;
import regrade.checklist.QuestionSet;
import regrade.checklist.Scope;
import regrade.cli.Terminal;
import regrade.grading.Grade;
import regrade.inspection.InspectionFact.LabelConfirmed;
import regrade.inspection.InspectionFact.UnitOpened;
import regrade.inspection.UnitStory;
import regrade.journal.Fact;
import regrade.journal.Journal;
import regrade.kernel.ReferenceSequence;
import regrade.platform.file.Folders;
import regrade.platform.i18n.Words;
import regrade.returns.ExpectedReturn;
import regrade.returns.ReturnsFact.ReturnsImported;
import regrade.returns.ReturnsFact.ReturnsListed;
import regrade.returns.WaitingReturn;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A data folder with as many inspected units as expected returns. Every tenth unit came for a
/// return, the others unannounced. Made once by acts of a day each, kept under `target/bench` for
/// the next run.
final class FilledStore {
    /// What one bench does in a long day.
    static final int A_DAY = 1_000;

    private static final int PRODUCTS = 20_000;
    private static final int UNITS_A_RETURN = 10;
    private static final int IN_A_FACT = 10;
    private static final Instant START = Instant.parse("2025-01-02T17:00:00Z");
    private static final String HASH = "0".repeat(64);
    // an entry's number, the fact's place and the line's place in it make the number of a return
    private static final int BITS_OF_ENTRY = 32;
    private static final int BITS_OF_LINE = 9;

    private final int units;
    private final int questions;
    private final Path folder;
    private Instant now = START;
    private long listed;

    private FilledStore(int units, int questions) {
        this.units = units;
        this.questions = questions;
        var name = "scan-" + units + (questions == 0 ? "" : "-" + questions);
        this.folder = Path.of("target", "bench", name).toAbsolutePath();
    }

    static FilledStore of(int units) {
        return asking(units, 0);
    }

    /// @param questions how many a supervisor added to the shipped ones, for all units
    static FilledStore asking(int units, int questions) {
        var store = new FilledStore(units, questions);
        try {
            store.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return store;
    }

    Path folder() {
        return folder.resolve("data");
    }

    /// The evening of the last day.
    Clock clock() {
        now = START.plus(Duration.ofDays(Math.ceilDiv(units, A_DAY))).plusSeconds(60);
        return turned();
    }

    int size() {
        return units;
    }

    /// The plate of the n-th return, from 0; [#firstWaiting] is the first whose unit has not come.
    String plate(int n) {
        return "LPNHE%09d".formatted(n);
    }

    String order(int n) {
        return "028-%07d-1234567".formatted(n);
    }

    int firstWaiting() {
        return Math.ceilDiv(units, UNITS_A_RETURN);
    }

    private void make() throws IOException {
        var whole = folder.resolve("whole");
        if (Files.exists(whole)) return;
        if (Files.exists(folder)) Folders.delete(folder);
        Files.createDirectories(folder());
        long begun = System.nanoTime();
        var terminal =
                new Terminal(
                        new PrintStream(PrintStream.nullOutputStream()),
                        System.err,
                        new Words(Locale.ENGLISH, ZoneId.of("UTC")));
        try (var bench = new LocalWorkplace(turned()).open(Optional.of(folder()), terminal)) {
            products(bench.journal());
            if (questions > 0) asked(bench.journal());
            returns(bench.journal());
            inspected(bench.journal());
        }
        Files.createFile(whole);
        System.out.printf(
                "%,d units and as many returns made in %.0f s%n",
                units, (System.nanoTime() - begun) / 1e9);
    }

    private void products(Journal journal) {
        try (var act = journal.begin(UnitStory.INSPECTOR)) {
            for (int n = 0; n < PRODUCTS; n += IN_A_FACT) {
                var part = new ArrayList<Product>();
                for (int i = n; i < n + IN_A_FACT; i++) part.add(product(i));
                act.add(new ProductsListed(part));
            }
            act.commit(new CatalogueImported("catalogue.csv", HASH, PRODUCTS, PRODUCTS, 0, 0));
        }
    }

    private void asked(Journal journal) {
        var forms = IntStream.rangeClosed(1, questions).mapToObj(FilledStore::question).toList();
        var lines = FormCells.lines(new QuestionSet(Scope.ALL, forms));
        journal.append(
                UnitStory.INSPECTOR, List.of(new QuestionsPublished(Scope.ALL.text(), 1, lines)));
    }

    private static QuestionForm question(int n) {
        var words = Map.of("en", "Is the bracket number " + n + " straight and whole?");
        return new QuestionForm(
                "bracket-" + n,
                500 + n,
                List.of(Answer.MISSING, Answer.DAMAGED),
                Answer.OK,
                false,
                Asked.ALWAYS,
                new Manner(words, Optional.empty(), List.of(), false, Optional.empty(), 0));
    }

    private void returns(Journal journal) {
        try (var act = journal.begin(UnitStory.INSPECTOR)) {
            for (int n = 0; n < units; n += IN_A_FACT) {
                var part = new ArrayList<ExpectedReturn>();
                for (int i = n; i < n + IN_A_FACT; i++) part.add(line(i));
                act.add(new ReturnsListed(part));
            }
            listed =
                    act.commit(new ReturnsImported("returns.txt", HASH, units, units, 0, 0))
                            .number();
        }
    }

    private void inspected(Journal journal) {
        var references = new ReferenceSequence(journal.bench(), turned(), -1);
        for (int n = 0; n < units; n += A_DAY) {
            now = START.plus(Duration.ofDays(1 + n / A_DAY));
            var facts = new ArrayList<Fact>();
            for (int i = n; i < Math.min(units, n + A_DAY); i++)
                facts.addAll(inspected(references, i));
            try (var act = journal.begin(UnitStory.INSPECTOR)) {
                facts.subList(0, facts.size() - 1).forEach(act::add);
                act.commit(facts.getLast());
            }
        }
    }

    private List<Fact> inspected(ReferenceSequence references, int n) {
        var product = product(n % PRODUCTS);
        boolean announced = n % UNITS_A_RETURN == 0;
        var expected = Optional.of(n / UNITS_A_RETURN).filter(_ -> announced).map(this::waiting);
        var scanned = announced ? plate(n / UNITS_A_RETURN) : product.fnsku();
        var story = new UnitStory(references.next(), product, expected, scanned);
        var opened =
                new UnitOpened(
                        story.unit(),
                        scanned,
                        product,
                        expected,
                        BuildChecklist.forProduct(product));
        return List.of(
                opened, story.saved(Grade.values()[n % 5]), new LabelConfirmed(story.unit()));
    }

    private WaitingReturn waiting(int n) {
        long id = listed << BITS_OF_ENTRY | (long) (n / IN_A_FACT) << BITS_OF_LINE | n % IN_A_FACT;
        return new WaitingReturn(id, line(n), Optional.empty());
    }

    private static Product product(int n) {
        return UnitStory.product(
                "SKU-%05d".formatted(n), "Casque Bluetooth modèle " + n, "B0%08d".formatted(n));
    }

    private ExpectedReturn line(int n) {
        var product = product(n % PRODUCTS);
        return new ExpectedReturn(
                product.client(),
                LocalDate.of(2025, 1, 1).plusDays(n / A_DAY),
                "2025-01-01T00:00:00+00:00",
                order(n),
                product.sku().text(),
                product.asin(),
                product.fnsku(),
                product.title(),
                1,
                "LYS1",
                "CUSTOMER_DAMAGED",
                "DEFECTIVE",
                "Unit returned to inventory",
                plate(n),
                "ne charge plus",
                Map.of());
    }

    private Clock turned() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return UnitStory.PARIS;
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
