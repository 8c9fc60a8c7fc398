package regrade.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import regrade.checklist.Answer;
import regrade.checklist.Question;
import regrade.inspection.Workbench;
import regrade.kernel.Reference;
import regrade.platform.i18n.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A second look on the unit's page, in the words of a person.
class SecondLookLifeTest {
    private static final String LPN = "LPNHE919225404";

    private final Workbench bench = new Workbench();
    private final Words words = new Words(Locale.ENGLISH, Workbench.ZONE);
    private Reference unit;

    @BeforeEach
    void aUnitIsDrawn() {
        bench.settings = bench.settings.with(Map.of("second-look", "100"));
        bench.catalog.products.add(Workbench.headset(false));
        bench.returns.add(Workbench.announced(LPN, "X001T4P9QZ"));
        unit = bench.opened(LPN).draft().unit();
        bench.save.restIsFine(unit);
    }

    @Test
    void bothGradesStandOnThePage() {
        var look = bench.lookAgain.find(unit).orElseThrow();
        var found = look.answer(Question.MANUAL, Optional.of(Answer.MISSING));
        bench.lookAgain.done(found.restIsFine().orElseThrow());

        assertThat(told())
                .containsSubsequence(
                        "Drawn for a second look",
                        "Second look: B Very good; the first look gave A Like new");
    }

    @Test
    void anotherInspectionEndsTheWait() {
        bench.start.reopen(unit);

        assertThat(told()).contains("The second look is not needed any more");
    }

    private List<String> told() {
        var told = new ArrayList<String>();
        for (var act : new UnitLife(bench.journal).of(unit).orElseThrow().acts())
            for (var phrase : act.words()) told.add(phrase.in(words));
        return told;
    }
}
