package regrade.app;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// A thousand acts of all kinds, and the way back through all of them.
class UndoProperties {
    private static final int ACTS = 1000;

    @Property(
            tries = 1,
            seed = "20261120",
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void undoingTheLastActsIsNeverHavingDoneThem(@ForAll long seed) {
        var random = new Random(seed);
        var day = new WholeDay(random);
        long start = day.journal.last();
        var states = new TreeMap<Long, List<String>>();
        while (day.journal.last() < start + ACTS) {
            long done = day.journal.last() - start;
            if (done == 0 || random.nextInt(30) == 0) states.putIfAbsent(done, day.state());
            day.act();
        }

        assertThat(day.corrections).isPositive();
        assertThat(day.parcels.matches).isPositive();
        for (long left = ACTS - 1; left >= 0; left--) {
            assertThat(day.undo.undo()).as("seed %d, act %d", seed, left).isPresent();
            if (states.containsKey(left))
                assertThat(different(states.get(left), day.state()))
                        .as("seed %d, after act %d", seed, left)
                        .isEmpty();
        }
        assertThat(day.undo.undo()).isEmpty();
    }

    private static List<String> different(List<String> before, List<String> after) {
        return IntStream.range(0, before.size())
                .filter(i -> !before.get(i).equals(after.get(i)))
                .mapToObj(i -> before.get(i) + "\n  is now\n" + after.get(i))
                .toList();
    }
}
