package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import regrade.inspection.InspectionFact.UnitOpened;
import regrade.journal.FactKind;

import java.util.List;
import java.util.Map;

class OldChecklistsTest {
    private static final FactKind<?> OPENED =
            InspectionFact.KINDS.stream()
                    .filter(kind -> kind.type().equals(UnitOpened.class))
                    .findFirst()
                    .orElseThrow();

    @Test
    void aUnitOpenedBeforeOrdersWereLearnedHasNothingUsual() {
        assertThat(OPENED.version()).isEqualTo(5);

        var third = OPENED.upgrades().get(1).apply(Map.of("scanned", "LPN", "checklist", "c"));

        assertThat(third).isEqualTo(Map.of("scanned", "LPN", "checklist", "c", "usual", List.of()));
    }

    @Test
    void aUnitOpenedInTheFirstVersionIsReadThroughAllOfThem() {
        Map<String, Object> content =
                Map.of("checklist", Map.of("questions", List.of(Map.of("id", "manual"))));

        for (var upgrade : OPENED.upgrades()) content = upgrade.apply(content);

        assertThat(content).containsEntry("usual", List.of());
        assertThat(content.get("checklist")).asString().contains("lists", "manner");
    }
}
