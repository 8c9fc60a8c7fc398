package regrade.journal.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import regrade.catalog.CatalogFact;
import regrade.catalog.CatalogFact.ProductWithdrawn;
import regrade.checklist.ChecklistFact;
import regrade.checklist.ChecklistFact.QuestionsUndone;
import regrade.grading.GradingFact;
import regrade.grading.GradingFact.GradeRulesWithdrawn;
import regrade.inspection.InspectionFact;
import regrade.inspection.InspectionFact.ActUndone;
import regrade.inspection.Standing;
import regrade.inspection.UnitState;
import regrade.journal.Fact;
import regrade.journal.FactKind;
import regrade.journal.FactKinds;
import regrade.kernel.ClientId;
import regrade.kernel.Reference;
import regrade.kernel.Sku;
import regrade.settings.SettingsFact;
import regrade.settings.SettingsRestored;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// How counter-entries stand in the journal, for ever.
class UndoFactTest {
    private static final Map<Fact, String> WRITTEN =
            Map.of(
                    new SettingsRestored(7, Map.of("theme", "light")),
                    """
                    {"kind":"settings-restored","v":1,"content":{"entry":7,"values":{"theme":"light"}}}\
                    """,
                    new QuestionsUndone(7, "shoes", Optional.of(2)),
                    """
                    {"kind":"questions-undone","v":1,"content":{"entry":7,"list":"shoes","withdrawn":2}}\
                    """,
                    new QuestionsUndone(7, "shoes", Optional.empty()),
                    """
                    {"kind":"questions-undone","v":1,"content":{"entry":7,"list":"shoes","withdrawn":null}}\
                    """,
                    new GradeRulesWithdrawn(7, 3),
                    """
                    {"kind":"grade-rules-withdrawn","v":1,"content":{"entry":7,"version":3}}\
                    """,
                    new ProductWithdrawn(7, new ClientId("Aurio"), new Sku("AUR-1")),
                    """
                    {"kind":"product-withdrawn","v":1,"content":{"entry":7,"client":"Aurio","sku":"AUR-1"}}\
                    """);

    private final EntryJson json =
            new EntryJson(
                    new FactKinds(
                            Stream.<List<FactKind<?>>>of(
                                            SettingsFact.KINDS,
                                            ChecklistFact.KINDS,
                                            GradingFact.KINDS,
                                            CatalogFact.KINDS,
                                            InspectionFact.KINDS)
                                    .<FactKind<?>>flatMap(List::stream)
                                    .toList()));

    static List<Fact> facts() {
        return List.copyOf(WRITTEN.keySet());
    }

    @ParameterizedTest
    @MethodSource("facts")
    void whatWasWrittenOnceIsReadForEver(Fact fact) {
        var written = WRITTEN.get(fact).getBytes(StandardCharsets.UTF_8);

        assertThat(json.readPart(written)).isEqualTo(fact);
        assertThat(new String(json.part(fact), StandardCharsets.UTF_8))
                .isEqualTo(WRITTEN.get(fact));
    }

    @Test
    void anUndoFromBeforePlacesWereKeptPutsItsUnitFirst() {
        var old =
                """
                {"kind":"act-undone","v":1,"content":{"unit":"03K0Y80W0B","entry":7,\
                "after":{"state":"parked","grade":null,"channel":null,"bin":null,"net":null,\
                "savedAt":null}}}\
                """;

        var read = json.readPart(old.getBytes(StandardCharsets.UTF_8));

        var after =
                new Standing(
                        UnitState.PARKED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThat(read).isEqualTo(new ActUndone(new Reference("03K0Y80W0B"), 7, after));
    }
}
