package regrade.practice.file;

import regrade.kernel.Problem;
import regrade.kernel.Remedy;
import regrade.kernel.Speaker;
import regrade.kernel.UserMessage;
import regrade.practice.Goods;
import regrade.practice.Goods.PracticeProduct;
import regrade.practice.Goods.PracticeReturn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes what the practice is laid with as files like those of a marketplace, in the language that
/// is spoken, to be taken in like any other.
public final class PracticeReports {
    private static final String CATALOGUE =
            "sku,asin,fnsku,gtin,title,category,price,landed cost,currency,expected contents,serial";
    private static final String REPORT =
            "return-date\torder-id\tsku\tasin\tfnsku\tproduct-name\tquantity\tfulfillment-center-id"
                    + "\tdetailed-disposition\treason\tstatus\tlicense-plate-number"
                    + "\tcustomer-comments";

    private final Path folder;
    private final Speaker words;

    /// @param folder is made if it is not there
    public PracticeReports(Path folder, Speaker words) {
        this.folder = folder;
        this.words = words;
    }

    /// @throws Problem if it cannot be written
    public Path catalogue() {
        var rows = Goods.products().stream().map(this::row);
        return write("catalogue.csv", Stream.concat(Stream.of(CATALOGUE), rows));
    }

    // keys: practice.product.*, practice.contents.*
    private String row(PracticeProduct product) {
        return String.join(
                ",",
                product.sku(),
                product.asin(),
                product.fnsku(),
                product.gtin(),
                quoted(words.text("practice.product." + product.code())),
                product.category(),
                product.price(),
                product.cost(),
                "EUR",
                quoted(words.text("practice.contents." + product.code())),
                product.serial() ? "yes" : "no");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /// @param now when they came back
    /// @throws Problem if it cannot be written
    public Path report(List<PracticeReturn> returns, Instant now) {
        var at = now.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "+00:00");
        var lines = returns.stream().map(line -> line(line, at));
        return write("returns.txt", Stream.concat(Stream.of(REPORT), lines));
    }

    private String line(PracticeReturn line, String at) {
        var product = line.product();
        return String.join(
                "\t",
                at,
                line.order(),
                product.sku(),
                product.asin(),
                product.fnsku(),
                words.text("practice.product." + product.code()),
                "1",
                "ORY1",
                "CUSTOMER_DAMAGED",
                "UNWANTED_ITEM",
                "Unit returned to inventory",
                line.plate(),
                "");
    }

    private Path write(String name, Stream<String> lines) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(
                    folder.resolve(name), lines.collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException e) {
            throw new Problem(
                    UserMessage.bad("practice.no-place", Remedy.FREE_SPACE, folder.toString()), e);
        }
    }
}
