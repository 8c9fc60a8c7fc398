package regrade.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import regrade.agreement.Kappa.Said;

import java.util.List;
import java.util.stream.IntStream;

class KappaProperties {
    private static final List<Integer> SCALE = List.of(0, 1, 2, 3, 4, 5);

    @Property
    void whoAgreesAlwaysAgreesFully(
            @ForAll @Size(min = 2, max = 60) List<@IntRange(max = 5) Integer> answers) {
        var said = answers.stream().map(answer -> new Said<>(answer, answer)).toList();

        Kappa.of(said).ifPresent(kappa -> assertThat(kappa.value()).isCloseTo(1, within(1e-9)));
        Kappa.linear(said, SCALE)
                .ifPresent(kappa -> assertThat(kappa.value()).isCloseTo(1, within(1e-9)));
        assertThat(Kappa.of(said).isPresent()).isEqualTo(answers.stream().distinct().count() > 1);
    }

    @Property
    void itDoesNotMatterWhoLookedFirst(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 5) Integer> one,
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 5) Integer> other) {
        var said = pairs(one, other);
        var swapped = pairs(other, one);

        close(Kappa.of(said).stream().toList(), Kappa.of(swapped).stream().toList());
        close(
                Kappa.linear(said, SCALE).stream().toList(),
                Kappa.linear(swapped, SCALE).stream().toList());
    }

    @Property
    void theIntervalHoldsTheEstimateWithinItsBounds(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 5) Integer> one,
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 5) Integer> other) {
        for (var kappa :
                IntStream.range(0, 2)
                        .boxed()
                        .flatMap(
                                i ->
                                        (i == 0
                                                        ? Kappa.of(pairs(one, other))
                                                        : Kappa.linear(pairs(one, other), SCALE))
                                                .stream())
                        .toList()) {
            assertThat(kappa.value()).isBetween(kappa.low() - 1e-9, kappa.high() + 1e-9);
            assertThat(kappa.low()).isGreaterThanOrEqualTo(-1);
            assertThat(kappa.high()).isLessThanOrEqualTo(1);
        }
    }

    @Property
    void twoCategoriesHaveNoOrder(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 1) Integer> one,
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 1) Integer> other) {
        close(
                Kappa.of(pairs(one, other)).stream().toList(),
                Kappa.linear(pairs(one, other), List.of(0, 1)).stream().toList());
    }

    private static List<Said<Integer>> pairs(List<Integer> one, List<Integer> other) {
        return IntStream.range(0, Math.min(one.size(), other.size()))
                .mapToObj(i -> new Said<>(one.get(i), other.get(i)))
                .toList();
    }

    private static void close(List<Kappa> one, List<Kappa> other) {
        assertThat(one).hasSameSizeAs(other);
        for (int i = 0; i < one.size(); i++) {
            assertThat(one.get(i).value()).isCloseTo(other.get(i).value(), within(1e-9));
            assertThat(one.get(i).error()).isCloseTo(other.get(i).error(), within(1e-7));
        }
    }
}
