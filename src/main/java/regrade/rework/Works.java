package regrade.rework;

import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/// All works of a bench and what an hour costs, as their tables list them.
public record Works(List<Work> rows, List<Wage> wages) {
    public Works {
        rows = List.copyOf(rows);
        wages = List.copyOf(wages);
    }

    /// The example defaults that come with the program.
    public static Works shipped() {
        return new Works(
                WorkTable.read("works.csv", WorkTable::work),
                WorkTable.read("wages.csv", WorkTable::wage));
    }

    /// What is valid on a day, in the order of the table: of each work the latest that has begun,
    /// or its first if none has.
    List<Work> on(LocalDate day) {
        var valid = new LinkedHashMap<String, Work>();
        for (var row : rows) valid.merge(row.code(), row, inForce(day, Work::validFrom));
        return List.copyOf(valid.values());
    }

    /// What an hour costs on a day; empty for a currency that the table does not know.
    Optional<Wage> wage(LocalDate day, Currency currency) {
        return wages.stream()
                .filter(wage -> wage.perHour().currency().equals(currency))
                .reduce(inForce(day, Wage::validFrom));
    }

    private static <T> BinaryOperator<T> inForce(LocalDate day, Function<T, LocalDate> from) {
        return (one, other) -> {
            boolean inOrder = !from.apply(other).isBefore(from.apply(one));
            var earlier = inOrder ? one : other;
            var later = inOrder ? other : one;
            return from.apply(later).isAfter(day) ? earlier : later;
        };
    }
}
