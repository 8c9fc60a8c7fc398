package regrade.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The sums of a parcel, whatever comes out of it in whatever order.
class ParcelCountProperties {
    private static final List<String> PRODUCTS =
            List.of("X00AAAAAA1", "X00AAAAAA2", "X00AAAAAA3", "X00AAAAAA4");

    @Property
    void whatIsMissingAndExtraAddsUp(
            @ForAll("lines") List<ParcelLine> lines, @ForAll("products") List<String> came) {
        var count = ParcelCount.of(lines, units(came));

        assertThat(count.came() + count.extra().size()).isEqualTo(came.size());
        assertThat(count.lacking())
                .isEqualTo(count.missing().stream().mapToLong(ParcelLine::quantity).sum());
        assertThat(count.even()).isEqualTo(sums(lines).equals(tally(came)));
        for (var product : PRODUCTS) {
            long should = sums(lines).getOrDefault(product, 0L);
            long did = tally(came).getOrDefault(product, 0L);
            assertThat(missing(count, product)).isEqualTo(Math.max(0, should - did));
            assertThat(extra(count, product)).isEqualTo(Math.max(0, did - should));
        }
    }

    @Property
    void theOrderOfTheScansDoesNotMatter(
            @ForAll("lines") List<ParcelLine> lines,
            @ForAll("products") List<String> came,
            @ForAll long seed) {
        var other = new ArrayList<>(came);
        Collections.shuffle(other, new Random(seed));

        var one = ParcelCount.of(lines, units(came));
        var two = ParcelCount.of(lines, units(other));

        assertThat(two.places()).isEqualTo(one.places());
        assertThat(two.missing()).isEqualTo(one.missing());
        assertThat(names(two.extra())).isEqualTo(names(one.extra()));
    }

    @Property
    void oneMoreUnitTakesOnePlaceOrIsExtra(
            @ForAll("lines") List<ParcelLine> lines,
            @ForAll("products") List<String> came,
            @ForAll("product") String next) {
        var before = ParcelCount.of(lines, units(came));
        var more = new ArrayList<>(came);
        more.add(next);

        var after = ParcelCount.of(lines, units(more));

        boolean taken = before.awaits(ParcelStory.item(next));
        assertThat(after.came()).isEqualTo(before.came() + (taken ? 1 : 0));
        assertThat(after.extra()).hasSize(before.extra().size() + (taken ? 0 : 1));
    }

    @Provide
    Arbitrary<String> product() {
        return Arbitraries.of(PRODUCTS);
    }

    @Provide
    Arbitrary<List<String>> products() {
        return product().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<ParcelLine>> lines() {
        return Combinators.combine(
                        product(),
                        Arbitraries.longs().between(1, 5),
                        Arbitraries.of("Sellable", "Unsellable"),
                        Arbitraries.of("RMV-1", "RMV-2"))
                .as(
                        (product, quantity, disposition, order) ->
                                new ParcelLine(
                                        ParcelStory.item(product), order, disposition, quantity))
                .list()
                .ofMaxSize(8);
    }

    private static List<ParcelUnit> units(List<String> products) {
        return IntStream.range(0, products.size())
                .mapToObj(
                        i ->
                                new ParcelUnit(
                                        ParcelStory.unit(i + 1), ParcelStory.item(products.get(i))))
                .toList();
    }

    private static Map<String, Long> sums(List<ParcelLine> lines) {
        return lines.stream()
                .collect(
                        Collectors.groupingBy(
                                line -> line.item().fnsku(),
                                TreeMap::new,
                                Collectors.summingLong(ParcelLine::quantity)));
    }

    private static Map<String, Long> tally(List<String> products) {
        return products.stream()
                .collect(Collectors.groupingBy(p -> p, TreeMap::new, Collectors.counting()));
    }

    private static long missing(ParcelCount count, String product) {
        return sums(count.missing()).getOrDefault(product, 0L);
    }

    private static long extra(ParcelCount count, String product) {
        return names(count.extra()).stream().filter(product::equals).count();
    }

    private static List<String> names(List<ParcelUnit> units) {
        return units.stream().map(unit -> unit.item().fnsku()).sorted().toList();
    }
}
