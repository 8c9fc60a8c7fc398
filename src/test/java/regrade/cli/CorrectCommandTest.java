package regrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `regrade correct` on a real data folder.
class CorrectCommandTest {
    @TempDir Path folder;

    private final List<String> units = new ArrayList<>();

    @BeforeEach
    void twoAreInspected() {
        for (var code : List.of("4006381333931", "5901234123457")) {
            var run = run("inspect", "--code", code, "--rest-ok", "--json");
            units.add(run.json().get("reference").asString());
        }
    }

    private Run run(String... arguments) {
        return Run.of(folder.resolve("data"), arguments);
    }

    private String bin(String unit) {
        return run("unit", unit, "--json").json().get("details").get("Bin").asString();
    }

    @Test
    void aDryRunSaysWhatWouldChangeAndChangesNothing() {
        var run = run("correct", units.get(0), units.get(1), "--bin", "T-7", "--dry-run");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("T-7", "2 units would change", "Nothing was written");
        assertThat(bin(units.getFirst())).isNotEqualTo("T-7");
    }

    @Test
    void unitsGoToAnotherBinInOneActAndRebuildSaysTheSame() {
        var run = run("correct", units.get(0), units.get(1), "--bin", "T-7", "--json");

        assertThat(run.code()).isZero();
        assertThat(run.json().get("changed").intValue()).isEqualTo(2);
        assertThat(run.json().get("labels").size()).isEqualTo(2);
        var unit = run.json().get("units").get(0);
        assertThat(unit.get("to").get("bin").asString()).isEqualTo("T-7");
        assertThat(run("rebuild").code()).isZero();
        for (var each : units) assertThat(bin(each)).isEqualTo("T-7");
        assertThat(run("check").code()).isZero();
    }

    @Test
    void whatStaysSaysWhy() {
        var run =
                run(
                        "correct",
                        units.get(0),
                        "97Q0Y89A04",
                        "--grade",
                        "D",
                        "--reason",
                        "looks-better",
                        "--json");

        assertThat(run.json().get("changed").intValue()).isZero();
        assertThat(run.json().get("units").get(0).get("stays").asString())
                .isEqualTo("reason-unfit");
        assertThat(run.json().get("units").get(1).get("stays").asString()).isEqualTo("unknown");
    }

    @Test
    void wrongUseAndBadInputAreToldApart() {
        assertThat(run("correct", units.get(0)).code()).isEqualTo(2);
        assertThat(run("correct", units.get(0), "--bin", "A", "--route", "b").code()).isEqualTo(2);
        assertThat(run("correct", "nonsense", "--bin", "A").code()).isEqualTo(1);
        assertThat(run("correct", units.get(0), "--grade", "D").code()).isEqualTo(1);
        assertThat(run("correct", units.get(0), "--bin", "x".repeat(30)).code()).isEqualTo(1);
    }
}
