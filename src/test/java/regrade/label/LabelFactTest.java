package regrade.label;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class LabelFactTest {
    @ParameterizedTest
    @ValueSource(strings = {"label-printed", "label-failed"})
    void anEntryOfTheFirstVersionSaysOfNoAsking(String code) {
        var kind =
                LabelFact.KINDS.stream()
                        .filter(k -> k.code().equals(code))
                        .findFirst()
                        .orElseThrow();

        var upgraded = kind.upgrades().getFirst().apply(Map.of("unit", "7K20M3QX4S", "copy", 1));

        assertThat(kind.version()).isEqualTo(2);
        assertThat(upgraded).containsEntry("asked", 0).containsEntry("copy", 1);
    }
}
