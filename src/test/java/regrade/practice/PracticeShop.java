package regrade.practice;

import regrade.catalog.ExpectedPart;
import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.grading.GradeOverride;
import regrade.inspection.Draft;
import regrade.inspection.Workbench;
import regrade.journal.Entry;
import regrade.kernel.ClientId;
import regrade.kernel.Money;
import regrade.kernel.Reference;
import regrade.kernel.Sku;
import regrade.practice.Goods.PracticeProduct;
import regrade.practice.Goods.PracticeReturn;
import regrade.practice.RunLesson.Standing;
import regrade.returns.ExpectedReturn;
import regrade.settings.BenchSettings;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A practice bench on in-memory ports, and hands that do what a step wants.
final class PracticeShop implements LayTable, PracticeResults {
    final Workbench bench = new Workbench();
    final RunLesson run = new RunLesson(this, this, bench.clock);
    final Course course = Course.shipped(false);
    private final List<PracticeResult> results = new ArrayList<>();

    PracticeShop() {
        bench.settings = BenchSettings.DEFAULTS.with(Map.of("learn-order", "off"));
        Goods.products().forEach(made -> bench.catalog.products.add(product(made)));
    }

    private static Product product(PracticeProduct made) {
        return new Product(
                new ClientId("OWN"),
                new Sku(made.sku()),
                made.asin(),
                made.fnsku(),
                "0" + made.gtin(),
                made.code(),
                "",
                "",
                made.category(),
                Optional.of(money(made.price())),
                Optional.of(money(made.cost())),
                List.of(new ExpectedPart("body", true), new ExpectedPart("cable", false)),
                made.serial());
    }

    private static Money money(String amount) {
        return Money.of(new BigDecimal(amount).movePointRight(2).longValueExact(), "EUR");
    }

    @Override
    public void lay(Lesson lesson) {
        for (var line : lesson.returns())
            if (bench.returns.withIdentifier(line.plate(), 9).stream()
                    .noneMatch(known -> known.unit().isEmpty())) bench.returns.add(announced(line));
    }

    private ExpectedReturn announced(PracticeReturn line) {
        var product = line.product();
        return new ExpectedReturn(
                new ClientId("OWN"),
                LocalDate.of(2026, 11, 18),
                bench.clock.instant().toString(),
                line.order(),
                product.sku(),
                product.asin(),
                product.fnsku(),
                product.code(),
                1,
                "ORY1",
                "",
                "",
                "",
                line.plate(),
                "",
                Map.of());
    }

    @Override
    public boolean takeBack() {
        return bench.undo.undo().isPresent();
    }

    @Override
    public long last() {
        return bench.journal.last();
    }

    @Override
    public List<Entry> since(long act) {
        var acts = new ArrayList<Entry>();
        if (last() > act) bench.journal.read(act + 1, last(), acts::add);
        return acts;
    }

    @Override
    public void keep(PracticeResult result) {
        results.add(result);
    }

    @Override
    public List<PracticeResult> all() {
        return List.copyOf(results);
    }

    Lesson lesson(String code) {
        return course.lesson(code).orElseThrow();
    }

    Standing begin(String code) {
        return run.begin(lesson(code), "lea");
    }

    /// All steps of a lesson, or the first of them.
    void play(Lesson lesson, int most) {
        lesson.steps().stream().limit(most).forEach(this::act);
    }

    Standing look() {
        return look(Effort.NONE);
    }

    Standing look(Effort effort) {
        return run.look(new Asked.Nothing(), effort, false).orElseThrow();
    }

    private void act(Step step) {
        bench.pass(Duration.ofSeconds(2));
        switch (step) {
            case Step.Opened opened -> open(opened);
            case Step.Found found -> {
                for (int i = 0; i < found.presses(); i++) press(found.question());
            }
            case Step.TakenBack _ -> takeBack();
            case Step.SerialRead read -> bench.open.open(read.serial());
            case Step.Noted noted -> bench.check.note(open(), noted.question(), "on the foot");
            case Step.Graded(_, var grade, var reason) ->
                    bench.check.grade(open(), Optional.of(new GradeOverride(grade, reason)));
            case Step.Routed routed -> bench.check.route(open(), Optional.of(routed.channel()));
            case Step.Saved _ -> bench.save.restIsFine(open());
            case Step.LabelScanned label -> bench.open.open(unit(label.unit()).unit().text());
            case Step.TakenUp up -> bench.start.takeUp(unit(up.unit()).unit());
            case Step.ReworkBegun begun -> bench.rework.takeUp(unit(begun.unit()).unit());
            case Step.ClockStarted started -> bench.rework.startOrStop(unit(started.unit()).unit());
            case Step.WorkDone done -> bench.rework.tick(unit(done.unit()).unit(), 1);
            case Step.SentBack back -> bench.rework.done(unit(back.unit()).unit());
        }
    }

    private void open(Step.Opened opened) {
        switch (opened.pick()) {
            case NOTHING -> bench.open.open(opened.unit());
            case RETURN ->
                    bench.returns.withIdentifier(opened.unit(), 9).stream()
                            .filter(line -> line.line().orderId().equals(opened.which()))
                            .filter(line -> line.unit().isEmpty())
                            .findFirst()
                            .ifPresent(line -> bench.start.expected(opened.unit(), line));
            case PRODUCT ->
                    bench.start.undeclared(
                            opened.unit(),
                            bench.catalog
                                    .find(new ClientId("OWN"), new Sku(opened.which()))
                                    .orElseThrow());
        }
    }

    void press(String question) {
        var unit = open();
        int digit = Table.digit(draft(unit), question).orElseThrow();
        bench.check.press(unit, 0, digit);
    }

    void answer(String question, Answer answer) {
        bench.check.answer(open(), question, Optional.of(answer));
    }

    Reference open() {
        return bench.units.open().orElseThrow();
    }

    private Draft draft(Reference unit) {
        return Draft.of(unit, bench.journal.ofUnit(unit)).orElseThrow();
    }

    private Draft unit(String code) {
        return new Table(since(0)).unit(code).orElseThrow();
    }
}
