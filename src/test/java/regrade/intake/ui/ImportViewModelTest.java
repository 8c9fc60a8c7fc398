package regrade.intake.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.kernel.DirectBackground;
import regrade.kernel.RecordingFeedback;
import regrade.returns.ImportBed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ImportViewModelTest {
    private static final String STOCK = "sku,fnsku,afn-fulfillable-quantity\nA,X1,3\n";

    @TempDir private Path folder;

    private final RecordingFeedback feedback = new RecordingFeedback();
    private ImportViewModel model;

    @BeforeEach
    void open() {
        var bed = new ImportBed(folder.resolve("data"));
        model =
                new ImportViewModel(
                        new DirectBackground(), Runnable::run, feedback, bed.importFile, () -> {});
    }

    @Test
    void aFileThatArrivedByItselfIsSaidOnlyWhereItSaysSomethingNew() throws IOException {
        var file = Files.writeString(folder.resolve("stock"), STOCK);

        model.arrived(List.of(file));
        assertThat(model.results()).hasSize(1);
        model.arrived(List.of(file));
        assertThat(model.results()).hasSize(1);
        Files.writeString(file, STOCK.replace("3", "4"));
        model.arrived(List.of(file));

        assertThat(model.results()).hasSize(2);
        assertThat(model.results().getFirst().updated()).isEqualTo(1);
    }

    @Test
    void aFileThatSomebodyChoseIsAlwaysSaid() throws IOException {
        var file = Files.writeString(folder.resolve("stock"), STOCK);

        model.take(List.of(file));
        model.take(List.of(file));

        assertThat(model.results()).hasSize(2);
        assertThat(model.results().getFirst().known()).isEqualTo(1);
    }

    @Test
    void aFileThatArrivedAndIsNothingWeKnowIsSaid() throws IOException {
        model.arrived(List.of(Files.writeString(folder.resolve("notes"), "hello")));

        assertThat(model.results()).singleElement().matches(result -> result.failure().isPresent());
    }
}
