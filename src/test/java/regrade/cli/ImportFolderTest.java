package regrade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import regrade.reports.PublishedHeaders;
import regrade.requests.BuyersMails;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A folder as a seller really has it: every kind of file, in every way to write one, under names
/// that tell nothing or lie.
class ImportFolderTest {
    private static final String RETURNS =
            "return-date,order-id,sku,asin,fnsku,product-name,quantity,fulfillment-center-id,"
                    + "detailed-disposition,reason,status,license-plate-number,customer-comments\n"
                    + "2026-09-03,404-1111111-2222221,BOU-17,B0C4T1M2N1,X001T4P9Q1,Kettle,1,ORY1,"
                    + "SELLABLE,UNWANTED_ITEM,,LPNHE000000002,\n";
    private static final String CATALOGUE = "sku,title,price,currency\nBOU-17,Kettle,39.90,EUR\n";
    private static final List<Charset> WRITTEN =
            List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16,
                    Charset.forName("windows-1252"),
                    Charset.forName("Shift_JIS"));

    @TempDir private Path folder;
    private final Map<String, String> kinds = new TreeMap<>();

    @Test
    void everyKindOfFortyMixedFilesIsNamedRightly() throws IOException {
        var published = PublishedHeaders.all();
        for (int n = 0; kinds.size() < 40; n++) {
            var report = published.get(n % published.size());
            // the same kind again is another part of it
            var text = report.file(n % 2 == 0 ? '\t' : ',', n * 3, 3);
            write("returns-%03d.xlsx".formatted(n), report.kind(), text.getBytes(writing(text, n)));
        }
        write("a.pdf", "fba-returns", RETURNS.getBytes(StandardCharsets.UTF_8));
        write("orders.txt", "catalogue", CATALOGUE.getBytes(StandardCharsets.UTF_8));
        write("settlement.csv", "return-mails", BuyersMails.request(1, 9));
        write(
                "catalogue.csv",
                "unknown",
                "A letter.\nNothing else.\n".getBytes(StandardCharsets.UTF_8));

        var run =
                Run.of(folder.resolve("data"), "import", "--json", folder.resolve("in").toString());

        assertThat(named(run)).isEqualTo(kinds);
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(kinds.values().stream().distinct())
                .hasSizeGreaterThan(
                        published.stream().map(it -> it.kind()).distinct().toList().size());
    }

    /// One after the other, of those that have all its signs.
    private static Charset writing(String text, int n) {
        var able = WRITTEN.stream().filter(one -> one.newEncoder().canEncode(text)).toList();
        return able.get(n % able.size());
    }

    private void write(String name, String kind, byte[] content) throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.write(folder.resolve("in").resolve(name), content);
        kinds.put(name, kind);
    }

    private static Map<String, String> named(Run run) {
        var named = new TreeMap<String, String>();
        run.out()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line))
                .forEach(
                        row ->
                                named.put(
                                        Path.of(row.get("file").asString())
                                                .getFileName()
                                                .toString(),
                                        row.get("kind").asString()));
        return named;
    }
}
