package regrade.bench;

import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.FactKinds;
import regrade.journal.UnitFact;
import regrade.kernel.Money;
import regrade.kernel.Reference;
import regrade.kernel.Sku;

import java.util.ArrayList;
import java.util.List;

/// One inspection as it is saved: a unit, eight answers and a label that is asked for.
final class SavedUnit {
    static final int ANSWERS = 8;

    private SavedUnit() {}

    sealed interface SavedFact extends UnitFact {}

    record UnitSaved(
            Reference unit, Sku sku, String grade, String route, Money net, List<String> reasons)
            implements SavedFact {}

    record Answered(Reference unit, int question, String answer) implements SavedFact {}

    record LabelAsked(Reference unit, String printer, int copies) implements SavedFact {}

    static final List<FactKind<?>> KINDS =
            List.of(
                    FactKind.of("unit-saved", UnitSaved.class),
                    FactKind.of("answered", Answered.class),
                    FactKind.of("label-asked", LabelAsked.class));

    static FactKinds kinds() {
        return new FactKinds(KINDS);
    }

    static List<Fact> facts(Reference unit, int i) {
        var facts = new ArrayList<Fact>();
        facts.add(
                new UnitSaved(
                        unit,
                        new Sku("SKU-" + i % 20_000),
                        "B",
                        "amazon-used",
                        Money.of(1_000 + i, "EUR"),
                        List.of("grade.reason.manual-missing")));
        for (int question = 0; question < ANSWERS; question++)
            facts.add(new Answered(unit, question, (i + question) % 7 == 0 ? "missing" : "ok"));
        facts.add(new LabelAsked(unit, "bench printer", 1));
        return facts;
    }
}
