package regrade.inspection.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import regrade.catalog.Category;
import regrade.catalog.ExpectedPart;
import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.checklist.Checklist;
import regrade.checklist.Demand;
import regrade.checklist.Question;
import regrade.inspection.UnitState;
import regrade.inspection.Workbench;
import regrade.kernel.Reference;
import regrade.photo.Pictures;

import java.util.List;

/// What a unit costs in scans and keys, counted on every ready-made checklist: a clean one at most
/// three scans and one key, one with two faults six keys, and one key more for each photo. Lists of
/// one page: where a product's parts make more than ten questions, a page turn is a key too.
class ReadyMadeKeysTest {
    private static final int SCANS = 3;

    private BenchBed bed = new BenchBed(false);
    private int pictures;
    private int scans;
    private int keys;

    private static Product product(Category category) {
        var plain = Workbench.headset(true);
        return new Product(
                plain.client(),
                plain.sku(),
                plain.asin(),
                plain.fnsku(),
                plain.gtin(),
                plain.title(),
                plain.brand(),
                plain.supplier(),
                category.code(),
                plain.price(),
                plain.landedCost(),
                List.of(
                        new ExpectedPart("main unit", true),
                        new ExpectedPart("manual", false),
                        new ExpectedPart("warranty card", false)),
                true);
    }

    @ParameterizedTest
    @EnumSource
    void aCleanUnitTakesThreeScansAndOneKey(Category category) {
        open(category);

        scan("SN-4711");
        finish();

        assertThat(scans).isLessThanOrEqualTo(SCANS);
        assertThat(keys).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void twoFaultsTakeAtMostSixKeysAndOneMoreForEachPhoto(Category category) {
        open(category);
        var faults = lastFaults();

        for (int one = 0; one < faults.size(); one++)
            for (int other = one + 1; other < faults.size(); other++) {
                open(category);
                int photos = find(faults.get(one)) + find(faults.get(other));
                if (serialIsOpen()) scan("SN-" + one + "-" + other);
                finish();

                assertThat(scans).isLessThanOrEqualTo(SCANS);
                assertThat(keys)
                        .as("%s and %s", faults.get(one), faults.get(other))
                        .isLessThanOrEqualTo(6 + photos);
            }
    }

    /// The answer of a question that most presses of its digit lead to.
    private record Fault(String question, Answer answer) {}

    private List<Fault> lastFaults() {
        return checklist().questions().stream()
                .filter(question -> question.manner().when().isEmpty())
                .map(question -> new Fault(question.id(), question.cycle().getLast()))
                .toList();
    }

    /// @return photos that were taken for it
    private int find(Fault fault) {
        var question = checklist().question(fault.question()).orElseThrow();
        turnTo(question);
        int digit = Checklist.digitAt(place(question) % Checklist.PAGE);
        while (given(question).filter(fault.answer()::equals).isEmpty())
            key(() -> bed.model.digit(digit));
        boolean photo =
                question.demands(fault.answer()).stream()
                        .anyMatch(demand -> demand.kind() == Demand.Kind.PHOTO);
        if (photo) {
            bed.viewfinder.frame(Pictures.jpeg(++pictures));
            key(() -> bed.model.photograph(List::of));
        }
        return photo ? 1 : 0;
    }

    private java.util.Optional<Answer> given(Question question) {
        return bed.now().unit().orElseThrow().draft().answers().to(question.id());
    }

    private void turnTo(Question question) {
        while (bed.now().page() != place(question) / Checklist.PAGE)
            key(() -> bed.model.nextPage());
    }

    private int place(Question question) {
        return checklist().questions().indexOf(question);
    }

    private Checklist checklist() {
        return bed.now().unit().orElseThrow().draft().checklist();
    }

    private boolean serialIsOpen() {
        return bed.now().unit().orElseThrow().draft().answers().open(checklist()).stream()
                .anyMatch(question -> question.id().equals(Question.SERIAL));
    }

    private void open(Category category) {
        bed = new BenchBed(product(category));
        scans = 0;
        keys = 0;
        bed.viewfinder.open();
        scan(BenchBed.LPN);
        assertThat(bed.now().unit()).isPresent();
    }

    private void finish() {
        key(() -> bed.model.restIsFine());
        var unit = saved();
        scan(unit.text());
        assertThat(bed.bench.units.find(unit).orElseThrow().standing().state())
                .isEqualTo(UnitState.CONFIRMED);
    }

    private Reference saved() {
        return bed.now().around().awaitingLabel().orElseThrow().unit();
    }

    private void scan(String code) {
        scans++;
        bed.model.scanned(code);
    }

    private void key(Runnable press) {
        keys++;
        press.run();
    }
}
