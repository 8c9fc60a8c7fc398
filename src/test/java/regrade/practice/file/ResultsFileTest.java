package regrade.practice.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import regrade.kernel.Problem;
import regrade.practice.Effort;
import regrade.practice.PracticeResult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

class ResultsFileTest {
    @TempDir private Path folder;

    @Test
    void whatWasReachedIsThereAfterwards() {
        results().keep(result("Léa \"L.\""));
        results().keep(result("M. O’Hara"));

        assertThat(results().all()).containsExactly(result("Léa \"L.\""), result("M. O’Hara"));
        assertThat(results().of("M. O’Hara", "clean")).containsExactly(result("M. O’Hara"));
        assertThat(results().of("M. O’Hara", "torn")).isEmpty();
    }

    @Test
    void aLineThatACrashCutOffCostsItselfOnly() throws IOException {
        results().keep(result("lea"));
        Files.writeString(file(), "{\"v\":1,\"at\":\"2026-", StandardOpenOption.APPEND);

        results().keep(result("max"));

        assertThat(results().all()).containsExactly(result("lea"), result("max"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "null",
                "{\"v\":2}",
                "{\"v\":1,\"at\":\"yesterday\",\"keys\":1,\"scans\":1}",
                "{\"v\":1,\"at\":\"2026-11-20T09:00:00Z\",\"keys\":-3,\"scans\":1}",
                "{\"v\":1,\"at\":\"2026-11-20T09:00:00Z\",\"keys\":99999999999,\"scans\":1}",
                "{\"v\":1,\"at\":\"2026-11-20T09:00:00Z\",\"keys\":1,\"scans\":1,\"idealKeys\":1,"
                        + "\"idealScans\":1,\"seconds\":1,\"right\":9,\"of\":5}"
            })
    void whatIsNoResultIsLeftOut(String line) throws IOException {
        Files.writeString(file(), line + "\n");
        results().keep(result("lea"));

        assertThat(results().all()).containsExactly(result("lea"));
    }

    @Test
    void ofAFileOutOfMeasureTheEndIsRead() throws IOException {
        Files.writeString(file(), "x".repeat(5 << 20));

        results().keep(result("lea"));

        assertThat(results().all()).containsExactly(result("lea"));
    }

    @Test
    void aResultThatCannotBeKeptIsSaid() {
        var gone = new ResultsFile(folder.resolve("gone").resolve("results.jsonl"));

        assertThatThrownBy(() -> gone.keep(result("lea"))).isInstanceOf(Problem.class);
        assertThat(gone.all()).isEmpty();
    }

    @Test
    void aNameIsOneShortLine() {
        assertThat(result("lea\nmax" + "x".repeat(100)).inspector())
                .startsWith("lea max")
                .hasSize(PracticeResult.LONGEST_NAME);
    }

    private ResultsFile results() {
        return new ResultsFile(file());
    }

    private Path file() {
        return folder.resolve("results.jsonl");
    }

    private static PracticeResult result(String inspector) {
        return new PracticeResult(
                Instant.parse("2026-11-20T09:00:00Z"),
                inspector,
                "clean",
                new Effort(2, 3),
                new Effort(1, 2),
                12,
                3,
                4,
                true);
    }
}
