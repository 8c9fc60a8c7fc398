package regrade.dayclose;

import regrade.grading.Grade;
import regrade.inspection.UnitCount;
import regrade.inspection.UnitState;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// What a day at the bench came to.
///
/// @param counts its inspected units, gathered by how they stand
/// @param parked drafts that are put aside now
/// @param onBench whether a unit is on the bench now
public record DayTotals(LocalDate day, List<UnitCount> counts, int parked, boolean onBench) {
    public DayTotals {
        counts = List.copyOf(counts);
    }

    public int inspected() {
        return sum(count -> true);
    }

    /// Inspected units whose label was not scanned back.
    public int unconfirmed() {
        return sum(
                count ->
                        count.state() == UnitState.SAVED || count.state() == UnitState.UNCONFIRMED);
    }

    /// Inspected units that no report had announced.
    public int undeclared() {
        return sum(count -> !count.declared());
    }

    /// Every grade with its units, the best first; none left out.
    public Map<Grade, Integer> byGrade() {
        var all = new LinkedHashMap<Grade, Integer>();
        for (var grade : Grade.values()) all.put(grade, 0);
        all.putAll(gathered(UnitCount::grade));
        return all;
    }

    /// Units by the code of the channel they go to, most units first, then by code.
    public Map<String, Integer> byChannel() {
        var sorted = new LinkedHashMap<String, Integer>();
        gathered(UnitCount::channel).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private <K extends Comparable<K>> Map<K, Integer> gathered(Function<UnitCount, K> key) {
        var sums = new TreeMap<K, Integer>();
        for (var count : counts) sums.merge(key.apply(count), count.units(), Integer::sum);
        return sums;
    }

    private int sum(Predicate<UnitCount> which) {
        return counts.stream().filter(which).mapToInt(UnitCount::units).sum();
    }
}
