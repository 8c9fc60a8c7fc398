package regrade.rework;

import regrade.catalog.Category;
import regrade.grading.OwnWords;
import regrade.kernel.Money;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads the tables of works and wages: the columns in the first line, fields between commas
/// without quotes, lists within a field between blanks, lines that begin with `#` for the reader.
final class WorkTable {
    private static final int MOST_ROWS = 10_000;

    private WorkTable() {}

    /// @param name of a table that comes with the program
    static <T> List<T> read(String name, Function<Map<String, String>, T> row) {
        var table = Objects.requireNonNull(WorkTable.class.getResourceAsStream(name), name);
        try (var reader = new InputStreamReader(table, StandardCharsets.UTF_8)) {
            return read(reader, row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException naming the line that cannot be understood
    static <T> List<T> read(Reader table, Function<Map<String, String>, T> row) throws IOException {
        var rows = new ArrayList<T>();
        var lines = new BufferedReader(table);
        var columns = List.<String>of();
        int number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) continue;
            if (rows.size() == MOST_ROWS)
                throw new IllegalArgumentException("more than " + MOST_ROWS + " rows");
            if (columns.isEmpty()) columns = List.of(line.split(",", -1));
            else rows.add(row(number, columns, line, row));
        }
        return rows;
    }

    private static <T> T row(
            int number, List<String> columns, String line, Function<Map<String, String>, T> row) {
        var fields = line.split(",", -1);
        try {
            if (fields.length != columns.size())
                throw new IllegalArgumentException(
                        fields.length + " fields instead of " + columns.size());
            var byName = new HashMap<String, String>();
            for (int i = 0; i < fields.length; i++) byName.put(columns.get(i), fields[i].strip());
            return row.apply(byName);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
        }
    }

    static Work work(Map<String, String> fields) {
        return new Work(
                text(fields, "work"),
                OwnWords.NONE,
                list(fields, "mends", Mend::parse),
                Integer.parseInt(text(fields, "minutes")),
                supply(text(fields, "part"), list(fields, "prices", WorkTable::price)),
                Integer.parseInt(text(fields, "chance")),
                list(fields, "only", WorkTable::category),
                list(fields, "never", WorkTable::category),
                true);
    }

    static Wage wage(Map<String, String> fields) {
        return new Wage(
                money(text(fields, "per-hour"), text(fields, "currency")), text(fields, "bin"));
    }

    private static Supply supply(String part, List<Money> prices) {
        return switch (part) {
            case "" -> new Supply(Supply.Source.NONE, prices);
            case "stock" -> new Supply(Supply.Source.STOCK, prices);
            case "bought" -> Supply.bought(prices);
            default -> throw new IllegalArgumentException("part " + part);
        };
    }

    /// E.g. `EUR:3.50`.
    private static Money price(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) throw new IllegalArgumentException("price " + text);
        return money(text.substring(colon + 1), text.substring(0, colon));
    }

    private static Money money(String amount, String currency) {
        return Money.of(new BigDecimal(amount), Currency.getInstance(currency));
    }

    private static Category category(String code) {
        return Arrays.stream(Category.values())
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("category " + code));
    }

    private static <T> List<T> list(
            Map<String, String> fields, String column, Function<String, T> meaning) {
        return Stream.of(text(fields, column).split(" "))
                .filter(word -> !word.isEmpty())
                .map(meaning)
                .toList();
    }

    private static String text(Map<String, String> fields, String column) {
        var text = fields.get(column);
        if (text == null) throw new IllegalArgumentException("no column " + column);
        return text;
    }
}
