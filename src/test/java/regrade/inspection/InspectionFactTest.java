package regrade.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.grading.Grade;
import regrade.grading.Reason;
import regrade.inspection.InspectionFact.InspectionSaved;
import regrade.journal.FactKind;
import regrade.journal.FactKinds;
import regrade.journal.JournalBed;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

class InspectionFactTest {
    /// A reason as it was written before rules could be changed.
    private static final Map<String, Object> OLD =
            Map.of("code", "manual-missing", "part", "", "cap", "B");

    private static UnaryOperator<Map<String, Object>> upgrade() {
        return InspectionFact.KINDS.stream()
                .filter(kind -> kind.code().equals("inspection-saved"))
                .map(FactKind::upgrades)
                .findFirst()
                .orElseThrow()
                .getFirst();
    }

    @Test
    void anOldReasonNamesTheRuleOfItsCode() {
        var save =
                upgrade()
                        .apply(
                                Map.of(
                                        "grade",
                                        "B",
                                        "proposal",
                                        Map.of("grade", "B", "reasons", List.of(OLD), "rules", 1)));

        assertThat(save.get("proposal").toString()).contains("rule=manual-missing");
    }

    @Test
    void anOldSaveIsReadAsIfTheRulesHadBeenNamed(@TempDir Path folder) {
        var story = UnitStory.aUnit(1);
        var now = story.saved(Grade.B);
        var before = new FactKinds(List.of(FactKind.of("inspection-saved", OldInspection.class)));
        try (var bed = open(folder, before)) {
            bed.journal()
                    .append(
                            UnitStory.INSPECTOR,
                            List.of(
                                    new OldInspection(
                                            now.unit(),
                                            now.grade(),
                                            Map.of(
                                                    "grade",
                                                    "B",
                                                    "reasons",
                                                    List.of(OLD),
                                                    "rules",
                                                    1),
                                            now.override(),
                                            now.route(),
                                            now.others(),
                                            now.spent())));
        }

        try (var bed = open(folder, new FactKinds(InspectionFact.KINDS))) {
            var read = new ArrayList<regrade.journal.Entry>();
            bed.journal().read(1, 1, read::add);
            var save = (InspectionSaved) read.getFirst().facts().getFirst();
            assertThat(save).isEqualTo(now);
            assertThat(save.proposal().reasons())
                    .containsExactly(new Reason("manual-missing", "", Grade.B));
        }
    }

    @Test
    void anOldOpeningIsOfAProductWhoseWeightAndPackagingNobodyTold() {
        var old = Map.<String, Object>of("product", Map.of("sku", "H7"));
        var upgrades =
                InspectionFact.KINDS.stream()
                        .filter(kind -> kind.code().equals("unit-opened"))
                        .findFirst()
                        .orElseThrow()
                        .upgrades();

        var weighed = upgrades.get(upgrades.size() - 2).apply(old);
        assertThat(upgrades.getLast().apply(weighed).get("product").toString())
                .contains("weight=null", "packaging=null", "sku=H7");
    }

    record OldInspection(
            regrade.kernel.Reference unit,
            Grade grade,
            Map<String, Object> proposal,
            java.util.Optional<regrade.grading.GradeOverride> override,
            regrade.routing.RouteOffer route,
            List<regrade.routing.RouteOffer> others,
            java.time.Duration spent)
            implements regrade.journal.Fact {}

    private static JournalBed open(Path folder, FactKinds kinds) {
        return JournalBed.open(folder, kinds, _ -> List.of(), Clock.systemUTC());
    }
}
