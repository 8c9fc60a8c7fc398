package regrade.fba;

import static regrade.history.Phrase.said;

import regrade.catalog.Packaging;
import regrade.fba.Finding.Kind;
import regrade.fba.Finding.Period;
import regrade.fba.WatchedLine.What;
import regrade.fba.WatchedLines.Counted;
import regrade.kernel.ClientId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the setting "repackage unsellable customer returns" does (fba-programs.md §1).
final class RepackagingRules {
    /// Days in which a product group counts as new. Our own figure: a look once a quarter sees it.
    static final int NEW_DAYS = 90;

    private RepackagingRules() {}

    /// What happened to a product, repackaged and waiting for it together.
    private record Both(
            Counted any, long repackaged, long pending, LocalDate first, LocalDate last) {
        static Both of(What what, Counted one) {
            return new Both(
                    one,
                    what == What.REPACKAGED ? one.units() : 0,
                    what == What.PENDING ? one.units() : 0,
                    one.first(),
                    one.last());
        }

        Both and(Both other) {
            return new Both(
                    any,
                    repackaged + other.repackaged,
                    pending + other.pending,
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last);
        }

        ClientId client() {
            return any.client();
        }

        String sku() {
            return any.subject();
        }

        Optional<Period> period() {
            return Optional.of(new Period(first, last));
        }
    }

    private static List<Both> all(Watched watched) {
        var all = new LinkedHashMap<List<String>, Both>();
        for (var what : List.of(What.REPACKAGED, What.PENDING))
            for (var one : watched.counts(what))
                all.merge(
                        List.of(one.client().text(), one.subject()), Both.of(what, one), Both::and);
        return List.copyOf(all.values());
    }

    private static boolean branded(Watched watched, Both one) {
        return watched.packaging(one.client(), one.sku())
                .filter(Packaging.BRANDED::equals)
                .isPresent();
    }

    /// Products that must not be repackaged and are.
    static List<Finding> contradictions(Watched watched) {
        return all(watched).stream()
                .filter(one -> branded(watched, one))
                .map(
                        one ->
                                finding(
                                        Kind.CONTRADICTS,
                                        one,
                                        one.repackaged + one.pending,
                                        "fba.what.contradicts"))
                .toList();
    }

    /// Products that were repackaged, where nothing speaks against it or nobody knows.
    static List<Finding> repackaged(Watched watched) {
        return all(watched).stream()
                .filter(one -> one.repackaged > 0 && !branded(watched, one))
                .map(
                        one ->
                                finding(
                                        Kind.REPACKAGED,
                                        one,
                                        one.repackaged,
                                        watched.packaging(one.client(), one.sku()).isPresent()
                                                ? "fba.what.repackaged"
                                                : "fba.what.repackaged-unknown"))
                .toList();
    }

    private static Finding finding(Kind kind, Both one, long units, String what) {
        return new Finding(
                kind,
                one.client(),
                one.sku(),
                units,
                one.period(),
                said(what, one.repackaged, one.pending),
                List.of(one.sku()),
                List.of(),
                List.of());
    }

    /// Product groups that Amazon began to repackage lately, while it repackaged others before.
    static List<Finding> newGroups(Watched watched) {
        var since = watched.today().minusDays(NEW_DAYS - 1L);
        var groups = new LinkedHashMap<List<String>, List<Both>>();
        var all = all(watched);
        for (var one : all)
            watched.group(one.sku())
                    .ifPresent(
                            group ->
                                    groups.computeIfAbsent(
                                                    List.of(one.client().text(), group),
                                                    _ -> new ArrayList<>())
                                            .add(one));
        return groups.entrySet().stream()
                .flatMap(group -> newGroup(group, all, since).stream())
                .toList();
    }

    private static Optional<Finding> newGroup(
            Map.Entry<List<String>, List<Both>> group, List<Both> all, LocalDate since) {
        var products = group.getValue();
        var sum = products.stream().reduce(Both::and).orElseThrow();
        boolean othersBefore =
                all.stream()
                        .anyMatch(
                                one ->
                                        one.client().equals(sum.client())
                                                && one.first.isBefore(sum.first));
        // where nothing was repackaged before, nobody can tell the new from the first import
        if (sum.first.isBefore(since) || !othersBefore) return Optional.empty();
        var name = group.getKey().getLast();
        return Optional.of(
                new Finding(
                        Kind.NEW_GROUP,
                        sum.client(),
                        name,
                        sum.repackaged + sum.pending,
                        sum.period(),
                        said("fba.what.new-group", name, sum.first, products.size()),
                        products.stream().map(Both::sku).toList(),
                        List.of(),
                        List.of()));
    }

    /// Units that the bench itself found in Amazon's plain packaging.
    static List<Finding> sightings(Watched watched) {
        var products = new LinkedHashMap<List<String>, List<Sighting>>();
        for (var one : watched.sightings())
            products.computeIfAbsent(
                            List.of(one.product().client().text(), one.product().sku().text()),
                            _ -> new ArrayList<>())
                    .add(one);
        return products.values().stream().map(RepackagingRules::sighted).toList();
    }

    private static Finding sighted(List<Sighting> seen) {
        var product = seen.getFirst().product();
        boolean branded = product.packaging().filter(Packaging.BRANDED::equals).isPresent();
        return new Finding(
                Kind.SIGHTED,
                product.client(),
                product.sku().text(),
                seen.size(),
                Optional.empty(),
                said(branded ? "fba.what.sighted-branded" : "fba.what.sighted", seen.size()),
                Stream.of(product.sku().text()).toList(),
                seen.stream().map(Sighting::unit).toList(),
                List.of());
    }
}
