package regrade.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

class CellSplitterProperties {
    /// Whatever FastCSV writes is read back the same.
    @Property(tries = 300)
    void anyCellsComeBackFromCsv(@ForAll("rows") List<List<String>> rows) throws IOException {
        var file = Files.createTempFile("cells", ".csv");
        try {
            try (var csv = CsvWriter.builder().build(file)) {
                csv.writeRecord("a", "b", "c");
                rows.forEach(csv::writeRecord);
            }
            var expected = new ArrayList<List<String>>();
            for (var row : rows) {
                var stripped =
                        row.stream().map(cell -> cell.replace("\r\n", "\n").strip()).toList();
                if (stripped.stream().anyMatch(cell -> !cell.isEmpty())) expected.add(stripped);
            }

            assertThat(TablesTest.cells(TablesTest.read(file))).isEqualTo(expected);
        } finally {
            Files.delete(file);
        }
    }

    /// However the text ends, every row before the cut is read, and reading ends.
    @Property(tries = 300)
    void aCutFileKeepsItsWholeRows(@ForAll("cuts") int cut) throws IOException {
        var text = "a,b,c\n" + "\"x \"\"y\"\"\",2,\"z\nz\"\n".repeat(10);
        var file = Files.createTempFile("cut", ".csv");
        try {
            Files.writeString(file, text.substring(0, 6 + cut));
            var whole = List.of("x \"y\"", "2", "z\nz");

            var cells = TablesTest.cells(TablesTest.read(file));

            int row = "\"x \"\"y\"\"\",2,\"z\nz\"\n".length();
            assertThat(cells.stream().filter(whole::equals).count())
                    .isGreaterThanOrEqualTo(cut / row);
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        var cell = Arbitraries.strings().withChars("ab\",;\n \té€").ofMaxLength(12);
        return cell.list().ofSize(3).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(0, 180);
    }
}
