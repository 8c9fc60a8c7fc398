package regrade.routing;

import regrade.grading.Grade;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;

/// All channels of a bench, as their table lists them. For every currency it knows, a unit of any
/// grade has at least one place to go, whatever its product.
public record Channels(List<Channel> rows) {
    /// @throws IllegalArgumentException if a unit could be left without a place to go
    public Channels {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) throw new IllegalArgumentException("no channels");
        for (var currency : currencies(rows))
            for (var grade : Grade.values())
                if (rows.stream().noneMatch(row -> takesAny(row, currency, grade)))
                    throw new IllegalArgumentException(
                            "no channel for all of grade " + grade + " in " + currency);
    }

    /// The example defaults that come with the program.
    public static Channels shipped() {
        return ChannelTable.shipped();
    }

    /// What is valid on a day in a currency, in the order of the table: of each channel the latest
    /// that has begun, or its first if none has. Empty for a currency that the table does not know.
    List<Channel> on(LocalDate day, Currency currency) {
        var valid = new LinkedHashMap<String, Channel>();
        for (var row : rows)
            if (row.tariff().currency().equals(currency))
                valid.merge(row.code(), row, (one, other) -> inForce(day, one, other));
        return List.copyOf(valid.values());
    }

    /// The currency of the first row, for comparing where no price is known.
    Currency home() {
        return rows.getFirst().tariff().currency();
    }

    private static Channel inForce(LocalDate day, Channel one, Channel other) {
        var byStart = Comparator.comparing((Channel row) -> row.tariff().validFrom());
        var inOrder = byStart.compare(one, other) <= 0;
        var earlier = inOrder ? one : other;
        var later = inOrder ? other : one;
        return later.tariff().validFrom().isAfter(day) ? earlier : later;
    }

    private static boolean takesAny(Channel row, Currency currency, Grade grade) {
        return row.tariff().currency().equals(currency) && row.admission().takesAny(grade);
    }

    private static List<Currency> currencies(List<Channel> rows) {
        return rows.stream().map(row -> row.tariff().currency()).distinct().toList();
    }
}
