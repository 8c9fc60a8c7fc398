package regrade.checklist;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How often each answer was found at each question, on the inspected units of one product or of
/// one category. Immutable.
public record FoundCounts(Map<String, Count> byQuestion) {
    public static final FoundCounts NONE = new FoundCounts(Map.of());

    public FoundCounts {
        byQuestion = Collections.unmodifiableMap(new TreeMap<>(byQuestion));
    }

    /// @param units that had the question on their checklist
    /// @param found how many of them had this answer
    public record Count(int units, Map<Answer, Integer> found) {
        static final Count NONE = new Count(0, Map.of());

        public Count {
            found = Collections.unmodifiableMap(new TreeMap<>(found));
        }

        public int of(Answer answer) {
            return found.getOrDefault(answer, 0);
        }

        int faults() {
            return found.entrySet().stream()
                    .filter(answer -> answer.getKey().fault())
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        Count without(Count part) {
            var left = new TreeMap<>(found);
            part.found.forEach((answer, count) -> left.merge(answer, -count, Integer::sum));
            left.values().removeIf(count -> count <= 0);
            return new Count(Math.max(0, units - part.units), left);
        }

        private Count and(Found one, int times) {
            var changed = new TreeMap<>(found);
            one.answer().ifPresent(answer -> changed.merge(answer, times, Integer::sum));
            changed.values().removeIf(count -> count <= 0);
            return new Count(Math.max(0, units + times), changed);
        }
    }

    public Count to(String question) {
        return byQuestion.getOrDefault(question, Count.NONE);
    }

    /// With one more unit.
    public FoundCounts plus(List<Found> unit) {
        return and(unit, 1);
    }

    /// Without a unit that counted and does so no longer.
    public FoundCounts minus(List<Found> unit) {
        return and(unit, -1);
    }

    private FoundCounts and(List<Found> unit, int times) {
        var changed = new TreeMap<>(byQuestion);
        for (var found : unit)
            changed.compute(
                    found.question(),
                    (_, before) -> (before == null ? Count.NONE : before).and(found, times));
        changed.values().removeIf(count -> count.units() == 0);
        return new FoundCounts(changed);
    }
}
