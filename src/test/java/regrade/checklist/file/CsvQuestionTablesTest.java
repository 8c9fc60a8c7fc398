package regrade.checklist.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.checklist.QuestionSets;
import regrade.checklist.Scope;
import regrade.checklist.VersionedSet;
import regrade.kernel.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CsvQuestionTablesTest {
    private final CsvQuestionTables tables = new CsvQuestionTables();

    @TempDir Path folder;

    @Test
    void whatIsExportedIsImportedAsItWas() {
        var sets = QuestionSets.shipped().inForce().stream().map(VersionedSet::set).toList();

        var content = tables.read(tables.write(folder, sets));

        assertThat(content.sets()).isEqualTo(sets);
        assertThat(content.refused()).isEmpty();
    }

    @Test
    void anExportNeverTakesThePlaceOfAnotherFile() throws IOException {
        var other = Files.writeString(folder.resolve("checklists.csv"), "mine");

        var written = tables.write(folder, java.util.List.of());

        assertThat(written).isNotEqualTo(other);
        assertThat(other).hasContent("mine");
    }

    @Test
    void aListWithALineThatCannotBeTakenIsLeftOutAndTheLineNamed() throws IOException {
        var content =
                tables.read(
                        file(
                                """
                                list;question;place;answers
                                toys;eyes;10;missing
                                shoes;laces;10;missing
                                shoes;tongue;first;missing
                                """));

        assertThat(content.sets()).extracting(set -> set.scope().text()).containsExactly("toys");
        assertThat(content.refused())
                .singleElement()
                .satisfies(
                        refused -> {
                            assertThat(refused.number()).isEqualTo(4);
                            assertThat(refused.why().arguments()).containsExactly("place", "first");
                        });
    }

    @Test
    void aQuestionThatStandsTwiceInAListIsNamed() throws IOException {
        var content =
                tables.read(
                        file(
                                """
                                list,question,place,answers
                                toys,eyes,10,missing
                                toys,eyes,20,missing
                                """));

        assertThat(content.sets()).isEmpty();
        assertThat(content.refused())
                .extracting(one -> one.why().key())
                .containsExactly("checklist.twice");
    }

    @Test
    void wordsThatLookLikeAFormulaComeBackAsTheyWere() throws IOException {
        var read =
                tables.read(
                        file(
                                """
                                list,question,place,english,answers
                                toys,eyes,10,=1+1,missing
                                """));

        var written = tables.write(folder, read.sets());

        assertThat(Files.readString(written)).contains("\"'=1+1\"");
        assertThat(tables.read(written).sets()).isEqualTo(read.sets());
        assertThat(read.sets().getFirst().scope()).isEqualTo(Scope.parse("toys").orElseThrow());
    }

    @Test
    void anotherKindOfFileIsRefused() throws IOException {
        var other = file("sku,title\nA,B\n");

        assertThatThrownBy(() -> tables.read(other))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.userMessage().key())
                                        .isEqualTo("checklist.not-a-table"));
    }

    @Test
    void aFileWithoutAnEndIsRefused() throws IOException {
        var endless =
                file("list,question,place,answers\n" + "toys,eyes,10,missing\n".repeat(20_000));

        assertThatThrownBy(() -> tables.read(endless))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem ->
                                assertThat(problem.userMessage().key())
                                        .isEqualTo("checklist.too-long"));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "in", ".csv"), text);
    }
}
