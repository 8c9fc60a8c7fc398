package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.catalog.ExpectedPart;
import regrade.catalog.Product;
import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.grading.Grade;
import regrade.kernel.Reference;
import regrade.rework.PlannedWork;
import regrade.rework.PlannedWork.Attempt;

import java.util.List;
import java.util.Optional;

/// What a scrapped unit leaves for others, and how it gets into them.
class SparePartsTest {
    private static final String CASE = "part:étui";
    private static final List<String> PLATES =
            List.of("LPNHE919225404", "LPNHE919225405", "LPNHE919225406", "LPNHE919225407");

    private final Workbench bench = new Workbench();
    private final Product headset =
            Workbench.headset(
                    false,
                    List.of(
                            new ExpectedPart("casque", true),
                            new ExpectedPart("étui", false),
                            new ExpectedPart("câble", false)));
    private static final Reference NOBODY = UnitStory.reference(999);

    private int came;

    @BeforeEach
    void headsetsAreAnnounced() {
        bench.catalog.products.add(headset);
        PLATES.forEach(plate -> bench.returns.add(Workbench.announced(plate, "X001T4P9QZ")));
    }

    @Test
    void aUnitWithoutItsCaseIsNotSentToWaitByItself() {
        var sheet = answer(next(), CASE, Answer.MISSING);

        assertThat(sheet.rework().orElseThrow().ready()).isFalse();
        assertThat(sheet.route().channel()).isEqualTo("back-market");
        assertThat(sheet.offers()).anyMatch(offer -> offer.channel().equals("rework"));
    }

    @Test
    void aBrokenUnitTellsWhichOfItsPartsOthersWaitFor() {
        sentToWait();
        sentToWait();

        var sheet = scrapped();

        // the broken headset itself is no part for others
        assertThat(sheet.spares())
                .containsExactly(
                        new SparePart(CASE, "étui", 2), new SparePart("part:câble", "câble", 0));
    }

    @Test
    void whatIsBrokenOrWouldBeUsedWholeLeavesNothing() {
        var unit = scrapped().draft().unit();

        assertThat(answer(unit, CASE, Answer.DAMAGED).spares())
                .extracting(SparePart::name)
                .containsExactly("câble");
        assertThat(bench.check.route(unit, Optional.of("supplier-return")).spares()).isEmpty();
        assertThat(answer(next(), Question.MANUAL, Answer.MISSING).spares()).isEmpty();
    }

    @Test
    void aKeyPutsThemIntoTheStockOnce() {
        var unit = scrapped().draft().unit();

        assertThat(bench.check.stockParts(unit).spares()).isEmpty();
        long acts = bench.journal.last();
        bench.check.stockParts(unit);

        assertThat(bench.journal.last()).isEqualTo(acts);
        assertThat(bench.parts.stocked(headset, CASE)).isEqualTo(1);
        assertThat(bench.undo.undo()).isPresent();
        assertThat(bench.parts.stocked(headset, CASE)).isZero();
    }

    @Test
    void aPartInTheStockMakesReworkTheBestWayByItself() {
        bench.check.stockParts(scrapped().draft().unit());

        var sheet = answer(next(), CASE, Answer.MISSING);

        assertThat(sheet.rework().orElseThrow().ready()).isTrue();
        assertThat(sheet.route().channel()).isEqualTo("rework");
        assertThat(sheet.rework().orElseThrow().plan().reaches()).isEqualTo(Grade.A);
    }

    @Test
    void theOnlyPartIsPromisedOnce() {
        bench.check.stockParts(scrapped().draft().unit());
        sentToWait();

        assertThat(answer(next(), CASE, Answer.MISSING).rework().orElseThrow().ready()).isFalse();
    }

    @Test
    void whatIsSavedSaysWhereItGoesThoughItTookTheOnlyPart() {
        bench.check.stockParts(scrapped().draft().unit());
        var unit = next();
        answer(unit, CASE, Answer.MISSING);

        var saved = (SaveInspection.Result.Saved) bench.save.restIsFine(unit);

        assertThat(saved.worksheet().route().channel()).isEqualTo("rework");
        assertThat(saved.worksheet().draft().state()).isEqualTo(UnitState.SAVED);
    }

    @Test
    void aUnitThatIsInspectedAgainKeepsThePartItWaitsFor() {
        bench.check.stockParts(scrapped().draft().unit());
        var unit = next();
        answer(unit, CASE, Answer.MISSING);
        bench.save.restIsFine(unit);

        var sheet = bench.start.reopen(unit);

        assertThat(sheet.rework().orElseThrow().ready()).isTrue();
        assertThat(sheet.route().channel()).isEqualTo("rework");
    }

    @Test
    void doneTakesThePartFromTheStock() {
        var unit = sentToWait();
        assertThat(taken(unit).lacking()).containsExactly(CASE);
        bench.check.stockParts(scrapped().draft().unit());
        assertThat(taken(unit).lacking()).isEmpty();

        bench.rework.done(unit);

        assertThat(bench.parts.stocked(headset, CASE)).isZero();
        assertThat(bench.parts.wanted(headset, CASE, NOBODY)).isZero();
        bench.save.restIsFine(unit);
        assertThat(draft(unit).saved().orElseThrow().grade()).isEqualTo(Grade.A);
    }

    @Test
    void aPartFoundElsewhereTakesNothingFromTheStock() {
        var unit = sentToWait();
        taken(unit);

        bench.rework.done(unit);
        bench.check.stockParts(scrapped().draft().unit());

        assertThat(bench.parts.stocked(headset, CASE)).isEqualTo(1);
    }

    @Test
    void aWorkThatFailedLeavesThePartInTheStock() {
        bench.check.stockParts(scrapped().draft().unit());
        var unit = sentToWait();
        taken(unit);

        bench.rework.failed(unit, new Attempt("accessory", CASE));

        assertThat(bench.parts.stocked(headset, CASE)).isEqualTo(1);
        assertThat(bench.parts.wanted(headset, CASE, NOBODY)).isZero();
    }

    @Test
    void aUnitSentElsewhereWaitsNoMore() {
        var unit = sentToWait();
        bench.start.reopen(unit);
        bench.check.route(unit, Optional.of("back-market"));

        bench.save.save(unit);

        assertThat(bench.parts.wanted(headset, CASE, NOBODY)).isZero();
        assertThat(bench.undo.undo()).isPresent();
        assertThat(bench.parts.wanted(headset, CASE, NOBODY)).isEqualTo(1);
    }

    private Reference next() {
        return bench.opened(PLATES.get(came++)).draft().unit();
    }

    private Worksheet answer(Reference unit, String question, Answer answer) {
        return bench.check.answer(unit, question, Optional.of(answer));
    }

    private Reference sentToWait() {
        var unit = next();
        answer(unit, CASE, Answer.MISSING);
        bench.check.route(unit, Optional.of("rework"));
        bench.save.restIsFine(unit);
        bench.open.open(unit.text());
        assertThat(draft(unit).reworkOrder().orElseThrow().plan().works())
                .extracting(PlannedWork::question)
                .containsExactly(CASE);
        return unit;
    }

    private Worksheet scrapped() {
        var unit = next();
        answer(unit, Question.FUNCTION, Answer.FAIL);
        return bench.check.route(unit, Optional.of("disposal"));
    }

    private ReworkSheet taken(Reference unit) {
        return bench.rework.takeUp(unit).orElseThrow();
    }

    private Draft draft(Reference unit) {
        return bench.drafts.find(unit).orElseThrow();
    }
}
