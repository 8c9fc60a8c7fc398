package regrade.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

/// The headers that marketplaces publish, and rows under them with something in every cell.
public final class PublishedHeaders {
    private PublishedHeaders() {}

    /// @param kind what an import must call it
    public record Published(String kind, List<String> columns) {
        /// A file with `rows` rows, all different from the `from`-th on.
        public String file(char separator, int from, int rows) {
            var lines = new ArrayList<String>();
            lines.add(line(columns, separator));
            IntStream.range(from, from + rows).forEach(n -> lines.add(row(separator, n)));
            return String.join("\r\n", lines) + "\r\n";
        }

        public String row(char separator, int n) {
            return line(columns.stream().map(name -> cell(name, n)).toList(), separator);
        }

        private String cell(String column, int n) {
            var name = column.toLowerCase(Locale.ROOT);
            if (has(
                    name,
                    "buyer",
                    "recipient",
                    "email",
                    "phone",
                    "billing",
                    "bill-",
                    "ship-address")) return "Jane Secret";
            if (has(name, "ship to", "shipping name", "shipping city", "ship-city", "ship-postal"))
                return "Jane Secret";
            if (has(name, "date", "datum", "data/", "fecha", "日", "posted") || name.endsWith(" at"))
                return "2026-09-%02d".formatted(1 + n % 28);
            if (has(name, "shipped", "buyable", "supply") && has(name, "quantity", "afn"))
                return "1";
            if (has(name, "quanti", "menge", "cantidad", "数量", "在庫数", "ilosc", "afn-")) return "1";
            if (has(name, "per-unit-volume")) return "0.10";
            if (has(
                    name,
                    "price",
                    "amount",
                    "fee",
                    "total",
                    "tax",
                    "cost",
                    "msrp",
                    "sales",
                    "sold for")) return "12.50";
            if (has(name, "価格", "売上", "手数料", "合計", "frais", "ventes", "verkauf", "umsä", "vendit"))
                return "12";
            if (has(
                    name,
                    "commissioni",
                    "costi",
                    "gebühren",
                    "gesamt",
                    "autre",
                    "ander",
                    "wartość")) return "12";
            if (has(name, "other", "shipping", "discount", "taxes", "subtotal", "reconciled"))
                return "3";
            if (has(name, "handling", "days", "lower bound", "number-of-items")) return "3";
            return column.replaceAll("[^\\p{L}\\p{N}]", "") + n;
        }

        private static boolean has(String name, String... parts) {
            return List.of(parts).stream().anyMatch(name::contains);
        }

        private static String line(List<String> cells, char separator) {
            return String.join(Character.toString(separator), cells);
        }

        @Override
        public String toString() {
            return kind + " " + columns.size();
        }
    }

    public static List<Published> all() {
        try (var file =
                Objects.requireNonNull(PublishedHeaders.class.getResourceAsStream("headers.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .map(parts -> new Published(parts[0], List.of(parts[1].split(","))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
