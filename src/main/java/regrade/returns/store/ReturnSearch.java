package regrade.returns.store;

import regrade.kernel.Folded;
import regrade.returns.ReturnQuery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One page of the list of returns, whatever is looked for, in bounded time.
///
/// Words are looked for in the items first; few items are followed through their own index, many by
/// walking down the list, where their lines then are dense. Words that begin a licence plate or an
/// order are looked up in those indexes. Only a beginning that very many lines share is not
/// followed to its end.
final class ReturnSearch {
    private static final int MOST_WORDS = 6;
    private static final int FEW_ITEMS = 300;
    private static final int CHUNK = 1000;
    private static final int MOST_WALKED = 20_000;
    private static final int MOST_BEGINNINGS = 100_000;

    private final ReturnIndex index;
    private final ReturnQuery query;
    private final Way way;
    private final ReturnWalk along;
    private final List<Band> bands;
    private final Optional<Hit> after;
    private final int size;

    ReturnSearch(ReturnIndex index, ReturnQuery query, Optional<Hit> after, int size) {
        this.index = index;
        this.query = query;
        this.way = Way.of(query);
        this.along = index.walk(way);
        this.bands = Band.of(query);
        this.after = after;
        this.size = size;
    }

    List<Hit> find() {
        var words = Folded.sought(query.words()).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty())
            return top(bands.stream().flatMap(band -> next(band, start(band), size).stream()));
        var items = new HashMap<String, Set<Long>>();
        for (var word : words) items.put(word, index.itemsWith(word, query.client()));
        return top(Stream.concat(byItems(items), byBeginnings(items)));
    }

    private Hit start(Band band) {
        return band.start(after, way);
    }

    /// The lines of all or of the wanted client.
    private List<Hit> next(Band band, Hit from, int most) {
        return query.client()
                .map(client -> along.ofClient(client, band, from, most))
                .orElseGet(() -> along.all(band, from, most));
    }

    private List<Hit> top(Stream<Hit> hits) {
        return hits.distinct().sorted(way.order()).limit(size).toList();
    }

    /// Lines whose item holds every word.
    private Stream<Hit> byItems(Map<String, Set<Long>> items) {
        var all = new HashSet<>(items.values().iterator().next());
        items.values().forEach(all::retainAll);
        if (all.size() <= FEW_ITEMS) return throughItems(all);
        var walked = new ArrayList<Hit>();
        boolean complete = true;
        for (var band : bands) complete &= walk(band, face -> all.contains(face.item()), walked);
        return complete ? walked.stream() : throughItems(all);
    }

    private Stream<Hit> throughItems(Set<Long> items) {
        return items.stream()
                .flatMap(
                        item ->
                                bands.stream()
                                        .flatMap(
                                                band ->
                                                        along
                                                                .ofItem(
                                                                        item,
                                                                        band,
                                                                        start(band),
                                                                        size)
                                                                .stream()));
    }

    /// Walks down a band until the page is full.
    ///
    /// @return whether it is full or the band came to its end
    private boolean walk(Band band, Predicate<ReturnIndex.Face> wanted, List<Hit> found) {
        var from = start(band);
        int hits = 0;
        for (int walked = 0; walked < MOST_WALKED; walked += CHUNK) {
            var chunk = next(band, from, CHUNK);
            for (var hit : chunk) {
                if (index.face(hit.id()).filter(wanted).isEmpty()) continue;
                found.add(hit);
                if (++hits == size) return true;
            }
            if (chunk.size() < CHUNK) return true;
            from = chunk.getLast();
        }
        return false;
    }

    /// Lines whose plate or order begins with one of the words, and which hold the other words too.
    private Stream<Hit> byBeginnings(Map<String, Set<Long>> items) {
        var found = new ArrayList<Hit>();
        for (var word : items.keySet()) {
            var start = word.toUpperCase(Locale.ROOT);
            var hits = new ArrayList<>(index.platesFrom(start, MOST_BEGINNINGS));
            hits.addAll(index.ordersFrom(start, MOST_BEGINNINGS));
            if (hits.size() >= MOST_BEGINNINGS)
                for (var band : bands) walk(band, face -> holds(face, items), found);
            var behind =
                    top(hits.stream().filter(this::isInPage), plain(items) ? size : MOST_WALKED);
            behind.stream()
                    .filter(
                            hit ->
                                    plain(items)
                                            || index.face(hit.id())
                                                    .filter(face -> holds(face, items))
                                                    .isPresent())
                    .limit(size)
                    .forEach(found::add);
        }
        return found.stream();
    }

    private List<Hit> top(Stream<Hit> hits, int most) {
        return hits.sorted(way.order()).limit(most).toList();
    }

    /// Whether a line that begins with the word is found without a look at the rest of it.
    private boolean plain(Map<String, Set<Long>> items) {
        return items.size() == 1 && query.client().isEmpty();
    }

    private boolean isInPage(Hit hit) {
        boolean banded =
                bands.stream()
                        .anyMatch(band -> hit.rank() >= band.low() && hit.rank() < band.high());
        return banded && after.filter(last -> way.order().compare(hit, last) <= 0).isEmpty();
    }

    private boolean holds(ReturnIndex.Face face, Map<String, Set<Long>> items) {
        if (query.client().filter(client -> !client.text().equals(face.client())).isPresent())
            return false;
        return items.entrySet().stream()
                .allMatch(
                        word -> {
                            var start = word.getKey().toUpperCase(Locale.ROOT);
                            return word.getValue().contains(face.item())
                                    || face.lpn().startsWith(start)
                                    || face.order().startsWith(start);
                        });
    }
}
