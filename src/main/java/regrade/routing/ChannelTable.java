package regrade.routing;

import regrade.catalog.Category;
import regrade.grading.Grade;
import regrade.kernel.Money;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads the channel table: a line for each channel, currency and first day, fields between commas
/// without quotes, lists within a field between blanks, lines that begin with `#` for the reader.
final class ChannelTable {
    static final List<String> COLUMNS =
            List.of(
                    ("channel kind bin valid-from currency of N A B C D X chance fee fixed shipping per-day days needs only"
                                    + " never")
                            .split(" "));

    private static final int MOST_ROWS = 10_000;

    private ChannelTable() {}

    /// The example defaults that come with the program.
    static Channels shipped() {
        var table =
                Objects.requireNonNull(
                        ChannelTable.class.getResourceAsStream("channels.csv"), "channels.csv");
        try (var reader = new InputStreamReader(table, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException naming the line that cannot be understood
    static Channels read(Reader table) throws IOException {
        var rows = new ArrayList<Channel>();
        var lines = new BufferedReader(table);
        int number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#") || line.equals(String.join(",", COLUMNS)))
                continue;
            if (rows.size() == MOST_ROWS)
                throw new IllegalArgumentException("more than " + MOST_ROWS + " rows");
            rows.add(row(number, line));
        }
        return new Channels(rows);
    }

    private static Channel row(int number, String line) {
        var fields = line.split(",", -1);
        try {
            if (fields.length != COLUMNS.size())
                throw new IllegalArgumentException(
                        fields.length + " fields instead of " + COLUMNS.size());
            return new Row(fields).channel();
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
        }
    }

    /// One line's fields by the name of their column.
    private record Row(String[] fields) {
        Channel channel() {
            var shares = shares();
            var admission =
                    new Admission(
                            shares.keySet(),
                            Set.copyOf(list("needs", ChannelTable::need)),
                            Set.copyOf(list("only", ChannelTable::category)),
                            Set.copyOf(list("never", ChannelTable::category)));
            return new Channel(
                    text("channel"), kind(text("kind")), text("bin"), admission, tariff(shares));
        }

        private Tariff tariff(Map<Grade, Integer> shares) {
            var costs = new Tariff.Costs(money("fixed"), money("shipping"), money("per-day"));
            return new Tariff(
                    LocalDate.parse(text("valid-from")),
                    basis(text("of")),
                    shares,
                    Integer.parseInt(text("chance")),
                    Integer.parseInt(text("fee")),
                    costs,
                    Integer.parseInt(text("days")));
        }

        private Map<Grade, Integer> shares() {
            var shares = new EnumMap<Grade, Integer>(Grade.class);
            for (var grade : Grade.values())
                if (!text(grade.code()).isEmpty())
                    shares.put(grade, Integer.parseInt(text(grade.code())));
            return shares;
        }

        private Money money(String column) {
            return Money.of(new BigDecimal(text(column)), Currency.getInstance(text("currency")));
        }

        private <T> List<T> list(String column, Function<String, T> meaning) {
            return Stream.of(text(column).split(" "))
                    .filter(word -> !word.isEmpty())
                    .map(meaning)
                    .toList();
        }

        private String text(String column) {
            return fields[COLUMNS.indexOf(column)].strip();
        }
    }

    private static RouteKind kind(String code) {
        return Arrays.stream(RouteKind.values())
                .filter(kind -> kind.code().equals(code))
                // its price follows from the works, not from a tariff
                .filter(kind -> kind != RouteKind.REWORK)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind " + code));
    }

    private static Tariff.Basis basis(String word) {
        return switch (word) {
            case "price" -> Tariff.Basis.PRICE;
            case "cost" -> Tariff.Basis.COST;
            case String other -> throw new IllegalArgumentException("of " + other);
        };
    }

    private static Admission.Need need(String code) {
        return Admission.Need.of(code)
                .orElseThrow(() -> new IllegalArgumentException("need " + code));
    }

    private static Category category(String code) {
        return Arrays.stream(Category.values())
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("category " + code));
    }
}
