package regrade.history.store;

import regrade.history.HistoryCursor;
import regrade.history.HistoryUnits.Found;
import regrade.history.SearchTerms;
import regrade.history.store.HistoryReads.Met;
import regrade.history.store.HistoryReads.Row;
import regrade.kernel.Reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// One search. Chooses between gathering the few units that can fit and walking from the newest to
/// the many.
final class HistorySearch {
    /// So many units are fetched and sorted within a frame.
    private static final int FEW = 500;

    private static final int FEW_PRODUCTS = 400;

    /// So many ids are read from an index and sorted within a frame.
    private static final int MANY = 10_000;

    private static final int STEP = 1_024;

    /// So many units are read with their codes one by one within a frame.
    private static final int LOOKED_AT = 4 * STEP;

    private static final int FIRST_STEP = 256;
    private static final int MOST_ROWS = 2_000;
    private static final int SHORTEST_CODE = 3;
    private static final Comparator<Row> BY_OPENING = Comparator.comparingLong(Row::id).reversed();
    private static final Comparator<Row> BY_DAY =
            Comparator.comparing(Row::day).thenComparingLong(Row::id).reversed();

    private final HistoryReads reads;
    private final ProductIndex index;
    private final SearchTerms terms;

    /// @param codes units whose own code begins with the word
    private record Token(CodeStart start, BitSet products, List<Long> codes) {}

    HistorySearch(HistoryReads reads, ProductIndex index, SearchTerms terms) {
        this.reads = reads;
        this.index = index;
        this.terms = terms;
    }

    List<Found> page(Optional<HistoryCursor> after, int most) {
        if (terms.words().isEmpty())
            return terms.filtered() ? onTheWay(met -> true, after, most) : newest(after, most);
        index.catchUp(reads);
        var tokens = terms.words().stream().map(this::token).toList();
        if (tokens.size() == 1 && !terms.filtered() && tokens.getFirst().codes().size() <= MANY)
            return merged(tokens.getFirst().products(), tokens.getFirst().codes(), after, most);
        var candidates = candidates(tokens);
        if (candidates.isPresent()) return picked(candidates.get(), tokens, after, most);
        if (tokens.stream().anyMatch(token -> token.codes().size() > FEW))
            return walked(tokens, after, most);
        var products = inAll(tokens);
        var own = own(tokens);
        if (!terms.filtered()) return merged(products, own, after, most);
        var ids = Set.copyOf(own);
        return onTheWay(
                met -> index.among(products, met.product()) || ids.contains(met.id()), after, most);
    }

    private Token token(String word) {
        var start = CodeStart.of(word);
        var codes = new HashSet<Long>();
        if (word.length() >= SHORTEST_CODE) {
            codes.addAll(reads.beginning(word, MANY + 1));
            start.reference()
                    .ifPresent(text -> codes.addAll(reads.referencesBeginning(text, MANY + 1)));
        }
        return new Token(start, index.with(word), List.copyOf(codes));
    }

    private static BitSet inAll(List<Token> tokens) {
        var all = (BitSet) tokens.getFirst().products().clone();
        for (var token : tokens) all.and(token.products());
        return all;
    }

    /// Units that fit all words, one of them by their own code.
    private List<Long> own(List<Token> tokens) {
        var ids = new HashSet<Long>();
        for (var token : tokens) ids.addAll(token.codes());
        return reads.rows(List.copyOf(ids)).stream()
                .filter(row -> fits(row, tokens))
                .map(Row::id)
                .toList();
    }

