package regrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A table is described without a window.
class ColumnsCommandTest {
    private static final String TABLE =
            "Rückgabedatum;Auftrag;Ref;Kunde\n09/03/2026;A-1;KES-17;Erika Muster\n";

    @TempDir private Path folder;
    private Path data;
    private String table;

    @BeforeEach
    void write() throws IOException {
        data = folder.resolve("data");
        table = Files.writeString(folder.resolve("t.csv"), TABLE).toString();
    }

    @Test
    void aLookChangesNothing() {
        var row = Run.of(data, "columns", table, "--json").json();

        assertThat(row.get("kind").asString()).isEqualTo("fba-returns");
        assertThat(row.get("columns").get("ruckgabedatum").asString()).isEqualTo("return-date");
        assertThat(row.get("leftOut").get(0).asString()).isEqualTo("kunde");
        assertThat(Run.of(data, "columns").out()).isEmpty();
        assertThat(Run.of(data, "import", table).code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void whatIsKeptBringsTheFileIn() {
        var kept =
                Run.of(
                        data,
                        "columns",
                        table,
                        "--kind",
                        "all-orders",
                        "--map",
                        "Rückgabedatum=purchase-date",
                        "--map",
                        "auftrag=amazon-order-id",
                        "--map",
                        "Ref=sku",
                        "--month-first",
                        "--keep");
        assertThat(kept.code()).isEqualTo(ExitCode.DONE);
        assertThat(kept.out()).contains("all-orders").contains("purchase-date");

        var row = Run.of(data, "import", table, "--json").json();
        assertThat(row.get("kind").asString()).isEqualTo("all-orders");
        assertThat(row.get("new").asInt()).isEqualTo(1);
        assertThat(Run.of(data, "columns", "--json").json().get("monthFirst").asBoolean()).isTrue();
    }

    @Test
    void whatLacksSomethingOrIsNoneIsRefused() throws IOException {
        assertThat(Run.of(data, "columns", table, "--kind", "wishes").code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Run.of(data, "columns", table, "--map", "Nichts=sku").code())
                .isEqualTo(ExitCode.BAD_INPUT);
        var letter = Files.writeString(folder.resolve("letter"), "Dear all\n\nbye\n").toString();
        assertThat(Run.of(data, "columns", letter).code()).isEqualTo(ExitCode.BAD_INPUT);
        var lacking =
                Run.of(
                        data,
                        "columns",
                        table,
                        "--kind",
                        "fba-returns",
                        "--leave-out",
                        "Rückgabedatum",
                        "--keep");
        assertThat(lacking.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(lacking.err()).contains("return-date");
        assertThat(Run.of(data, "columns").out()).isEmpty();
    }
}
