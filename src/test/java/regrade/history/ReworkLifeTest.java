package regrade.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.catalog.ExpectedPart;
import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.grading.OwnWords;
import regrade.inspection.Workbench;
import regrade.kernel.Reference;
import regrade.platform.i18n.Words;
import regrade.rework.PlannedWork.Attempt;
import regrade.rework.Work;
import regrade.rework.WorkSet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A rework on the unit's page, in the words of a person.
class ReworkLifeTest {
    private static final String LPN = "LPNHE919225404";

    private final Workbench bench = new Workbench();
    private final Words words = new Words(Locale.ENGLISH, Workbench.ZONE);
    private Reference unit;

    @Test
    void everyStepOfItStandsOnThePage() {
        sentToRework();
        bench.rework.startOrStop(unit);
        bench.pass(Duration.ofSeconds(75));
        bench.rework.startOrStop(unit);
        bench.rework.tick(unit, 1);
        bench.rework.tick(unit, 1);
        bench.rework.startOrStop(unit);
        bench.pass(Duration.ofHours(3));
        bench.rework.breakEven(unit);
        bench.rework.done(unit);

        assertThat(told())
                .containsSubsequence(
                        "Rework ordered: maker’s box, printed manual, 6 min, B → A",
                        "Taken up for rework",
                        "Rework clock started",
                        "Rework clock stopped at 1:15 min",
                        "Work marked as done: maker’s box",
                        "Work not done after all: maker’s box",
                        "Break-even reached after 181:15 min: more work does not pay",
                        "Rework done: maker’s box, printed manual (181:15 min)");
    }

    @Test
    void aFailureNamesWhatFailedAndWhatWasDoneAllTheSame() {
        sentToRework();
        bench.rework.tick(unit, 2);
        bench.rework.failed(unit, new Attempt("maker-box", Question.PACKAGING));

        assertThat(told())
                .containsSubsequence(
                        "Did not mend it: maker’s box (0:00 min)",
                        "Done all the same: printed manual");
    }

    @Test
    void aWorkKeepsTheNameItHadWhenItWasOrdered() {
        var named = OwnWords.of("carton neuf", "new <b>carton</b> {0}");
        bench.workSet = calling("maker-box", named);
        sentToRework();
        bench.workSet = calling("maker-box", OwnWords.of("autre", "something else"));
        bench.rework.tick(unit, 1);

        assertThat(told())
                .containsSubsequence(
                        "Rework ordered: new <b>carton</b> {0}, printed manual, 6 min, B → A",
                        "Work marked as done: new <b>carton</b> {0}");
    }

    private static WorkSet calling(String code, OwnWords words) {
        var set = WorkSet.shipped();
        var was = set.work(code).orElseThrow();
        return set.with(
                new Work(
                        code,
                        words,
                        was.mends(),
                        was.minutes(),
                        was.supply(),
                        was.chance(),
                        was.only(),
                        was.never(),
                        true));
    }

    @Test
    void partsAreNamedAsTheCatalogueNamesThem() {
        bench.catalog.products.add(
                Workbench.headset(false, List.of(new ExpectedPart("Étui", false))));
        bench.returns.add(Workbench.announced(LPN, "X001T4P9QZ"));
        unit = bench.opened(LPN).draft().unit();
        bench.check.answer(unit, Question.FUNCTION, Optional.of(Answer.FAIL));
        bench.check.route(unit, Optional.of("disposal"));
        bench.check.stockParts(unit);

        assertThat(told()).contains("Parts put into the stock: Étui");
    }

    private void sentToRework() {
        bench.catalog.products.add(
                Workbench.headset(false, List.of(new ExpectedPart("casque", true))));
        bench.returns.add(Workbench.announced(LPN, "X001T4P9QZ"));
        unit = bench.opened(LPN).draft().unit();
        for (var question : List.of(Question.PACKAGING, Question.MANUAL))
            bench.check.answer(unit, question, Optional.of(Answer.MISSING));
        bench.check.route(unit, Optional.of("rework"));
        bench.save.restIsFine(unit);
        bench.open.open(unit.text());
        bench.rework.takeUp(unit);
    }

    private List<String> told() {
        var told = new ArrayList<String>();
        for (var act : new UnitLife(bench.journal).of(unit).orElseThrow().acts())
            for (var phrase : act.words()) told.add(phrase.in(words));
        return told;
    }
}