    /// A set that holds every unit that fits, if it is small.
    private Optional<Set<Long>> candidates(List<Token> tokens) {
        var sure = tokens.stream().filter(token -> token.codes().size() <= FEW).toList();
        if (sure.isEmpty()) return Optional.empty();
        // where one word begins too many codes, another one alone must narrow it down
        return sure.size() == tokens.size()
                ? small(inAll(tokens), tokens)
                : sure.stream()
                        .map(token -> small(token.products(), List.of(token)))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private Optional<Set<Long>> small(BitSet products, List<Token> tokens) {
        if (products.cardinality() > FEW_PRODUCTS) return Optional.empty();
        var ids = new HashSet<Long>();
        for (var token : tokens) ids.addAll(token.codes());
        ids.addAll(reads.ofProducts(products.stream().mapToObj(index::id).toList(), FEW + 1));
        return ids.size() <= FEW ? Optional.of(ids) : Optional.empty();
    }

    private boolean fits(Row row, List<Token> tokens) {
        return terms.covers(row.day())
                && terms.grade()
                        .filter(grade -> !row.grade().equals(Optional.of(grade.code())))
                        .isEmpty()
                && terms.bin().filter(bin -> !row.bin().equals(Optional.of(bin))).isEmpty()
                && tokens.stream()
                        .allMatch(
                                token ->
                                        index.among(token.products(), row.product())
                                                || row.begins(token.start()));
    }

    private List<Found> picked(
            Set<Long> ids, List<Token> tokens, Optional<HistoryCursor> after, int most) {
        return reads.rows(List.copyOf(ids)).stream()
                .filter(row -> fits(row, tokens) && behind(after, row.day(), row.id()))
                .sorted(terms.filtered() ? BY_DAY : BY_OPENING)
                .limit(most)
                .map(HistorySearch::found)
                .toList();
    }

    private boolean behind(Optional<HistoryCursor> after, LocalDate day, long id) {
        return after.filter(
                        at ->
                                terms.filtered()
                                        ? day.isAfter(at.day())
                                                || day.equals(at.day()) && id >= at.id()
                                        : id >= at.id())
                .isEmpty();
    }

    /// Units of products and others, both newest first.
    private List<Found> merged(
            BitSet products, List<Long> others, Optional<HistoryCursor> after, int most) {
        var newest = new NewestUnits(reads, index, products, others).below(before(after), most);
        return reads.rows(newest).stream().sorted(BY_OPENING).map(HistorySearch::found).toList();
    }

    private static long before(Optional<HistoryCursor> after) {
        return after.map(HistoryCursor::id).orElse(Long.MAX_VALUE);
    }

    private List<Found> newest(Optional<HistoryCursor> after, int most) {
        return reads.newest(before(after), most).stream().map(HistorySearch::found).toList();
    }

    /// Where a word begins very many codes: the newest units one by one. If these do not fill the
    /// page, such units are old, and are taken from the highest codes, which are mostly the newest
    /// among them.
    private List<Found> walked(List<Token> tokens, Optional<HistoryCursor> after, int most) {
        var page = new ArrayList<Found>();
        boolean enough =
                terms.filtered()
                        ? walkDays(tokens, after, most, page)
                        : walkNewest(tokens, after, most, page);
        if (enough) return page;
        if (tokens.size() == 1 && !terms.filtered())
            return merged(tokens.getFirst().products(), tokens.getFirst().codes(), after, most);
        var fewest =
                tokens.stream()
                        .min(Comparator.comparingInt(token -> token.codes().size()))
                        .orElseThrow();
        var newest =
                fewest.codes().stream()
                        .filter(id -> terms.filtered() || id < before(after))
                        .sorted(Comparator.reverseOrder())
                        .limit(MOST_ROWS)
                        .collect(Collectors.toSet());
        return picked(newest, tokens, after, most);
    }

    /// Whether the page is full or there are no more units.
    private boolean walkNewest(
            List<Token> tokens, Optional<HistoryCursor> after, int most, List<Found> page) {
        long before = before(after);
        for (int seen = 0; seen < LOOKED_AT; seen += STEP) {
            var rows = reads.newest(before, STEP);
            add(rows, tokens, most, page);
            if (page.size() == most || rows.size() < STEP) return true;
            before = rows.getLast().id();
        }
        return false;
    }

    private boolean walkDays(
            List<Token> tokens, Optional<HistoryCursor> after, int most, List<Found> page) {
        return new DayWalk(reads, terms, after)
                .each(
                        STEP,
                        LOOKED_AT,
                        step -> {
                            var rows = reads.rows(step.stream().map(Met::id).toList());
                            add(rows.stream().sorted(BY_DAY).toList(), tokens, most, page);
                            return page.size() < most;
                        });
    }

    private void add(List<Row> rows, List<Token> tokens, int most, List<Found> page) {
        rows.stream()
                .filter(row -> fits(row, tokens))
                .limit(most - page.size())
                .forEach(row -> page.add(found(row)));
    }

    /// Units of the days and the grade asked for, as they come in the index.
    private List<Found> onTheWay(Predicate<Met> fits, Optional<HistoryCursor> after, int most) {
        var ids = new ArrayList<Long>();
        new DayWalk(reads, terms, after)
                .each(
                        FIRST_STEP,
                        Integer.MAX_VALUE,
                        step -> {
                            step.stream()
                                    .filter(fits)
                                    .limit(most - ids.size())
                                    .map(Met::id)
                                    .forEach(ids::add);
                            return ids.size() < most;
                        });
        return reads.rows(ids).stream().sorted(BY_DAY).map(HistorySearch::found).toList();
    }

    private static Found found(Row row) {
        return new Found(new Reference(row.reference()), new HistoryCursor(row.day(), row.id()));
    }
}
